namespace TypedCorpus.Extraction.Patterns;

/// <summary>What matches can begin with, so that a stage asks its rules only at such tokens. It lets too much pass, never too little.</summary>
/// <param name="Words">The words, signs and digits that patterns name.</param>
/// <param name="Shapes">The shapes of which a match can begin with any token.</param>
internal sealed record RuleOpenings(IReadOnlyList<string> Words, TokenShapes Shapes)
{
    /// <summary>What the matches of some of the rules of a set can begin with.</summary>
    /// <param name="index">The patterns by what is asked of their first token.</param>
    /// <param name="words">The words of the set.</param>
    /// <param name="part">The part that the rules make; <see langword="null"/> for those that make something by themselves.</param>
    public static RuleOpenings Of(PatternIndex index, WordTable<VocabularyEntry> words, int? part)
    {
        TokenShapes shapes = TokenShapes.None;
        if (index.AtAnything.Of(part) is not null || index.LooksAtTags || index.Traits != 0)
            shapes |= TokenShapes.Letter | TokenShapes.Digit | TokenShapes.Punctuation;
        if (index.AtNumber.Of(part) is not null)
            shapes |= TokenShapes.Letter | TokenShapes.Digit;
        if (index.LooksAtDigits(part))
            shapes |= TokenShapes.Digit;
        if (index.AtCapital.Of(part) is not null)
            shapes |= TokenShapes.Capital;
        return new RuleOpenings([.. words.Entries.Where(e => e.Value.Patterns.Of(part) is not null).Select(static e => e.Key)], shapes);
    }
}
