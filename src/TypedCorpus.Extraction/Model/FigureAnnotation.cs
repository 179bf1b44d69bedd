namespace TypedCorpus.Extraction;

/// <summary>A figure of an article. Which of the values are set depends on <see cref="Kind"/>.</summary>
public sealed record FigureAnnotation
{
    /// <summary>The whole phrase, hedge and counted noun included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number with its sign, symbol and unit, without hedge and noun; for a range both ends.</summary>
    public required TextSpan Core { get; init; }

    /// <summary>What it measures.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The value, or the bound of a hedge; <see langword="null"/> for ranges and dates.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range, else <see langword="null"/>.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of a range, else <see langword="null"/>.</summary>
    public decimal? High { get; init; }

    /// <summary>An ISO 4217 code for money, the English singular name of the unit for quantities, durations and ages, <c>percent</c> for percentages.</summary>
    public string? Unit { get; init; }

    /// <summary>The counted noun phrase, for counts, with single plain spaces.</summary>
    public string? Noun { get; init; }

    /// <summary>Where the counted noun phrase stands.</summary>
    public TextSpan? NounSpan { get; init; }

    /// <summary>How it is hedged.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The date in ISO 8601 with X for what is not said (<c>XXXX-02-06</c>); <see langword="null"/> for spans and other kinds.</summary>
    public string? Date { get; init; }

    /// <summary>The first date of a span of dates, at the precision said, else <see langword="null"/>.</summary>
    public string? DateLow { get; init; }

    /// <summary>The last date of a span of dates, at the precision said, else <see langword="null"/>.</summary>
    public string? DateHigh { get; init; }

    /// <summary>What a percentage is of (<c>30 % of voters</c>), where that is said.</summary>
    public TextSpan? Base { get; init; }

    /// <summary>What a rate is per (<c>hour</c> in <c>$20 an hour</c>), the English singular name, else <see langword="null"/>.</summary>
    public string? Per { get; init; }

    /// <summary>The change that the text says the figure took part in, else <see langword="null"/>.</summary>
    public FigureChange? Change { get; init; }

    /// <summary>The rule that made it; <c>correction</c> where a person did.</summary>
    public string Rule { get; init; } = RuleNames.Correction;

    /// <summary>How often such figures are right in kind, value, unit and date, in hundredths; 100 where a person made it.</summary>
    public int Confidence { get; init; } = 100;

    /// <summary>The entity whose figure this is among <see cref="AnnotatedArticle.Entities"/>, where syntax makes it sure.</summary>
    public EntityIndex? Entity { get; init; }

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>A change that a figure is part of: <c>rose 3 % to $12</c>.</summary>
/// <param name="Direction">1 for a rise, -1 for a fall.</param>
/// <param name="Role">Which part of the change the figure is.</param>
/// <param name="From">The span of the figure it changed from, else <see langword="null"/>.</param>
/// <param name="To">The span of the figure it changed to, else <see langword="null"/>.</param>
public sealed record FigureChange(int Direction, ChangeRole Role, TextSpan? From, TextSpan? To);
