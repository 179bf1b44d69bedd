namespace TypedCorpus;

/// <summary>What generated data says of an entity.</summary>
internal sealed class EntityFields
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyDictionary<string, string> Identifiers { get; init; } = NoIdentifiers;

    public required bool IsNamed { get; init; }

    public bool IsCorrected { get; init; }

    /// <summary>The entities of articles that it consists of, in the order of the articles.</summary>
    public required IReadOnlyList<EntityPart> Members { get; init; }

    private static readonly Dictionary<string, string> NoIdentifiers = [];
}

/// <summary>An entity of one article, by its key there or by its number.</summary>
internal readonly struct EntityPart
{
    private readonly string? _key;
    private readonly int _number;

    public EntityPart(Article article, int number)
    {
        Article = article;
        _number = number;
    }

    public EntityPart(Article article, string key)
    {
        Article = article;
        _key = key;
    }

    public Article Article { get; }

    /// <summary>The article-local number. A key decodes the article.</summary>
    /// <exception cref="InvalidDataException">The article has no entity with this key.</exception>
    public int Number => _key is null ? _number : Article.Content.NumberOf(_key);
}
