namespace TypedCorpus.Extraction.Figures;

/// <summary>Puts together what is said of neighbouring figures at once: rates (<c>125 cases per 100,000 people</c>) and pieces that have a value (<c>three $20 notes</c>).</summary>
internal sealed class RateMerger(TokenStream tokens)
{
    // Smaller numbers are no base of a rate: two tickets per 3 visitors.
    private const decimal LeastBase = 100;

    /// <summary>Makes one rate of a number and what it is per: <c>125 cases per 100,000 people</c>.</summary>
    public void JoinRates(List<FigureCandidate> figures)
    {
        for (int i = figures.Count - 2; i >= 0; i--)
        {
            FigureCandidate per = figures[i + 1];
            if (!IsRate(figures[i], per))
                continue;
            TextSpan span = tokens.Span(per.Phrase);
            figures[i] = figures[i] with { Per = tokens.Text.Substring(span.Start, span.Length) };
            figures.RemoveAt(i + 1);
        }
    }

    /// <summary>Counts pieces that each have a value: <c>three $20 notes</c>.</summary>
    public void CountPieces(List<FigureCandidate> figures)
    {
        for (int i = figures.Count - 2; i >= 0; i--)
        {
            (FigureCandidate count, FigureCandidate each) = (figures[i], figures[i + 1]);
            if (!IsCount(count) || !each.IsSignFirst || each.Phrase.Start != count.Phrase.End || NounPhrase.At(tokens.After(each.Phrase), isMany: count.Value != 1) is not { } noun)
                continue;
            figures[i] = count with { Kind = FigureKind.Count, Noun = noun, Rule = FigureRules.NameOf(ReaderRule.CountOfPieces) };
        }
    }

    private bool IsRate(FigureCandidate rate, FigureCandidate per)
    {
        if (per.Kind is not (FigureKind.Count or FigureKind.Number) || per.Value < LeastBase || per.High is not null || rate.Kind is FigureKind.Date or FigureKind.Ordinal)
            return false;
        TokenCursor word = tokens.After(rate.Phrase);
        return word.Is(WordList.Per) && per.Phrase.Start == word.Next.Index;
    }

    private static bool IsCount(FigureCandidate figure) => figure.IsBare && figure.High is null && !figure.Number.Is(NumberTraits.Fraction | NumberTraits.Vague | NumberTraits.Ordinal);
}
