namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Bounds the search for cues to those near a place, so that a paragraph with very many costs no more than its length.</summary>
internal static class CueWindow
{
    private const int Tokens = 400;

    /// <summary>The range of <paramref name="cues"/>, which are in order, that lies near the tokens from one to another.</summary>
    public static (int First, int End) Around(List<Cue> cues, int first, int end)
    {
        int low = LowerBound(cues, first - Tokens);
        return (low, LowerBound(cues, end + Tokens));
    }

    private static int LowerBound(List<Cue> cues, int token)
    {
        int low = 0;
        int high = cues.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (cues[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
