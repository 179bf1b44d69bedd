namespace TypedCorpus.Extraction.Patterns;

/// <summary>The patterns that can begin at a token of one sort, in the order of the files, and the parts that their rules make.</summary>
internal sealed class PatternBucket
{
    private readonly List<int> _patterns = [];
    private ulong _parts;

    /// <summary>Whether some rule makes a part, or, for <see langword="null"/>, something by itself.</summary>
    public bool Makes(int? part) => (_parts & BitOf(part)) != 0;

    /// <summary>Adds the patterns of a part to those that were found, each once.</summary>
    public void Gather(int? part, RuleSet rules, int[] found, ref int count)
    {
        if (!Makes(part))
            return;
        foreach (int pattern in _patterns)
        {
            if (rules.Patterns[pattern].Rule.Part == part && Array.IndexOf(found, pattern, 0, count) < 0)
                found[count++] = pattern;
        }
    }

    /// <summary>Adds a pattern; patterns come in the order of the files.</summary>
    public void Add(int pattern, int? part)
    {
        if (_patterns.Count > 0 && _patterns[_patterns.Count - 1] == pattern)
            return;
        _patterns.Add(pattern);
        _parts |= BitOf(part);
    }

    private static ulong BitOf(int? part) => part is { } number ? 2UL << number : 1;
}
