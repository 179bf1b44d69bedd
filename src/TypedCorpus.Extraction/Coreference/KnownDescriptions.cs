using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Nouns by which texts take up well-known organizations whose names do not say them: the <c>party</c> is Labour, the <c>union</c> Unite.</summary>
internal sealed class KnownDescriptions(Language language)
{
    private readonly Dictionary<string, string[]> _nouns = language.Files.Rows("coreference/well-known.tsv")
        .GroupBy(static r => NameText.Key(r[0]), StringComparer.Ordinal)
        .ToDictionary(static g => g.Key, static g => g.First()[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The nouns of an organization; empty where none are known.</summary>
    public string[] Of(string name) => _nouns.TryGetValue(NameText.Key(name), out string[]? nouns) ? nouns : [];
}
