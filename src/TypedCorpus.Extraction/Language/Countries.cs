namespace TypedCorpus.Extraction.Languages;

/// <summary>The countries, their adjectives (<c>Guatemalan</c>), and the parts of the world that they are in, as adjectives (<c>central american</c>).</summary>
internal sealed class Countries
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, string> _byAdjective = [];
    private readonly Dictionary<string, HashSet<string>> _regions = new(StringComparer.Ordinal);

    /// <summary>Reads <c>coreference/countries.tsv</c>: a name, its adjective, and parts of the world with bars between them.</summary>
    public Countries(LanguageFiles files)
    {
        foreach (string[] row in files.Rows("coreference/countries.tsv"))
        {
            string country = NameText.Key(row[0]);
            _names.Add(country);
            if (row[1].Length > 0)
                _byAdjective.Add(TokenForm.Of(row[1].AsSpan()).Word, country);
            foreach (string region in row[2].Split('|'))
            {
                if (!_regions.TryGetValue(region, out HashSet<string>? countries))
                    _regions.Add(region, countries = new HashSet<string>(StringComparer.Ordinal));
                countries.Add(country);
            }
        }
    }

    /// <summary>The parts of the world.</summary>
    public IReadOnlyCollection<string> Regions => _regions.Keys;

    /// <summary>Whether a name, in its key form, is that of a country.</summary>
    public bool Has(string key) => _names.Contains(key);

    /// <summary>Whether words, in lower case, are a part of the world.</summary>
    public bool IsRegion(string words) => _regions.ContainsKey(words);

    /// <summary>Whether a country, in its key form, is in a part of the world.</summary>
    public bool IsIn(string country, string region) => _regions[region].Contains(country);

    /// <summary>The country, in its key form, that an adjective (<see cref="TokenForm.Word"/>) is of: <c>Guatemalan</c>; else <see langword="null"/>.</summary>
    public string? ByAdjective(uint word) => _byAdjective.TryGetValue(word, out string? country) ? country : null;
}
