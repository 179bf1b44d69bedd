namespace TypedCorpus.Extraction.Figures;

/// <summary>Puts together what is said of neighbouring figures at once: rates (<c>125 cases per 100,000 people</c>) and pieces that have a value (<c>three $20 notes</c>).</summary>
internal sealed class RateMerger(TokenStream tokens)
{
    /// <summary>Makes one rate of a number and what it is per: <c>125 cases per 100,000 people</c>.</summary>
    public void JoinRates(List<FigureCandidate> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            (FigureCandidate rate, FigureCandidate per) = (items[i - 1], items[i]);
            if (per.Kind is not (FigureKind.Count or FigureKind.Number) || per.Value < 100 || per.High is not null || rate.Date is not null || rate.Kind == FigureKind.Ordinal
                || !tokens.IsWord(rate.PhraseEnd, "per") || per.PhraseFirst != rate.PhraseEnd + 1)
                continue;
            TextSpan span = tokens.Span(per.PhraseFirst, per.PhraseEnd);
            rate.Per = tokens.Text.Substring(span.Start, span.Length);
            items.RemoveAt(i);
        }
    }

    /// <summary>Counts pieces that each have a value: <c>three $20 notes</c>.</summary>
    public void CountPieces(List<FigureCandidate> items)
    {
        for (int i = 1; i < items.Count; i++)
        {
            (FigureCandidate count, FigureCandidate each) = (items[i - 1], items[i]);
            if (!count.IsBare || count.High is not null || count.Number.Is(NumberTraits.Fraction | NumberTraits.Vague | NumberTraits.Ordinal) || !each.IsSignFirst || each.PhraseFirst != count.PhraseEnd
                || !NounPhrase.After(tokens, each.PhraseEnd, out int end, isMany: count.Value != 1))
                continue;
            count.Kind = FigureKind.Count;
            count.Noun = (each.PhraseEnd, end);
            count.Rule = "count-of-pieces";
        }
    }
}
