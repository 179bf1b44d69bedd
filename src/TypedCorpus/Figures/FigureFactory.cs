namespace TypedCorpus;

/// <summary>Makes the figure of a kind.</summary>
internal static class FigureFactory
{
    /// <summary>The figure that has this kind and these values.</summary>
    public static Figure Create(FigureKind kind, FigureOrigin origin) => kind switch
    {
        FigureKind.Money => new Money(origin),
        FigureKind.Percentage => new Percentage(origin),
        FigureKind.Count => new Count(origin),
        FigureKind.Quantity => new Quantity(origin),
        FigureKind.Duration => new Duration(origin),
        FigureKind.Age => new Age(origin),
        FigureKind.Date => new Date(origin),
        FigureKind.Ordinal => new Ordinal(origin),
        FigureKind.Number => new Number(origin),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of figure."),
    };
}
