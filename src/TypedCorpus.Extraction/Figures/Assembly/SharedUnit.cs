namespace TypedCorpus.Extraction.Figures;

/// <summary>Gives a bare level of a rise or fall the unit of the other figures of it: <c>by 75 million bushels to 2.3 billion</c>, <c>$1.2 billion, up from 900 million</c>.</summary>
internal static class SharedUnit
{
    /// <summary>A level with the unit of the other level, or of what it changed by, where it has none of its own.</summary>
    public static FigureCandidate? Of(FigureCandidate? figure, FigureCandidate? level, FigureCandidate? change)
    {
        if (figure is null || UnitFor(figure, level, change) is not { } other)
            return figure;
        return figure with { Measure = other.Measure, Kind = other.Kind };
    }

    /// <summary>Whether a figure takes the unit of another. A number without millions after one with them may be of anything.</summary>
    public static bool IsShared(FigureCandidate other, FigureCandidate figure)
    {
        bool isScaled = figure.Number.Is(NumberTraits.Scaled);
        if (!figure.IsBare || figure.Noun is not null || figure.CountsNothing || !figure.Number.Is(NumberTraits.Digits) || (other.Number.Is(NumberTraits.Scaled) && !isScaled))
            return false;
        return other.Measure switch
        {
            UnitMeasure => other.Kind == FigureKind.Quantity,
            MoneyMeasure { MinorDigits: 0 } => isScaled,
            _ => false,
        };
    }

    private static FigureCandidate? UnitFor(FigureCandidate figure, FigureCandidate? level, FigureCandidate? change)
    {
        if (level is not null && IsShared(level, figure))
            return level;
        return change is not null && IsShared(change, figure) ? change : null;
    }
}
