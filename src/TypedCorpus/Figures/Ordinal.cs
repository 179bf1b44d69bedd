namespace TypedCorpus;

/// <summary>A rank: <c>first</c>, <c>21st</c>, the <c>XIV</c> of <c>Louis XIV</c>.</summary>
public sealed class Ordinal : MeasuredFigure
{
    internal Ordinal(FigureOrigin origin, FigureValue value)
        : base(origin, value)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Ordinal;

    /// <summary>The rank: 1 for <c>first</c>.</summary>
    public decimal Rank => Value;
}
