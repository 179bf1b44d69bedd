namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Bounds the search for cues to those near a place, so that a paragraph with very many costs no more than its length.</summary>
internal static class CueWindow
{
    private const int Reach = 400;

    /// <summary>Those of some cues, which are in order, that stand near some tokens.</summary>
    public static ReadOnlySpan<Cue> Around(Cue[] cues, TokenRange tokens)
    {
        int first = FirstFrom(cues, tokens.Start - Reach);
        return cues.AsSpan(first, FirstFrom(cues, tokens.End + Reach) - first);
    }

    private static int FirstFrom(Cue[] cues, int token) => BinarySearch.First(cues, token, static (cue, token) => cue.Tokens.Start >= token);
}
