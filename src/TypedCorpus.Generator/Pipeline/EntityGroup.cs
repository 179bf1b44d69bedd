using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The entities of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Entities">The entities.</param>
/// <param name="Members">The member of each, in the same order.</param>
internal sealed record EntityGroup(EntityKind Kind, EquatableArray<CorpusEntity> Entities, EquatableArray<string> Members)
{
    /// <summary>Why its members could not be named, else <see langword="null"/>.</summary>
    public StepFailure? Failure { get; init; }

    /// <summary>A group for each kind, with entities or without.</summary>
    public static IEnumerable<EntityGroup> Split(LinkedCorpus corpus, EntityLock names)
    {
        EntityGroup[] groups = [.. EntityKindNames.Kinds.Select(kind => StepGuard.Run(
            StepNames.EntityMembers, () => Of(kind, corpus, names), failure => new EntityGroup(kind, default, default) { Failure = failure }))];
        if (names.Entities.Count == 0 || groups.Any(g => g.Failure is not null))
            return groups;
        return StepGuard.Run(StepNames.Lock, () => WithForwarders(groups, corpus, names), failure => [groups[0] with { Failure = failure }, .. groups.Skip(1)]);
    }

    private static EntityGroup[] WithForwarders(EntityGroup[] groups, LinkedCorpus corpus, EntityLock names)
    {
        LockedFate[] fates = [.. names.Compare([.. groups.SelectMany(g => g.ToLocked())], corpus.Entities)];
        return [.. groups.Select(g => g with { Forwarders = Forwarder.Of(g.Kind, fates, g.Members) })];
    }

    /// <summary>The members of earlier names that lead to where their entities went.</summary>
    public EquatableArray<Forwarder> Forwarders { get; init; }

    /// <summary>The entities as a lock file has them.</summary>
    public IEnumerable<LockedEntity> ToLocked() => Entities.Select((e, i) => new LockedEntity(Kind, e.Id, e.Name, Members[i]));

    private static EntityGroup Of(EntityKind kind, LinkedCorpus corpus, EntityLock names)
    {
        EquatableArray<CorpusEntity> entities = corpus.Entities.Where(e => e.Kind == kind).ToEquatableArray();
        return new EntityGroup(kind, entities, EntityNaming.Assign(kind, entities, names));
    }
}
