namespace TypedCorpus;

/// <summary>Where a figure comes from: what every kind has.</summary>
internal sealed class FigureOrigin
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The whole phrase.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number with its sign, symbol and unit.</summary>
    public required TextSpan Core { get; init; }

    /// <summary>How the author hedged it.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The article-local number of the entity whose figure it is, else <see langword="null"/>.</summary>
    public int? Entity { get; init; }

    /// <summary>The change that it is part of, else <see langword="null"/>.</summary>
    public ChangeOrigin? Change { get; init; }
}

/// <summary>The change that a figure is part of, the other figures by their spans.</summary>
internal sealed record ChangeOrigin(bool IsRise, ChangeRole Role, TextSpan? From, TextSpan? To);
