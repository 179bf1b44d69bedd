namespace TypedCorpus.Extraction.Figures;

/// <summary>A figure of a sentence while it is being put together. Positions are tokens.</summary>
internal sealed class FigureCandidate
{
    /// <summary>The first token of the core.</summary>
    public required int First { get; set; }

    /// <summary>The token behind the core.</summary>
    public required int End { get; set; }

    /// <summary>The first token of the phrase, hedge included.</summary>
    public required int PhraseFirst { get; set; }

    /// <summary>The token behind the phrase, noun included.</summary>
    public required int PhraseEnd { get; set; }

    /// <summary>What it measures.</summary>
    public required FigureKind Kind { get; set; }

    /// <summary>The value, or the lower end of a range.</summary>
    public decimal Value { get; set; }

    /// <summary>The upper end of a range, else <see langword="null"/>.</summary>
    public decimal? High { get; set; }

    /// <summary>What was read of its first number.</summary>
    public ReadNumber Number { get; init; }

    /// <summary>Its unit or currency, if it has one.</summary>
    public Measure? Measure { get; set; }

    /// <summary>Whether the currency stands before the number: <c>$5</c>.</summary>
    public bool IsSignFirst { get; init; }

    /// <summary>How it is hedged.</summary>
    public Approximation Approximation { get; set; }

    /// <summary>What it is per, the English singular name.</summary>
    public string? Per { get; set; }

    /// <summary>The tokens of the counted noun phrase; empty if there is none.</summary>
    public (int First, int End) Noun { get; set; }

    /// <summary>The tokens of what a percentage is of; empty if that is not said.</summary>
    public (int First, int End) Base { get; set; }

    /// <summary>1 if the figure is part of a rise, -1 of a fall, else 0.</summary>
    public int Direction { get; set; }

    /// <summary>Which part of the change it is.</summary>
    public ChangeRole Role { get; set; }

    /// <summary>The figure that the change began at, where it is said.</summary>
    public FigureCandidate? From { get; set; }

    /// <summary>The figure that the change ended at, where it is said.</summary>
    public FigureCandidate? To { get; set; }

    /// <summary>What a date is, or the bounds of a span.</summary>
    public DateValue? Date { get; set; }

    /// <summary>The rule that made it, where a rule file or a special reading did.</summary>
    public string? Rule { get; set; }

    /// <summary>Whether the date has been completed by the article's own day.</summary>
    public bool IsCompleted { get; set; }

    /// <summary>Whether the value does not fit.</summary>
    public bool IsOverflow => Number.Is(NumberTraits.Overflow);

    /// <summary>Whether it is a number and nothing else so far.</summary>
    public bool IsBare => Measure is null && Kind == FigureKind.Number;
}

/// <summary>A date, or a span of dates.</summary>
/// <param name="Value">ISO 8601 with X, else <see langword="null"/>.</param>
/// <param name="Low">The first date of a span, else <see langword="null"/>.</param>
/// <param name="High">The last date of a span, else <see langword="null"/>.</param>
internal sealed record DateValue(string? Value, string? Low = null, string? High = null);
