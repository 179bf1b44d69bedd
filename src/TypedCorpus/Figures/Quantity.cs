using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A value with a unit of measurement: <c>828 metres</c>, <c>20 to 25 inches</c>, <c>100 mph</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Quantity : MeasuredFigure<Quantity>
{
    internal Quantity(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Quantity;

    /// <summary>The unit as said.</summary>
    public Unit Unit => Data.MeasuringUnit;

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

    internal override string UnitName => Unit.Name;

    private protected override string UnitText => NameOf(Unit);

    private protected override bool SharesValueWith(Quantity other) => Dimension == other.Dimension && Bounds.Overlaps(other.BoundsIn(Unit));

    private protected override int CompareValue(Quantity other) => Dimension == other.Dimension
        ? Value.CompareTo(other.In(Unit))
        : throw new InvalidOperationException($"A quantity of {Dimension} and one of {other.Dimension} do not compare. Filter by Dimension first.");
}
