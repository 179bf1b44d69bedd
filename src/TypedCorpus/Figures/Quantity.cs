namespace TypedCorpus;

/// <summary>A value with a unit of measurement: <c>828 metres</c>, <c>20 to 25 inches</c>, <c>100 mph</c>.</summary>
public sealed class Quantity : MeasuredFigure
{
    internal Quantity(FigureOrigin origin, FigureValue value, Unit unit)
        : base(origin, value) => Unit = unit;

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Quantity;

    /// <summary>The unit as said.</summary>
    public Unit Unit { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension => Unit.Dimension;

    /// <summary>The value (of a range the lower end) in another unit of the same dimension.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> measures something else: look at <see cref="Dimension"/> first.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public decimal In(Unit unit) => Unit.Convert(Value, unit);

    /// <summary>The bounds in another unit of the same dimension.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> measures something else.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public FigureBounds BoundsIn(Unit unit) => Bounds.Select(v => Unit.Convert(v, unit));

    /// <summary>Whether some value lies within both, whatever their units; quantities of different dimensions never overlap.</summary>
    public bool Overlaps(Quantity other) => other is null
        ? throw new ArgumentNullException(nameof(other))
        : Dimension == other.Dimension && Bounds.Overlaps(other.BoundsIn(Unit));
}
