using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Adds a figure in a smaller unit to the one before it: <c>6 feet 2 inches</c>, <c>3 dollars 50 cents</c>.</summary>
internal sealed class SumMaker(TokenStream tokens)
{
    // A mile has 5,280 feet. Two years and 200 hours are two times.
    private const decimal GreatestRatio = 6000;

    private const NumberTraits NotAdded = NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Overflow | NumberTraits.Negative;

    /// <summary>Whether a smaller unit can be added to a figure: only to one with a unit after its number, or to a sum with its cents.</summary>
    public static bool CanBegin(FigureCandidate figure) => figure.HasUnitAfter || HasCents(figure);

    /// <summary>The sum of the two figures that a match captures; <see langword="null"/> where the second measures nothing smaller than the first.</summary>
    public FigureCandidate? Sum(RuleMatch match)
    {
        FigureCandidate figure = match.Figure(PairArgument.First);
        FigureCandidate more = match.Figure(PairArgument.Next);
        if (figure.High is not null || figure.IsOverflow || more.High is not null || more.Number.Is(NotAdded))
            return null;
        if (match.Constant(PairArgument.Over) is { } over)
            return Added(match, figure, more, decimal.Parse(over, CultureInfo.InvariantCulture));
        return figure.Measure switch
        {
            UnitMeasure unit => WithSmaller(figure, more, unit.Unit),
            MoneyMeasure money => WithCents(figure, more, money),
            _ => null,
        };
    }

    /// <summary>A sum with a bare number, so many of which are one: <c>6-foot-2</c>, <c>5 dollars and 50</c>.</summary>
    private FigureCandidate? Added(RuleMatch match, FigureCandidate figure, FigureCandidate more, decimal over)
    {
        bool isMeasured = match.Constant(PairArgument.Unit) is { } unit
            ? Equals(figure.Measure, tokens.Language.Measures.Named(unit))
            : figure.Kind == RuleNames<FigureKind>.Parse(match.Constant(PairArgument.Kind)!);
        bool isWhole = figure.Measure is not MoneyMeasure { MinorDigits: not 0 } && !figure.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled) && figure.SmallestUnit is null;
        return isMeasured && (isWhole || (HasCents(figure) && more.Number.Is(NumberTraits.Fraction) && more.Value < 1)) ? Longer(figure, more) with { Value = figure.Value + (more.Value / over) } : null;
    }

    /// <summary>Whether a sum has its sign before it and cents after a point, so that a fraction after it is one of a cent.</summary>
    private static bool HasCents(FigureCandidate figure) => figure.IsSignFirst && figure.Number.Is(NumberTraits.Fraction) && !figure.Number.Is(NumberTraits.Scaled);

    private FigureCandidate? WithCents(FigureCandidate figure, FigureCandidate more, MoneyMeasure money)
    {
        bool areCents = more is { Value: < 1, IsSignFirst: false, Measure: MoneyMeasure { MinorDigits: > 0 } minor } && (minor.IsBare || minor.Currency.Equals(money.Currency));
        return areCents && money.MinorDigits == 0 ? Longer(figure, more) with { Value = figure.Value + more.Value } : null;
    }

    /// <summary>A length, weight or time with one in a smaller unit: <c>12 ft 2 in</c>, <c>two hours and 30 minutes</c>, <c>three years and 4 months old</c>.</summary>
    private FigureCandidate? WithSmaller(FigureCandidate figure, FigureCandidate more, Unit unit)
    {
        Unit larger = figure.SmallestUnit ?? unit;
        if (UnitOf(more, unit) is not { } small || unit.Dimension is not (Dimension.Length or Dimension.Time or Dimension.Mass) || figure.Kind == FigureKind.Age || IsDecimal(figure))
            return null;
        bool fits = small.Dimension == unit.Dimension && unit.Convert(1, small) <= GreatestRatio && small.Convert(1, larger) < 1 && small.Convert(more.Value, larger) < 1;
        return fits ? Longer(Added(figure, unit, small, more.Value), more) with { SmallestUnit = small, Kind = more.Kind == FigureKind.Age ? more.Kind : figure.Kind } : null;
    }

    /// <summary>5.72m, 14cm below: whoever gives decimals gives no smaller unit.</summary>
    private static bool IsDecimal(FigureCandidate figure) => figure.SmallestUnit is null && figure.Number.Is(NumberTraits.Digits) && figure.Number.Is(NumberTraits.Fraction);

    /// <summary>Where only the smaller unit gives a whole number, 40 months and 100 minutes, the figure is in it from there on.</summary>
    private static FigureCandidate Added(FigureCandidate figure, Unit unit, Unit small, decimal more)
    {
        decimal whole = unit.Convert(figure.Value, small) + more;
        decimal added = small.Convert(more, unit);
        return unit.Dimension == Dimension.Time && whole == decimal.Truncate(whole) && unit.Convert(added, small) != more
            ? figure with { Measure = new UnitMeasure(small), Value = whole }
            : figure with { Value = figure.Value + added };
    }

    /// <summary>The unit of a figure. A pound after a weight is one: <c>11 stone 4 pounds</c>.</summary>
    private static Unit? UnitOf(FigureCandidate figure, Unit larger) => figure switch
    {
        { Measure: UnitMeasure { Unit: var unit } } => unit,
        { IsSignFirst: false, Measure: MoneyMeasure { MinorDigits: 0, IsBare: true } money } when larger.Dimension == Dimension.Mass && money.Currency.Equals(Currency.GBP) => Unit.Pound,
        _ => null,
    };

    private FigureCandidate Longer(FigureCandidate figure, FigureCandidate more) => figure.UpTo(tokens.After(more.Core));
}
