namespace TypedCorpus.Extraction.Patterns;

/// <summary>The patterns that can begin at a token, by what is asked of their first token. What begins with a word is found at the word: <see cref="VocabularyEntry.Patterns"/>.</summary>
internal sealed class PatternIndex
{
    // Longer numbers are found together.
    private const int MostDigits = 5;

    private readonly PatternBucket[] _byDigits = Buckets(MostDigits);
    private readonly PatternBucket[] _byTag = Buckets();
    private readonly PatternBucket[] _byTrait = Buckets();

    /// <summary>The patterns that can begin at any token.</summary>
    public PatternBucket AtAnything { get; } = new();

    /// <summary>The patterns that can begin at a number.</summary>
    public PatternBucket AtNumber { get; } = new();

    /// <summary>The patterns that can begin at so many digits: a year needs four, a day two at most.</summary>
    public PatternBucket AtDigits(int count) => _byDigits[DigitsOf(count) - 1];

    /// <summary>A number of digits, as far as patterns are found by it.</summary>
    public static int DigitsOf(int count) => Math.Min(count, MostDigits);

    /// <summary>The patterns that can begin at a word with a capital.</summary>
    public PatternBucket AtCapital { get; } = new();

    /// <summary>Whether some pattern begins by asking for a part of speech.</summary>
    public bool LooksAtTags { get; private set; }

    /// <summary>The patterns that can begin at a part of speech.</summary>
    public PatternBucket AtTag(PosTag tag) => _byTag[(int)tag];

    /// <summary>The patterns that can begin at a token with a trait.</summary>
    public PatternBucket AtTrait(int trait) => _byTrait[trait];

    /// <summary>Adds a pattern that begins with some number of digits.</summary>
    public void AddAtDigits(int least, int most, int pattern, int? part)
    {
        for (int count = Math.Max(least, 1); count <= Math.Min(most, MostDigits); count++)
            AtDigits(count).Add(pattern, part);
        if (least > MostDigits)
            AtDigits(least).Add(pattern, part);
    }

    /// <summary>Adds a pattern that begins with a token of some traits.</summary>
    public void Add(TokenTest.Traits traits, int pattern, int? part)
    {
        _byTrait[traits.Rarest].Add(pattern, part);
    }

    /// <summary>Adds a pattern that begins with a token of some parts of speech.</summary>
    public void Add(TokenTest.Tag tags, int pattern, int? part)
    {
        LooksAtTags = true;
        for (int i = 0; i < _byTag.Length; i++)
        {
            if (tags.Has((PosTag)i))
                _byTag[i].Add(pattern, part);
        }
    }

    private static PatternBucket[] Buckets(int count = 64) => [.. Enumerable.Range(0, count).Select(static _ => new PatternBucket())];
}
