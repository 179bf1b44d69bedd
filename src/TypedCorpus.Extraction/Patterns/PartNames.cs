namespace TypedCorpus.Extraction.Patterns;

/// <summary>The parts that the patterns of a set name, numbered.</summary>
internal sealed class PartNames
{
    // One bit of 64 is for rules that make no part: see RuleBucket.
    private const int Most = 63;

    private readonly List<string> _names = [];

    /// <summary>The names, each at the place of its number.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>The number of a part, a new one where the name is new.</summary>
    public int NumberOf(string name)
    {
        int known = _names.IndexOf(name);
        if (known >= 0)
            return known;
        if (_names.Count == Most)
            throw new FormatException($"a rule set has at most {Most} parts");
        _names.Add(name);
        return _names.Count - 1;
    }
}
