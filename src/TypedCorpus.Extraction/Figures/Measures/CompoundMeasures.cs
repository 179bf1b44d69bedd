namespace TypedCorpus.Extraction.Figures;

/// <summary>Adds the smaller unit that stands after a larger one: <c>6 feet 2 inches</c>, <c>3 dollars 50 cents</c>.</summary>
internal sealed class CompoundMeasures(TokenStream tokens, NumberReader numbers)
{
    private const int Inches = 12;

    private readonly UnitCertainty _units = new(tokens);

    /// <summary><c>3 dollars 50 cents</c>, <c>15 dollars and 50</c>; and a sum in cents as one in dollars.</summary>
    public FigureCandidate WithCents(FigureCandidate sum, MoneyMeasure money)
    {
        if (money.MinorDigits > 0)
            return sum with { Value = money.ToCurrency(sum.Value) };
        TokenCursor end = tokens.After(sum.Core);
        TokenCursor at = end.Skip(WordList.And);
        if (money.MinorDigits < 0 || sum.IsOverflow || !at.BeginsNumber || numbers.Read(at) is not { Value: >= 0 and < 100 } cents || cents.Is(NumberTraits.Ordinal | NumberTraits.Scaled))
            return sum;
        TokenCursor after = tokens.After(cents.Range);
        if (tokens.Language.Measures.At(after) is { Value: MoneyMeasure { MinorDigits: > 0 } minor } named)
            return sum.UpTo(tokens.After(named.Range)) with { Value = sum.Value + minor.ToCurrency(cents.Value) };
        bool isJoined = at != end || (cents.Value >= 10 && !sum.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled));
        bool isLast = after.IsEnd || after.Sign is '.' or ',' or ';' or ')';
        return isJoined && isLast && !cents.Is(NumberTraits.Fraction) ? sum.UpTo(after) with { Value = sum.Value + (cents.Value / 100) } : sum;
    }

    /// <summary>A smaller unit after a larger: <c>12 ft 2 in</c>, <c>two hours and 30 minutes</c>, <c>6-foot-2</c>.</summary>
    public FigureCandidate WithSmaller(FigureCandidate figure, Unit unit)
    {
        Unit smallest = unit;
        while (!figure.IsOverflow && NumberAfter(figure) is { } more)
        {
            if (SmallerAfter(more, smallest) is not { } small)
                return Inch(figure, more, smallest);
            figure = Add(figure, small.Value, more.Value).UpTo(tokens.After(small.Range));
            smallest = small.Value;
        }
        return figure;
    }

    /// <summary>The number after a measure that can be one of a smaller unit.</summary>
    private ReadNumber? NumberAfter(FigureCandidate figure)
    {
        TokenCursor end = tokens.After(figure.Core);
        TokenCursor at = end.IsInnerHyphen ? end.Next : end.Skip(',').Skip(WordList.And);
        if (!at.BeginsNumber || numbers.Read(at) is not { Value: >= 0 } more)
            return null;
        return more.Is(NumberTraits.Ordinal | NumberTraits.Scaled | NumberTraits.Overflow) ? null : more;
    }

    private Phrase<Unit>? SmallerAfter(ReadNumber more, Unit smallest)
    {
        TokenCursor end = tokens.After(more.Range);
        TokenCursor at = end.SkipAttachedHyphen();
        if (tokens.Language.Measures.At(at) is not { } found || UnitOf(found.Value, at, smallest) is not { } unit || unit.Dimension != smallest.Dimension || !IsSmaller(unit, smallest))
            return null;
        bool fits = unit.Convert(more.Value, smallest) < 1 && UnitCertainty.EndOfOld(tokens.After(found.Range)) is null;
        return fits && _units.IsSure(at, found, more, at != end) ? new Phrase<Unit>(found.Range, unit) : null;
    }

    /// <summary>The unit of a measure. A pound behind a weight is one: <c>11 stone 4 pounds</c>.</summary>
    private static Unit? UnitOf(Measure measure, TokenCursor at, Unit larger) => measure switch
    {
        UnitMeasure { Unit: var unit } => unit,
        MoneyMeasure when larger.Dimension == Dimension.Mass && at.Is(WordList.PoundWords) => Unit.Pound,
        _ => null,
    };

    /// <summary><c>6-foot-2</c>, <c>5 feet 10</c>; where no hyphen joins it, nothing that could be counted may follow.</summary>
    private FigureCandidate Inch(FigureCandidate figure, ReadNumber more, Unit smallest)
    {
        TokenCursor end = tokens.After(more.Range);
        TokenCursor before = tokens.Before(more.Range);
        bool isApart = before.Is(WordList.And) || before.Sign == ',';
        bool isLast = !end.IsOpenWord || tokens.After(figure.Core).IsInnerHyphen;
        bool isFeet = figure.Measure is UnitMeasure { Unit: var unit } && unit.Equals(Unit.Foot) && smallest.Equals(unit);
        return isFeet && more.Value < Inches && !isApart && isLast
            ? figure.UpTo(end) with { Value = figure.Value + (more.Value / Inches) }
            : figure;
    }

    /// <summary>Adds so much of the smaller unit. Where only that unit gives a whole number, 40 months and 100 minutes, the figure is in it from there on.</summary>
    private static FigureCandidate Add(FigureCandidate figure, Unit small, decimal more)
    {
        Unit unit = ((UnitMeasure)figure.Measure!).Unit;
        decimal whole = unit.Convert(figure.Value, small) + more;
        decimal added = small.Convert(more, unit);
        return unit.Dimension == Dimension.Time && whole == decimal.Truncate(whole) && unit.Convert(added, small) != more
            ? figure with { Measure = new UnitMeasure(small), Value = whole }
            : figure with { Value = figure.Value + added };
    }

    private static bool IsSmaller(Unit small, Unit large) => small.Convert(1, large) < 1;
}
