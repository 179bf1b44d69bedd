using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Generator.Naming;

/// <summary>Names entities: a member for each, unique within its kind.</summary>
internal static class EntityNaming
{
    /// <summary>
    /// The members of <paramref name="entities"/>, which are of one kind, in their order. Those that a lock holds under the name that they have keep their
    /// members; of the others, who comes first by identifier gets the plain name.
    /// </summary>
    public static EquatableArray<string> Assign(EntityKind kind, IReadOnlyList<CorpusEntity> entities, EntityLock names)
    {
        NameScope scope = new(StringComparer.Ordinal, ReservedNames.OfEntities);
        Dictionary<string, string> locked = names.Entities.Where(e => e.Kind == kind).GroupBy(e => e.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Member, StringComparer.Ordinal);
        string[] members = new string[entities.Count];
        foreach (int i in Enumerable.Range(0, members.Length).OrderBy(i => !IsLocked(i)).ThenBy(i => entities[i].Id, StringComparer.Ordinal))
            members[i] = scope.Assign(IsLocked(i) ? locked[entities[i].Id] : Plain(i), entities[i].Id);
        return members.ToEquatableArray();

        string Plain(int i) => Identifier.From(entities[i].Name, kind.ToString());
        bool IsLocked(int i) => locked.TryGetValue(entities[i].Id, out string? member) && (member == Plain(i) || member.StartsWith(Plain(i) + "_", StringComparison.Ordinal));
    }
}
