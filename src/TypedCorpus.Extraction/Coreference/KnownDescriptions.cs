using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Nouns by which texts take up organizations whose names do not say them: the <c>party</c> is Labour, the <c>union</c> Unite, the <c>panel</c> a
/// committee.
/// </summary>
internal sealed class KnownDescriptions(Language language)
{
    private readonly Dictionary<string, string[]> _nouns = Table(language, "coreference/well-known.tsv");
    private readonly Dictionary<string, string[]> _nounsByEnding = Table(language, "coreference/name-endings.tsv");
    private readonly Dictionary<string, string[]> _synonyms = Table(language, "coreference/description-synonyms.tsv");

    /// <summary>The nouns of an organization; empty where none are known.</summary>
    public string[] Of(string name) => Row(_nouns, NameText.Key(name));

    /// <summary>The nouns by which texts take up what ends with the last word of a name of several.</summary>
    public string[] OfEnding(string name)
    {
        string key = NameText.Key(name);
        int last = key.LastIndexOf(' ') + 1;
        return last == 0 ? [] : Row(_nounsByEnding, WordStrings.Of(key.AsSpan(last)));
    }

    /// <summary>Nouns that take up of whom another was said: the captain, the <c>skipper</c>.</summary>
    public string[] SynonymsOf(string noun) => Row(_synonyms, noun);

    private static string[] Row(Dictionary<string, string[]> table, string key) => table.TryGetValue(key, out string[]? nouns) ? nouns : [];

    private static Dictionary<string, string[]> Table(Language language, string path) => language.Files.Rows(path)
        .GroupBy(static r => NameText.Key(r[0]), StringComparer.Ordinal)
        .ToDictionary(static g => g.Key, static g => g.First()[1].Split(' '), StringComparer.Ordinal);
}
