namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Bounds the search for cues to those near a place, so that a paragraph with very many costs no more than its length.</summary>
internal static class CueWindow
{
    private const int Tokens = 400;

    /// <summary>The range of <paramref name="cues"/>, which are in order, that lies near the tokens from one to another.</summary>
    public static (int First, int End) Around(List<Cue> cues, int first, int end) => (FirstFrom(cues, first - Tokens), FirstFrom(cues, end + Tokens));

    private static int FirstFrom(List<Cue> cues, int token) => BinarySearch.First(cues, token, static (cue, token) => cue.First >= token);
}
