namespace TypedCorpus.Extraction.UserGazetteers;

/// <summary>The keys of <c>corpus.entities.yml</c>.</summary>
internal static class GazetteerKeys
{
    public const string Entities = "entities";
    public const string Not = "not";
    public const string Id = "id";
    public const string Name = "name";
    public const string Kind = "kind";
    public const string Pronouns = "pronouns";
    public const string Aliases = "aliases";
    public const string Ids = "ids";

    /// <summary>The values of <see cref="Pronouns"/>.</summary>
    public static readonly Dictionary<string, Gender> Genders = new(StringComparer.Ordinal)
    {
        ["he"] = Gender.Masculine, ["she"] = Gender.Feminine, ["it"] = Gender.Neuter, ["they"] = Gender.Plural,
    };
}
