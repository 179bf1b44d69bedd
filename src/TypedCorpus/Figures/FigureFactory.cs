using TypedCorpus.Data;

namespace TypedCorpus;

/// <summary>Makes the figure of a kind.</summary>
internal static class FigureFactory
{
    /// <summary>The figure that data says.</summary>
    public static Figure Create(Article article, FigureFields data) => data.Kind switch
    {
        FigureKind.Money => new Money(article, data),
        FigureKind.Percentage => new Percentage(article, data),
        FigureKind.Count => new Count(article, data),
        FigureKind.Quantity => new Quantity(article, data),
        FigureKind.Duration => new Duration(article, data),
        FigureKind.Age => new Age(article, data),
        FigureKind.Date => new Date(article, data),
        FigureKind.Ordinal => new Ordinal(article, data),
        FigureKind.Number => new Number(article, data),
        _ => throw new ArgumentOutOfRangeException(nameof(data), data.Kind, "There is no such kind of figure."),
    };
}
