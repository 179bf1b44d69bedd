using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
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
    public static IEnumerable<EntityGroup> Split(LinkedCorpus corpus) => EntityKindNames.Kinds.Select(kind => StepGuard.Run(
        StepNames.EntityMembers, () => Of(kind, corpus), failure => new EntityGroup(kind, default, default) { Failure = failure }));

    private static EntityGroup Of(EntityKind kind, LinkedCorpus corpus)
    {
        EquatableArray<CorpusEntity> entities = corpus.Entities.Where(e => e.Kind == kind).ToEquatableArray();
        return new EntityGroup(kind, entities, EntityNaming.Assign(kind, entities));
    }
}
