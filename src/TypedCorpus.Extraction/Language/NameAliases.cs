namespace TypedCorpus.Extraction.Languages;

/// <summary>Short forms that stand for one place or organization everywhere: <c>U.S.</c>, <c>Calif.</c></summary>
internal sealed class NameAliases(LanguageFiles files)
{
    private readonly Dictionary<string, string> _fullForms = files.Rows("coreference/aliases.tsv")
        .ToDictionary(static r => FormOf(r[0]), static r => r[1], StringComparer.Ordinal);

    private readonly HashSet<string> _places = [.. files.Rows("coreference/aliases.tsv").Where(static r => r.Length > 2).Select(static r => r[0])];

    private readonly HashSet<string> _keysOfFullForms = [.. files.Rows("coreference/aliases.tsv").Select(static r => NameText.Key(r[1]))];

    /// <summary>Whether a name, in its key form, is the full form of a short one.</summary>
    public bool IsFullForm(string key) => _keysOfFullForms.Contains(key);

    /// <summary>Whether a form stands for its full form only where it names a place: the news agency PA is not Pennsylvania.</summary>
    public bool IsOfPlace(string name) => _places.Contains(name);

    /// <summary>The full form of <paramref name="name"/> (with single plain spaces), else <see langword="null"/>.</summary>
    public string? FullFormOf(string name) => _fullForms.TryGetValue(FormOf(name), out string? full) ? full : null;

    // Capitals count: US is a country, us is not; stops do not.
    private static string FormOf(string name) => name.Replace(".", "");
}
