namespace TypedCorpus.Extraction.Quotes;

/// <summary>Keeps apart what the text does not say was said.</summary>
internal static class UnassertedSpeech
{
    /// <summary>The quotes that were said, and the others; each with its attributions numbered from 0, those that were said first.</summary>
    public static (IReadOnlyList<QuoteAnnotation> Said, IReadOnlyList<QuoteAnnotation> Unasserted) Split(IReadOnlyList<QuoteAnnotation> quotes)
    {
        Stance[] stances = StancesOf(quotes);
        int?[] places = new int?[quotes.Count];
        int count = 0;
        for (int i = 0; i < stances.Length; i++)
            places[i] = stances[i] == Stance.Asserted ? count++ : null;
        if (count == quotes.Count)
            return (quotes, []);
        Dictionary<int, int> attributions = Numbered(quotes.Where((_, i) => stances[i] == Stance.Asserted), 0);
        Dictionary<int, int> others = Numbered(quotes.Where((_, i) => stances[i] != Stance.Asserted), attributions.Count);
        List<QuoteAnnotation> said = new(count);
        List<QuoteAnnotation> unasserted = [];
        for (int i = 0; i < stances.Length; i++)
        {
            QuoteAnnotation quote = quotes[i];
            if (stances[i] == Stance.Asserted)
                said.Add(Placed(quote, PlaceOfHolder(quotes, places, quote.Within), attributions[quote.Attribution]));
            else
                unasserted.Add(quote with { Stance = stances[i], Within = null, Attribution = others[quote.Attribution] });
        }
        return (said, unasserted);
    }

    private static QuoteAnnotation Placed(QuoteAnnotation quote, int? within, int attribution) =>
        quote.Within == within && quote.Attribution == attribution ? quote : quote with { Within = within, Attribution = attribution };

    /// <summary>The stance of each quote: what somebody is said not to have said holds nothing that somebody said.</summary>
    private static Stance[] StancesOf(IReadOnlyList<QuoteAnnotation> quotes)
    {
        Stance[] stances = new Stance[quotes.Count];
        // Whatever holds a quote stands before it or begins with it.
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < stances.Length; i++)
            {
                QuoteAnnotation quote = quotes[i];
                bool isReported = quote.Kind != QuoteKind.Scare && quote.Within is { } outer && quotes[outer].Kind == QuoteKind.Indirect
                    && quote.CueSpan is { } cue && quotes[outer].Span.Contains(cue);
                stances[i] = quote.Stance != Stance.Asserted || !isReported ? quote.Stance : stances[quote.Within!.Value];
            }
        }
        return stances;
    }

    private static int? PlaceOfHolder(IReadOnlyList<QuoteAnnotation> quotes, int?[] places, int? holder)
    {
        while (holder is { } index && places[index] is null)
            holder = quotes[index].Within;
        return holder is { } found ? places[found] : null;
    }

    /// <summary>New numbers for the attributions of some quotes, from <paramref name="first"/> on, in the order of the old ones.</summary>
    private static Dictionary<int, int> Numbered(IEnumerable<QuoteAnnotation> quotes, int first)
    {
        Dictionary<int, int> numbers = [];
        foreach (int attribution in quotes.Select(q => q.Attribution).Distinct().OrderBy(a => a))
            numbers.Add(attribution, first + numbers.Count);
        return numbers;
    }
}
