namespace TypedCorpus;

/// <summary>A share of a hundred: <c>9 percent</c>, <c>two percentage points</c>.</summary>
public sealed class Percentage : MeasuredFigure
{
    internal Percentage(FigureOrigin origin, FigureValue value, bool isPoints, string? of)
        : base(origin, value)
    {
        IsPoints = isPoints;
        Of = of;
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Percentage;

    /// <summary>The value as a share of one: 0.09 for <c>9 percent</c>.</summary>
    public decimal Fraction => Value / 100;

    /// <summary>Whether it counts percentage points: a difference between two percentages.</summary>
    public bool IsPoints { get; }

    /// <summary>What it is a share of, where that is said (<c>voters</c> in <c>30 % of voters</c>), else <see langword="null"/>.</summary>
    public string? Of { get; }

    /// <summary>Whether some value lies within both. Points and shares never overlap.</summary>
    public bool Overlaps(Percentage other) => other is null
        ? throw new ArgumentNullException(nameof(other))
        : IsPoints == other.IsPoints && Bounds.Overlaps(other.Bounds);
}
