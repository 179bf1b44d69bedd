using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Generator.Naming;

/// <summary>Names entities: a member for each, unique within its kind.</summary>
internal static class EntityNaming
{
    /// <summary>The members of <paramref name="entities"/>, which are of one kind, in their order. Who comes first by identifier keeps a plain name.</summary>
    public static EquatableArray<string> Assign(EntityKind kind, IReadOnlyList<CorpusEntity> entities)
    {
        NameScope scope = new(StringComparer.Ordinal, ReservedNames.OfEntities);
        string[] members = new string[entities.Count];
        foreach (int i in Enumerable.Range(0, members.Length).OrderBy(i => entities[i].Id, StringComparer.Ordinal))
            members[i] = scope.Assign(Identifier.From(entities[i].Name, kind.ToString()), entities[i].Id);
        return members.ToEquatableArray();
    }
}
