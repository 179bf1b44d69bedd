namespace TypedCorpus;

/// <summary>What the data says of a figure: where it stands, and its value. Which of the values are set depends on its kind.</summary>
internal sealed class FigureOrigin
{
    /// <summary>The confidence, in hundredths, of a figure in data that was written before figures had one.</summary>
    public const int Unmeasured = 90;

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

    /// <summary>The rule that made it; <see langword="null"/> in data that was written before figures kept it.</summary>
    public string? Rule { get; init; }

    /// <summary>How often such figures are right, in hundredths.</summary>
    public int Confidence { get; init; } = Unmeasured;

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>The change that it is part of, else <see langword="null"/>.</summary>
    public ChangeOrigin? Change { get; init; }

    /// <summary>The value, or the lower end of a range.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range, else <see langword="null"/>.</summary>
    public decimal? High { get; init; }

    /// <summary>What it is per, else <see langword="null"/>.</summary>
    public string? Per { get; init; }

    /// <summary>Its currency, of money.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Its unit, of quantities, durations and ages.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The counted noun phrase, of counts; what it is a share of, of percentages.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether it counts percentage points.</summary>
    public bool IsPoints { get; init; }

    /// <summary>The date, or the first one of a span.</summary>
    public PartialDate First { get; init; }

    /// <summary>The date, or the last one of a span.</summary>
    public PartialDate Last { get; init; }

    /// <summary>Whether it is a span of dates.</summary>
    public bool IsSpan { get; init; }
}

/// <summary>The change that a figure is part of, the other figures by their spans.</summary>
internal sealed record ChangeOrigin(bool IsRise, ChangeRole Role, TextSpan? From, TextSpan? To);
