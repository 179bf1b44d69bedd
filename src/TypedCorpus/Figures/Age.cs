namespace TypedCorpus;

/// <summary>The age of someone or something: <c>17-year-old</c>, <c>her mother, 88,</c>.</summary>
public sealed class Age : MeasuredFigure
{
    internal Age(FigureOrigin origin, FigureValue value, Unit unit)
        : base(origin, value) => Unit = unit;

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Age;

    /// <summary>The unit as said: mostly a year, for infants a week or month.</summary>
    public Unit Unit { get; }

    /// <summary>The age in years; for a range the lower end.</summary>
    public decimal Years => Unit.Convert(Value, Unit.Year);

    /// <summary>Whether some age lies within both, whatever their units.</summary>
    public bool Overlaps(Age other) => other is null
        ? throw new ArgumentNullException(nameof(other))
        : Bounds.Overlaps(other.Bounds.Select(v => other.Unit.Convert(v, Unit)));
}
