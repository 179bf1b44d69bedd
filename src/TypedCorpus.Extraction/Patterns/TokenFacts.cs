namespace TypedCorpus.Extraction.Patterns;

/// <summary>
/// What the rules of a set know of a token by its characters alone, before one asks: its word among theirs, what it begins with, and, a bit for each, which patterns
/// it goes with. Tokens with the same word of the rules, or with none, that begin alike share it.
/// </summary>
internal sealed class TokenFacts
{
    /// <summary>Its word; <see langword="null"/> for one that no rule names.</summary>
    public required VocabularyEntry? Entry { get; init; }

    /// <summary>The number of its word; 0 for one that no rule names.</summary>
    public required int Word { get; init; }

    /// <summary>What it begins with.</summary>
    public required TokenShapes Shape { get; init; }

    /// <summary>The patterns that can begin at it, its tag and traits left aside.</summary>
    public required ulong[] Begins { get; init; }

    /// <summary>Those of <see cref="Begins"/> that do not ask for its word.</summary>
    public required ulong[] BeginsUnnamed { get; init; }

    /// <summary>The parts that can begin at it, a bit for the key of each: <see cref="PatternGroup.Key"/>.</summary>
    public required ulong BeginningParts { get; init; }

    /// <summary>The patterns that it can be the second token of, its tag and traits left aside.</summary>
    public required ulong[] Follows { get; init; }

    /// <summary>The patterns that need its word or one of others; <see langword="null"/> for none.</summary>
    public required ulong[]? Needed { get; init; }
}
