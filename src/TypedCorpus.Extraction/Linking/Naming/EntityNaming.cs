namespace TypedCorpus.Extraction.Linking.Naming;

/// <summary>Names entities: a member for each, unique within its kind.</summary>
public static class EntityNaming
{
    /// <summary>What a collection of entities has or inherits, so that no entity can be called so.</summary>
    public static readonly IReadOnlyCollection<string> Reserved =
        InheritedNames.Of(typeof(EntityCollection<Person>), [.. EntityKindNames.Kinds.Select(k => EntityKindNames.Of(k).MembersClass)]);

    /// <summary>
    /// The members of <paramref name="entities"/>, which are of one kind, in their order. Those that a lock holds under the name that they have keep their
    /// members; of the others, who comes first by identifier gets the plain name.
    /// </summary>
    public static EquatableArray<string> Assign(EntityKind kind, IReadOnlyList<CorpusEntity> entities, EntityLock names)
    {
        NameScope scope = new(StringComparer.Ordinal, Reserved);
        Dictionary<string, string> locked = names.Entities.Where(e => e.Kind == kind).GroupBy(e => e.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Member, StringComparer.Ordinal);
        string[] members = new string[entities.Count];
        foreach (int i in Enumerable.Range(0, members.Length).OrderBy(i => !IsLocked(i)).ThenBy(i => entities[i].Id, StringComparer.Ordinal))
            members[i] = scope.Assign(IsLocked(i) ? locked[entities[i].Id] : Plain(i), entities[i].Id);
        return members.ToEquatableArray();

        string Plain(int i) => MemberName.From(entities[i].Name, kind.ToString());
        bool IsLocked(int i) => locked.TryGetValue(entities[i].Id, out string? member) && (member == Plain(i) || member.StartsWith(Plain(i) + "_", StringComparison.Ordinal));
    }

    /// <summary>All entities of a corpus as code knows them: what a lock file holds. Those that <paramref name="before"/> holds keep their members.</summary>
    public static EntityLock Lock(LinkedCorpus corpus, EntityLock before) => new(EntityKindNames.Kinds
        .SelectMany(kind => Members(kind, [.. corpus.Entities.Where(e => e.Kind == kind)], before))
        .OrderBy(static e => e.Kind).ThenBy(static e => e.Id, StringComparer.Ordinal).ToEquatableArray());

    private static IEnumerable<LockedEntity> Members(EntityKind kind, CorpusEntity[] entities, EntityLock before)
    {
        EquatableArray<string> members = Assign(kind, entities, before);
        return entities.Select((e, i) => new LockedEntity(kind, e.Id, e.Name, members[i]));
    }
}
