namespace TypedCorpus.Extraction.Languages;

/// <summary>Short forms that stand for one place or body everywhere: <c>U.S.</c>, <c>Calif.</c></summary>
internal static class NameAliases
{
    private static readonly Dictionary<string, string> s_fullForms = EmbeddedFile.Rows("coreference/aliases.tsv")
        .ToDictionary(static r => FormOf(r[0]), static r => r[1], StringComparer.Ordinal);

    /// <summary>The full form of <paramref name="name"/> (with single plain spaces), else <see langword="null"/>.</summary>
    public static string? FullFormOf(string name) => s_fullForms.TryGetValue(FormOf(name), out string? full) ? full : null;

    /// <summary>Capitals count: <c>US</c> is a country, <c>us</c> is not; <c>Calif</c> is no word.</summary>
    private static string FormOf(string name) => name.Replace(".", "");
}
