using TypedCorpus.Extraction.Quotes.Attribution;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>All that is said word for word: what stands in quotation marks, and the turns of conversations, which need none.</summary>
internal static class SpokenRuns
{
    /// <summary>The turns among <paramref name="quotes"/>, then the runs in marks, some of which lie in turns.</summary>
    public static QuotedRun[] Of(QuotedRun[] runs, IReadOnlyList<QuoteAnnotation> quotes)
    {
        List<QuotedRun> turns = [];
        foreach (QuoteAnnotation quote in quotes)
        {
            if (quote.Kind == QuoteKind.Indirect ? AttributionBasis.Label.Decided(quote) : quote.Kind == QuoteKind.Direct && !IsInMarks(runs, quote.Span))
                turns.Add(new QuotedRun(quote.Span, quote.Span, 0, false, false));
        }
        return turns.Count == 0 ? runs : [.. turns, .. runs];
    }

    private static bool IsInMarks(QuotedRun[] runs, TextSpan span) => Array.Exists(runs, r => r.Inner == span);
}
