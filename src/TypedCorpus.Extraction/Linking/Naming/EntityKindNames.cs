namespace TypedCorpus.Extraction.Linking.Naming;

/// <summary>What generated code calls the entities of a kind.</summary>
/// <param name="Plural">The member that holds them, and the name of their file.</param>
/// <param name="Noun">One of them, in prose.</param>
public sealed record EntityKindNames(string Plural, string Noun)
{
    /// <summary>All kinds, in the order of their files.</summary>
    public static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Group];

    /// <summary>The names for <paramref name="kind"/>.</summary>
    public static EntityKindNames Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => new("People", "person"),
        EntityKind.Organization => new("Organizations", "organization"),
        EntityKind.Place => new("Places", "place"),
        EntityKind.Group => new("Groups", "group"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind has names."),
    };

    /// <summary>The nested class that has a member for each.</summary>
    public string MembersClass => Plural + "Members";
}
