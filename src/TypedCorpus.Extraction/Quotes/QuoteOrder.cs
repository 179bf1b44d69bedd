namespace TypedCorpus.Extraction.Quotes;

/// <summary>Puts quotes in order, and tells which lies within which.</summary>
internal static class QuoteOrder
{
    /// <summary>The quotes of an article in the order of the model, by start and then by length, each with the one that holds it.</summary>
    public static List<QuoteAnnotation> Nested(IReadOnlyList<QuoteAnnotation> quotes)
    {
        // Of two that begin together the longer one comes first, so that whatever holds a quote stands before it. A quote is known by its
        // span: where two cues report the same words, the surer one does.
        QuoteAnnotation[] byStart = [.. quotes
            .OrderBy(static q => q.Span.Start).ThenByDescending(static q => q.Span.Length).ThenBy(static q => (int)q.Kind)
            .ThenByDescending(static q => q.Confidence).ThenBy(static q => q.CueSpan?.Start)];
        byStart = [.. byStart.Where((q, i) => i == 0 || q.Span != byStart[i - 1].Span)];
        int?[] holders = HoldersOf(byStart);
        int[] order = [.. Enumerable.Range(0, byStart.Length).OrderBy(i => byStart[i].Span).ThenBy(i => byStart[i].Kind)];
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        return [.. order.Select(i => holders[i] is { } holder ? byStart[i] with { Within = place[holder] } : byStart[i])];
    }

    private static int?[] HoldersOf(QuoteAnnotation[] quotes)
    {
        int?[] holders = new int?[quotes.Length];
        Stack<int> open = new();
        for (int i = 0; i < quotes.Length; i++)
        {
            while (open.Count > 0 && quotes[open.Peek()].Span.End <= quotes[i].Span.Start)
                open.Pop();
            if (open.Count > 0 && Holds(quotes[open.Peek()], quotes[i]))
                holders[i] = open.Peek();
            open.Push(i);
        }
        return holders;
    }

    private static bool Holds(QuoteAnnotation holder, QuoteAnnotation quote) =>
        holder.Span.Contains(quote.Span) && holder.Span != quote.Span && holder.Attribution != quote.Attribution;
}
