namespace TypedCorpus.Extraction.Languages;

/// <summary>What a noun after <c>the</c> asks for where nothing has said it of anybody.</summary>
internal enum DescriptionClass
{
    /// <summary>An organization that is no public body.</summary>
    Company,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A state or province of a country.</summary>
    State,

    /// <summary>A place that is neither a country nor a city.</summary>
    Region,

    /// <summary>A club.</summary>
    Team,

    /// <summary>An organization that is neither a company nor a club.</summary>
    Body,

    /// <summary>Whoever was spoken of last.</summary>
    Person,

    /// <summary>The only person whom the article has named.</summary>
    Office,

    /// <summary>Whoever was spoken of last, in reports of sport.</summary>
    Player,
}

/// <summary>The nouns by which texts take up, after <c>the</c>, what they have named before.</summary>
internal sealed class DescriptionNouns(Language language)
{
    private readonly Dictionary<string, DescriptionClass> _classes = language.Files.Rows("coreference/descriptions.tsv")
        .ToDictionary(static r => r[0], static r => (DescriptionClass)Enum.Parse(typeof(DescriptionClass), r[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>Words inside a noun phrase that make it another one: the <c>other</c> company.</summary>
    public WordSet Blockers { get; } = language.Words("coreference/description-blockers.tsv");

    /// <summary>Nouns for people who act in a text without a name: the <c>driver</c>.</summary>
    public WordSet UnnamedRoles { get; } = language.Words("coreference/unnamed-roles.tsv");

    /// <summary>What a noun asks for; <see langword="null"/> where it asks for nothing of its own.</summary>
    public DescriptionClass? ClassOf(string noun) => _classes.TryGetValue(noun, out DescriptionClass found) ? found : null;
}
