namespace TypedCorpus;

/// <summary>A figure with a numeric value: every kind but <see cref="Date"/>.</summary>
public abstract class MeasuredFigure : Figure
{
    private protected MeasuredFigure(FigureOrigin origin, FigureValue value)
        : base(origin)
    {
        Value = value.Low;
        IsRange = value.High is not null;
        Bounds = value.High is { } high ? FigureBounds.Between(value.Low, high) : FigureBounds.Of(value.Low, origin.Approximation);
        Per = value.Per;
    }

    /// <summary>
    /// The value as said, without its hedge: 300,000 for <c>more than 300,000</c>. For a range its lower end (10 for <c>10 to 15</c>), never
    /// a mean that nobody said: <see cref="Bounds"/> has both ends.
    /// </summary>
    public decimal Value { get; }

    /// <summary>Whether the author gave two ends: <c>10 to 15</c>.</summary>
    public bool IsRange { get; }

    /// <summary>Between which values the figure lies, its hedge taken into account.</summary>
    public FigureBounds Bounds { get; }

    /// <summary>What it is per, in the singular (<c>hour</c> in <c>$20 an hour</c>), else <see langword="null"/>.</summary>
    public string? Per { get; }

    /// <summary>Whether <paramref name="value"/>, in the figure's own unit, lies within what the author said.</summary>
    public bool Contains(decimal value) => Bounds.Contains(value);
}
