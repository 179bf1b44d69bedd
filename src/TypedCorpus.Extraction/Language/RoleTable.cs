namespace TypedCorpus.Extraction.Languages;

/// <summary>Words by the parts that they play for the rules of a stage: a file with a role and its words in each row, as the members of an enumeration.</summary>
/// <typeparam name="TRole">The roles. Each has a row, and each row is one of them: <c>BeforeYear</c> is the row <c>before-year</c>.</typeparam>
internal sealed class RoleTable<TRole>
    where TRole : struct, Enum
{
    private readonly Dictionary<string, TRole> _roles = new(StringComparer.Ordinal);

    /// <summary>Reads a file of a language; empty where the language has none.</summary>
    /// <exception cref="InvalidDataException">A role has no row, or a row is no role.</exception>
    public RoleTable(LanguageFiles files, string path)
    {
        if (files.Find(path) is null)
            return;
        Dictionary<string, ulong> words = new(StringComparer.Ordinal);
        HashSet<string> missing = [.. Enum.GetNames(typeof(TRole)).Where(static n => n != "None").Select(EnumRows.RowOf)];
        foreach (string[] row in files.Rows(path))
        {
            if (row.Length != 2 || !missing.Remove(row[0]))
                throw new InvalidDataException($"'{path}' has a row '{row[0]}' that is no role, is there twice, or has no words.");
            ulong role = Convert.ToUInt64(EnumRows.MemberOf<TRole>(row[0]), System.Globalization.CultureInfo.InvariantCulture);
            foreach (string word in row[1].Split(' '))
                words[word] = words.TryGetValue(word, out ulong others) ? others | role : role;
        }
        if (missing.Count > 0)
            throw new InvalidDataException($"'{path}' has no row '{string.Join("', '", missing.OrderBy(static m => m, StringComparer.Ordinal))}'.");
        foreach (KeyValuePair<string, ulong> word in words)
            _roles.Add(word.Key, (TRole)Enum.ToObject(typeof(TRole), word.Value));
    }

    /// <summary>The roles of a word in lower case.</summary>
    public TRole Of(string word) => _roles.TryGetValue(word, out TRole roles) ? roles : default;

    /// <summary>The words that have a role.</summary>
    public IEnumerable<string> WordsOf(TRole role) => _roles.Where(entry => entry.Value.HasFlag(role)).Select(static entry => entry.Key);
}
