namespace TypedCorpus;

/// <summary>Where a figure comes from: what every kind has.</summary>
internal sealed class FigureOrigin
{
    /// <summary>The whole phrase.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number with its sign, symbol and unit.</summary>
    public required TextSpan Core { get; init; }

    /// <summary>How the author hedged it.</summary>
    public Approximation Approximation { get; init; }
}
