namespace TypedCorpus.Extraction.Patterns;

/// <summary>The parts that the patterns of a set name, numbered.</summary>
internal sealed class PartNames
{
    private readonly List<string> _names = [];

    /// <summary>The names, each at the place of its number.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>The number of a part, a new one where the name is new.</summary>
    public int NumberOf(string name)
    {
        int known = _names.IndexOf(name);
        if (known >= 0)
            return known;
        _names.Add(name);
        return _names.Count - 1;
    }
}
