namespace TypedCorpus.Extraction.Figures;

/// <summary>A figure of a sentence while it is being put together. Each step makes a new one of it. Ranges are tokens.</summary>
internal sealed record FigureCandidate : Patterns.INumericPart
{
    /// <summary>The number with its sign, symbol and unit.</summary>
    public required TokenRange Core { get; init; }

    /// <summary>The whole phrase, hedge and noun included.</summary>
    public required TokenRange Phrase { get; init; }

    /// <summary>What it measures.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The value, or the lower end of a range.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range, else <see langword="null"/>.</summary>
    public decimal? High { get; init; }

    /// <summary>What was read of its first number.</summary>
    public ReadNumber Number { get; init; }

    /// <summary>Its unit or currency, if it has one.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The last unit of a sum of several: minutes of <c>two hours and 30 minutes</c>.</summary>
    public Unit? SmallestUnit { get; init; }

    /// <summary>Whether the currency stands before the number: <c>$5</c>.</summary>
    public bool IsSignFirst { get; init; }

    /// <summary>How it is hedged.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>What it is per, if that is said.</summary>
    public CandidateShare? Per { get; init; }

    /// <summary>The counted noun phrase, if there is one.</summary>
    public TokenRange? Noun { get; init; }

    /// <summary>Whether no noun after it is counted.</summary>
    public bool CountsNothing { get; init; }

    /// <summary>What a percentage is of, if that is said.</summary>
    public TokenRange? Base { get; init; }

    /// <summary>The rise or fall that it is part of, if any.</summary>
    public CandidateChange? Change { get; init; }

    /// <summary>What a date is, or the bounds of a span.</summary>
    public DateValue? Date { get; init; }

    /// <summary>The rule that made it, where a rule file or a special reading did.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether the date has been completed by the article's own day.</summary>
    public bool IsCompleted { get; init; }

    /// <summary>Whether the value does not fit.</summary>
    public bool IsOverflow => Number.Is(NumberTraits.Overflow);

    /// <summary>Whether it is a number and nothing else so far.</summary>
    public bool IsBare => Measure is null && Kind == FigureKind.Number;

    /// <summary>Whether its unit or currency stands after its number.</summary>
    public bool HasUnitAfter => Measure is not null && !IsSignFirst;

    /// <summary>The value, where it is no date and no range.</summary>
    public decimal? SingleValue => Date is null && High is null ? Value : null;

    /// <summary>The lower end of a range.</summary>
    public decimal? LowerEnd => Date is null && High is not null ? Value : null;

    /// <summary>Whether the phrase goes on after the core.</summary>
    public bool IsContinued => Phrase.End > Core.End;

    /// <summary>Whether both are in digits, or both in words.</summary>
    public bool IsWrittenAs(FigureCandidate other) => Number.Is(NumberTraits.Digits) == other.Number.Is(NumberTraits.Digits);

    /// <summary>A number with what it measures.</summary>
    public static FigureCandidate Of(TokenRange core, ReadNumber number, Measure? measure) => new()
    {
        Core = core,
        Phrase = core,
        Kind = measure?.Kind ?? FigureKind.Number,
        Value = measure is MoneyMeasure { MinorDigits: < 0 } scaled ? scaled.ToCurrency(number.Value) : number.Value,
        Number = number,
        Measure = measure,
        Approximation = number.Is(NumberTraits.Vague) ? Approximation.AtLeast : number.Is(NumberTraits.Rough) ? Approximation.About : Approximation.Exact,
    };

    /// <summary>The figure with a core that ends at a place.</summary>
    public FigureCandidate UpTo(TokenCursor end) => this with { Core = Core with { End = end.Index }, Phrase = Phrase with { End = end.Index } };

    /// <summary>The figure with a phrase that ends at a place.</summary>
    public FigureCandidate WithPhraseTo(TokenCursor end) => this with { Phrase = Phrase with { End = end.Index } };

    /// <summary>The figure with a phrase that begins at a token.</summary>
    public FigureCandidate WithPhraseFrom(int first) => this with { Phrase = Phrase with { Start = first } };
}

/// <summary>What a figure is per.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Name">The English singular name of a unit, or the noun as it is written.</param>
internal sealed record CandidateShare(TokenRange Range, string Name);

/// <summary>The rise or fall that a figure is part of.</summary>
/// <param name="Direction">1 for a rise, its opposite for a fall.</param>
/// <param name="Role">Which part of the change it is.</param>
/// <param name="From">The phrase of the figure that the change began at, where it is said and another one.</param>
/// <param name="To">The phrase of the figure that the change ended at, where it is said and another one.</param>
internal sealed record CandidateChange(int Direction, ChangeRole Role, TokenRange? From, TokenRange? To);

/// <summary>A date, or a span of dates.</summary>
/// <param name="Value">ISO 8601 with X, else <see langword="null"/>.</param>
/// <param name="Low">The first date of a span, else <see langword="null"/>.</param>
/// <param name="High">The last date of a span, else <see langword="null"/>.</param>
internal sealed record DateValue(string? Value, string? Low = null, string? High = null);
