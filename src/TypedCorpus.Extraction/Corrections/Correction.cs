namespace TypedCorpus.Extraction.Corrections;

/// <summary>What a person says about one record: a line of <c>corpus.corrections.yml</c>. It knows no place in that file, so that two that say the same are equal.</summary>
/// <param name="Passage">The words that it is about, as the article has them; for an entity its name.</param>
public abstract record Correction(string Passage)
{
    /// <summary>The path of the only article that it is about, else <see langword="null"/>.</summary>
    public string? In { get; init; }

    /// <summary>Words around the passage, where it stands more than once, else <see langword="null"/>.</summary>
    public string? Near { get; init; }

    /// <summary>Whether there is no such record: extraction was wrong to make one.</summary>
    public bool Rejects { get; init; }

    /// <summary>Whether a person looked at the record and found it right as it is.</summary>
    public bool Confirms { get; init; }

    /// <summary>Whether extraction missed the record.</summary>
    public bool Adds { get; init; }

    /// <summary>The key under which the file has it: <c>quote</c>, <c>add-quote</c>.</summary>
    public abstract string Key { get; }

    /// <summary>Whether it may concern the article at <paramref name="path"/>.</summary>
    public bool Concerns(string path) => In is not { } article || IsPath(path, article);

    /// <summary>Whether <paramref name="path"/> is the one that a file names, which may leave out the folders before it.</summary>
    public static bool IsPath(string path, string named) =>
        path.EndsWith(named, StringComparison.Ordinal) && (path.Length == named.Length || (named.Length > 0 && path[path.Length - named.Length - 1] == '/'));
}

/// <summary>A correction of a quote.</summary>
/// <param name="Passage">The quoted words, or the first of them.</param>
public sealed record QuoteCorrection(string Passage) : Correction(Passage)
{
    /// <summary>The value of <c>speaker</c> for words that nobody in the article says.</summary>
    public const string UnknownSpeaker = CorrectionKeys.UnknownSpeaker;

    /// <summary>Who says it: a name, or a description as the article has it; else <see langword="null"/>.</summary>
    public string? Speaker { get; init; }

    /// <summary>How it reports words, else <see langword="null"/>.</summary>
    public QuoteKind? Kind { get; init; }

    /// <summary>The words that it should cover, else <see langword="null"/>.</summary>
    public string? Text { get; init; }

    /// <inheritdoc/>
    public override string Key => Adds ? CorrectionKeys.AddQuote : CorrectionKeys.Quote;
}

/// <summary>A correction of a figure. What it does not say stays as it was.</summary>
/// <param name="Passage">The figure as written, or the number in it.</param>
public sealed record FigureCorrection(string Passage) : Correction(Passage)
{
    /// <summary>What it measures.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>The value, or the bound of a hedge.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? High { get; init; }

    /// <summary>The date in ISO 8601 with X for what is not said.</summary>
    public string? Date { get; init; }

    /// <summary>The first date of a span of dates.</summary>
    public string? DateLow { get; init; }

    /// <summary>The last date of a span of dates.</summary>
    public string? DateHigh { get; init; }

    /// <summary>The unit: an ISO 4217 code for money, else the English singular name.</summary>
    public string? Unit { get; init; }

    /// <summary>The counted noun phrase.</summary>
    public string? Noun { get; init; }

    /// <summary>What a rate is per.</summary>
    public string? Per { get; init; }

    /// <summary>How it is hedged.</summary>
    public Approximation? Approximation { get; init; }

    /// <summary>The words that it should cover, else <see langword="null"/>.</summary>
    public string? Text { get; init; }

    /// <inheritdoc/>
    public override string Key => Adds ? CorrectionKeys.AddFigure : CorrectionKeys.Figure;
}

/// <summary>A correction of an entity of the corpus, or, with <see cref="Correction.In"/>, of one article.</summary>
/// <param name="Passage">Its name.</param>
public sealed record EntityCorrection(string Passage) : Correction(Passage)
{
    /// <summary>What it is, else <see langword="null"/>.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>What it should be called, else <see langword="null"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the entity that it is the same as, else <see langword="null"/>.</summary>
    public string? MergeInto { get; init; }

    /// <summary>Forms that stand for somebody else.</summary>
    public EquatableArray<string> Not { get; init; }

    /// <inheritdoc/>
    public override string Key => CorrectionKeys.Entity;
}

/// <summary>A correction of one mention of an entity.</summary>
/// <param name="Passage">The words of the mention.</param>
public sealed record MentionCorrection(string Passage) : Correction(Passage)
{
    /// <summary>The name of the entity that it refers to, else <see langword="null"/>.</summary>
    public string? Entity { get; init; }

    /// <inheritdoc/>
    public override string Key => CorrectionKeys.Mention;
}
