namespace TypedCorpus.Extraction.Corrections;

/// <summary>What reading a file of corrections gave: those that could be read, and what is wrong with the others.</summary>
/// <param name="Items">The corrections without an error, in the order of the file, no two the same.</param>
/// <param name="Findings">Errors, each with the span in the file that it is about, ordered by span.</param>
public sealed record CorrectionsReading(EquatableArray<PlacedCorrection> Items, EquatableArray<Finding> Findings)
{
    /// <summary>That of no file.</summary>
    public static CorrectionsReading Empty { get; } = new(default(EquatableArray<PlacedCorrection>), default);

    /// <summary>The corrections without their places: equal where an edit changed but comments and layout.</summary>
    public CorrectionSet ToSet() => new(Items.Select(static i => i.Correction).ToEquatableArray());
}

/// <summary>A correction and where its file has it.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Passage">The value that names the passage or the entity.</param>
/// <param name="Article">The value of <c>in</c>, else <see langword="null"/>.</param>
/// <param name="Entry">All of it, from its first key to its last value.</param>
public sealed record PlacedCorrection(Correction Correction, TextSpan Passage, TextSpan? Article, TextSpan Entry);
