namespace TypedCorpus.Extraction.Languages;

/// <summary>Bodies that each nation has one of: <c>supreme court</c>; all in their key form.</summary>
internal sealed class NationalBodyNames
{
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _inFull = new(StringComparer.Ordinal);

    /// <summary>Reads <c>coreference/national-bodies.tsv</c>: a body, and what it is called for short.</summary>
    public NationalBodyNames(LanguageFiles files)
    {
        foreach (string[] row in files.Rows("coreference/national-bodies.tsv"))
        {
            _bodies.Add(row[0]);
            if (row.Length > 1)
                _inFull.Add(row[1], row[0]);
        }
    }

    /// <summary>Whether a name is that of such a body, its nation apart.</summary>
    public bool Contains(string body) => _bodies.Contains(body);

    /// <summary>The body that is called so for short, else <see langword="null"/>.</summary>
    public string? InFull(string shortName) => _inFull.TryGetValue(shortName, out string? body) ? body : null;
}
