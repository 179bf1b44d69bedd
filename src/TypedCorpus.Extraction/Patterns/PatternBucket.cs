namespace TypedCorpus.Extraction.Patterns;

/// <summary>The patterns that can begin at a token of one sort, by the parts that their rules make.</summary>
internal sealed class PatternBucket
{
    private PatternGroup[] _groups = [];

    /// <summary>All its groups.</summary>
    public IReadOnlyList<PatternGroup> Groups => _groups;

    /// <summary>The parts that its patterns make, a bit for the key of each; of more than there are bits, some share one.</summary>
    public ulong Parts { get; private set; }

    /// <summary>The patterns of the rules that make a part, or, for <see langword="null"/>, something by themselves; <see langword="null"/> for none.</summary>
    public PatternGroup? Of(int? part)
    {
        int key = KeyOf(part);
        if ((Parts >> key & 1) == 0)
            return null;
        foreach (PatternGroup group in _groups)
        {
            if (group.Key == key)
                return group;
        }
        return null;
    }

    /// <summary>Adds a pattern; patterns come in the order of the files.</summary>
    public void Add(int pattern, int? part)
    {
        int key = KeyOf(part);
        PatternGroup? group = Of(part);
        if (group is null)
            _groups = [.. _groups, group = new PatternGroup(key)];
        Parts |= 1UL << key;
        group.Add(pattern);
    }

    /// <summary>What a part is known by: 0 for rules that make something by themselves, else the number of the part, from 1 on.</summary>
    public static int KeyOf(int? part) => part is { } number ? number + 1 : 0;
}

/// <summary>The patterns of rules that make the same part and can begin at a token of one sort.</summary>
/// <param name="key">0 for rules that make something by themselves, else the number of the part, from 1 on.</param>
internal sealed class PatternGroup(int key)
{
    private TokenFilter? _next;

    /// <summary>0 for rules that make something by themselves, else the number of the part, from 1 on.</summary>
    public int Key { get; } = key;

    /// <summary>The patterns, in the order of the files.</summary>
    public int[] Patterns { get; private set; } = [];

    /// <summary>What the next token must be for any of them to match; <see langword="null"/> until it is asked for the first time.</summary>
    public TokenFilter? Next
    {
        get => Volatile.Read(ref _next);
        set => Volatile.Write(ref _next, value);
    }

    /// <summary>Adds a pattern.</summary>
    public void Add(int pattern)
    {
        if (Patterns.Length == 0 || Patterns[Patterns.Length - 1] != pattern)
            Patterns = [.. Patterns, pattern];
    }
}
