namespace TypedCorpus.Extraction.Quotes;

/// <summary>What the quotation marks of an article are used for.</summary>
internal static class MarkStyle
{
    /// <summary>Whether an article sets speech in double marks, so that single ones outside them are for headings and terms.</summary>
    public static bool SpeaksInDouble(ReadOnlySpan<QuotedRun> runs)
    {
        int doubles = 0;
        int outermost = 0;
        foreach (QuotedRun run in runs)
        {
            if (run.Depth > 0)
                continue;
            outermost++;
            doubles += run.IsSingle ? 0 : 1;
        }
        return doubles * 2 > outermost;
    }
}
