namespace TypedCorpus.Extraction.Patterns;

/// <summary>The patterns that can begin at a token, by what is asked of their first token. What begins with a word is found at the word: <see cref="VocabularyEntry.Patterns"/>.</summary>
internal sealed class PatternIndex
{
    private readonly PatternBucket[] _byTag = Buckets();
    private readonly PatternBucket[] _byTrait = Buckets();

    /// <summary>The patterns that can begin at any token.</summary>
    public PatternBucket AtAnything { get; } = new();

    /// <summary>The patterns that can begin at a number.</summary>
    public PatternBucket AtNumber { get; } = new();

    /// <summary>The patterns that can begin at digits.</summary>
    public PatternBucket AtDigits { get; } = new();

    /// <summary>The patterns that can begin at a word with a capital.</summary>
    public PatternBucket AtCapital { get; } = new();

    /// <summary>Whether some pattern begins by asking for a part of speech.</summary>
    public bool LooksAtTags { get; private set; }

    /// <summary>The traits by which some pattern is found.</summary>
    public ulong Traits { get; private set; }

    /// <summary>The patterns that can begin at a part of speech.</summary>
    public PatternBucket AtTag(PosTag tag) => _byTag[(int)tag];

    /// <summary>The patterns that can begin at a token with a trait.</summary>
    public PatternBucket AtTrait(int trait) => _byTrait[trait];

    /// <summary>Adds a pattern that begins with a token of some traits.</summary>
    public void Add(TokenTest.Traits traits, int pattern, int? part)
    {
        Traits |= 1UL << traits.Rarest;
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

    private static PatternBucket[] Buckets() => [.. Enumerable.Range(0, 64).Select(static _ => new PatternBucket())];
}
