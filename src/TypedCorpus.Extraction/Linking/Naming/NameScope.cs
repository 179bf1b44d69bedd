namespace TypedCorpus.Extraction.Linking.Naming;

/// <summary>Gives out names that are unique among each other and differ from those that are taken. Who comes first keeps the plain name.</summary>
/// <param name="comparer">When two names are the same.</param>
/// <param name="taken">Names that nobody may get.</param>
public sealed class NameScope(IEqualityComparer<string> comparer, IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, comparer);

    /// <summary>The name for the one that wants <paramref name="wanted"/> and is known by <paramref name="key"/>, of which a hash makes it unique.</summary>
    /// <param name="wanted">The name without a hash.</param>
    /// <param name="key">What tells this one from others that want the same name.</param>
    /// <param name="suffix">What stays at the end, after the hash.</param>
    public string Assign(string wanted, string key, string suffix = "")
    {
        string name = wanted + suffix;
        for (string salted = key; !_taken.Add(name); salted += "\0")
            name = wanted + "_" + StableHash.Hex(salted) + suffix;
        return name;
    }
}
