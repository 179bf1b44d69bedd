namespace TypedCorpus.Extraction.Languages;

/// <summary>Short forms that stand for one place or organization everywhere: <c>U.S.</c>, <c>Calif.</c></summary>
internal sealed class NameAliases(LanguageFiles files)
{
    private readonly Dictionary<string, string> _fullForms = files.Rows("coreference/aliases.tsv")
        .ToDictionary(static r => FormOf(r[0]), static r => r[1], StringComparer.Ordinal);

    /// <summary>The full form of <paramref name="name"/> (with single plain spaces), else <see langword="null"/>.</summary>
    public string? FullFormOf(string name) => _fullForms.TryGetValue(FormOf(name), out string? full) ? full : null;

    // Capitals count: US is a country, us is not; stops do not.
    private static string FormOf(string name) => name.Replace(".", "");
}
