namespace TypedCorpus.Extraction.Quotes;

/// <summary>Puts the quotes of an article in order, one for each span, and tells which lies within which.</summary>
internal static class QuoteOrder
{
    /// <summary>The quotes in the order of the model, by start and then by length, each with the one that holds it.</summary>
    public static List<QuoteAnnotation> Nested(IReadOnlyList<QuoteAnnotation> quotes)
    {
        QuoteAnnotation[] outerFirst = WithoutRepeats(quotes);
        int?[] holders = HoldersOf(outerFirst);
        int[] order = InOrder(outerFirst.Length, (a, b) => outerFirst[a].Span.CompareTo(outerFirst[b].Span) is var bySpan and not 0 ? bySpan : outerFirst[a].Kind.CompareTo(outerFirst[b].Kind));
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        List<QuoteAnnotation> nested = new(order.Length);
        foreach (int i in order)
            nested.Add(holders[i] is { } holder ? outerFirst[i] with { Within = place[holder] } : outerFirst[i]);
        return nested;
    }

    /// <summary>The places of some items in their order; of two alike the first goes first.</summary>
    private static int[] InOrder(int count, Comparison<int> comparison)
    {
        int[] order = new int[count];
        for (int i = 0; i < count; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => comparison(a, b) is var compared and not 0 ? compared : a.CompareTo(b));
        return order;
    }

    /// <summary>
    /// The quotes so ordered that whatever holds one stands before it: by start, the longer first. A quote is known by its span: where two cues report the
    /// same words, the surer one does.
    /// </summary>
    private static QuoteAnnotation[] WithoutRepeats(IReadOnlyList<QuoteAnnotation> quotes)
    {
        List<QuoteAnnotation> left = Spare.Take<List<QuoteAnnotation>>();
        foreach (int place in InOrder(quotes.Count, (a, b) => Compare(quotes[a], quotes[b])))
        {
            if (left.Count == 0 || quotes[place].Span != left[^1].Span)
                left.Add(quotes[place]);
        }
        QuoteAnnotation[] ordered = [.. left];
        Spare.Keep(left);
        return ordered;
    }

    private static int Compare(QuoteAnnotation a, QuoteAnnotation b)
    {
        int compared = a.Span.Start.CompareTo(b.Span.Start);
        if (compared == 0)
            compared = b.Span.Length.CompareTo(a.Span.Length);
        if (compared == 0)
            compared = a.Kind.CompareTo(b.Kind);
        if (compared == 0)
            compared = b.Confidence.CompareTo(a.Confidence);
        return compared == 0 ? Nullable.Compare(a.CueSpan?.Start, b.CueSpan?.Start) : compared;
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
