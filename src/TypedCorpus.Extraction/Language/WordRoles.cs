namespace TypedCorpus.Extraction.Languages;

/// <summary>Sets of words by the part that they play in a rule, from a table with a role and its words in each row.</summary>
/// <param name="rows">The rows of the table.</param>
/// <param name="path">The path of the table, for the message of an error.</param>
internal sealed class WordRoles(IEnumerable<string[]> rows, string path)
{
    private readonly Dictionary<string, WordSet> _roles = rows.ToDictionary(static r => r[0], static r => new WordSet(r[1].Split(' ')), StringComparer.Ordinal);

    /// <summary>Whether the language has no such table.</summary>
    public bool IsEmpty => _roles.Count == 0;

    /// <summary>The words of a role; empty where the language has no such table.</summary>
    /// <exception cref="InvalidDataException">The language has the table, but not the role.</exception>
    public WordSet this[string role] =>
        _roles.TryGetValue(role, out WordSet? words) ? words
        : _roles.Count == 0 ? WordSet.Empty
        : throw new InvalidDataException($"'{path}' has no row '{role}'.");
}
