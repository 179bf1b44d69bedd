namespace TypedCorpus;

/// <summary>How many of something: <c>95 vehicles</c>, <c>more than 1 million migrant encounters</c>.</summary>
public sealed class Count : MeasuredFigure
{
    internal Count(FigureOrigin origin, FigureValue value, string noun)
        : base(origin, value) => Noun = noun;

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Count;

    /// <summary>The counted noun phrase: <c>migrant encounters</c>.</summary>
    public string Noun { get; }

    /// <summary>The last word of the noun phrase, its head: <c>encounters</c>.</summary>
    public string Head => Noun.Substring(Noun.LastIndexOf(' ') + 1);

    /// <summary>Whether some number lies within both; what is counted is not compared.</summary>
    public bool Overlaps(Count other) => (other ?? throw new ArgumentNullException(nameof(other))).Bounds.Overlaps(Bounds);
}
