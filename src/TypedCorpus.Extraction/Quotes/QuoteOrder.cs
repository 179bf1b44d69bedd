namespace TypedCorpus.Extraction.Quotes;

/// <summary>Puts the quotes of an article in order, one for each span, and tells which lies within which.</summary>
internal static class QuoteOrder
{
    /// <summary>The quotes in the order of the model, by start and then by length, each with the one that holds it.</summary>
    public static List<QuoteAnnotation> Nested(IReadOnlyList<QuoteAnnotation> quotes)
    {
        QuoteAnnotation[] outerFirst = WithoutRepeats(quotes);
        int?[] holders = HoldersOf(outerFirst);
        int[] order = [.. Enumerable.Range(0, outerFirst.Length).OrderBy(i => outerFirst[i].Span).ThenBy(i => outerFirst[i].Kind)];
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        return [.. order.Select(i => holders[i] is { } holder ? outerFirst[i] with { Within = place[holder] } : outerFirst[i])];
    }

    /// <summary>
    /// The quotes so ordered that whatever holds one stands before it: by start, the longer first. A quote is known by its span: where two cues report the
    /// same words, the surer one does.
    /// </summary>
    private static QuoteAnnotation[] WithoutRepeats(IReadOnlyList<QuoteAnnotation> quotes)
    {
        QuoteAnnotation[] ordered = [.. quotes
            .OrderBy(static q => q.Span.Start).ThenByDescending(static q => q.Span.Length).ThenBy(static q => (int)q.Kind)
            .ThenByDescending(static q => q.Confidence).ThenBy(static q => q.CueSpan?.Start)];
        return [.. ordered.Where((q, i) => i == 0 || q.Span != ordered[i - 1].Span)];
    }

    /// <summary>For each quote the innermost one around it, unless that is a part of the same attribution, by its place in this order.</summary>
    private static int?[] HoldersOf(QuoteAnnotation[] outerFirst)
    {
        int?[] holders = new int?[outerFirst.Length];
        // Those that have begun and not ended.
        Stack<int> open = new();
        for (int i = 0; i < outerFirst.Length; i++)
        {
            while (open.Count > 0 && outerFirst[open.Peek()].Span.End <= outerFirst[i].Span.Start)
                open.Pop();
            if (open.Count > 0 && Holds(outerFirst[open.Peek()], outerFirst[i]))
                holders[i] = open.Peek();
            open.Push(i);
        }
        return holders;
    }

    private static bool Holds(QuoteAnnotation holder, QuoteAnnotation quote) =>
        holder.Span.Contains(quote.Span) && holder.Span != quote.Span && holder.Attribution != quote.Attribution;
}
