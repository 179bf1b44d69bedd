namespace TypedCorpus;

/// <summary>What generated data says of an entity.</summary>
internal sealed class EntityFields
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyDictionary<string, string> Identifiers { get; init; } = NoIdentifiers;

    public required bool IsNamed { get; init; }

    /// <summary>The entities of articles that it consists of, in the order of the articles.</summary>
    public required IReadOnlyList<EntityPart> Members { get; init; }

    private static readonly Dictionary<string, string> NoIdentifiers = [];
}

/// <summary>An entity of one article.</summary>
internal readonly record struct EntityPart(Article Article, int Number);
