namespace TypedCorpus;

/// <summary>A number of nothing that the text names: <c>rose to 200</c>.</summary>
public sealed class Number : MeasuredFigure
{
    internal Number(FigureOrigin origin, FigureValue value)
        : base(origin, value)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Number;

    /// <summary>Whether some number lies within both.</summary>
    public bool Overlaps(Number other) => (other ?? throw new ArgumentNullException(nameof(other))).Bounds.Overlaps(Bounds);
}
