namespace TypedCorpus.Extraction.Figures;

/// <summary>Gives the numbers of a series the unit that only the last of them has: <c>10, 20 and 30 per cent</c>, <c>5- and 12-ton</c>.</summary>
internal static class SeriesSharing
{
    /// <summary>A number with the unit of the next one of its series; the number itself where they are no series.</summary>
    public static FigureCandidate WithUnitOf(FigureCandidate next, FigureCandidate figure, TokenStream tokens)
    {
        if (!figure.IsBare || figure.High is not null || figure.Number.Is(NumberTraits.Negative | NumberTraits.Vague | NumberTraits.One))
            return figure;
        if (next.Measure is not { } measure || next.IsSignFirst || !IsSeries(figure, next, tokens))
            return figure;
        return figure with
        {
            Measure = measure,
            Kind = next.Kind,
            Value = measure is MoneyMeasure { MinorDigits: > 0 } money ? money.ToCurrency(figure.Value) : figure.Value,
        };
    }

    private static bool IsSeries(FigureCandidate figure, FigureCandidate next, TokenStream tokens)
    {
        TokenCursor end = tokens.After(figure.Core);
        TokenCursor afterHyphen = end.SkipAttachedHyphen();
        TokenCursor at = afterHyphen.Skip(',').Skip(WordList.JoinsSeries);
        bool isHyphened = afterHyphen != end;
        bool isAlike = isHyphened || figure.Number.Is(NumberTraits.Digits) == next.Number.Is(NumberTraits.Digits);
        return at != afterHyphen && at.Index == next.Core.Start && isAlike;
    }
}
