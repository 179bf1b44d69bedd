namespace TypedCorpus;

/// <summary>A length of time: <c>up to 30 years</c>, <c>a year and a half</c>.</summary>
public sealed class Duration : MeasuredFigure
{
    internal Duration(FigureOrigin origin, FigureValue value, Unit unit)
        : base(origin, value) => Unit = unit;

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Duration;

    /// <summary>The unit as said: a second, a year, a decade.</summary>
    public Unit Unit { get; }

    /// <summary>The value (of a range the lower end) in another unit of time; a year has 365.25 days, a month is a twelfth of it.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is no unit of time.</exception>
    public decimal In(Unit unit) => Unit.Convert(Value, unit);

    /// <summary>Whether some length lies within both, whatever their units.</summary>
    public bool Overlaps(Duration other) => other is null
        ? throw new ArgumentNullException(nameof(other))
        : Bounds.Overlaps(other.Bounds.Select(v => other.Unit.Convert(v, Unit)));
}
