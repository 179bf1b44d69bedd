using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Linking.Naming;

namespace TypedCorpus.Generator.Naming;

/// <summary>A member that code knew and that is no longer that of an entity: it leads to where the entity went, or says that it is gone.</summary>
/// <param name="Member">The member.</param>
/// <param name="Kind">The kind of the entity that it leads to; of one that is gone, the kind that it was.</param>
/// <param name="Id">The identifier of that entity, <see langword="null"/> for one that is gone.</param>
/// <param name="Message">What the compiler says of it.</param>
internal sealed record Forwarder(string Member, EntityKind Kind, string? Id, string Message)
{
    /// <summary>The forwarders among the members of <paramref name="kind"/>. A name that another entity has taken gets none: the member is that entity's.</summary>
    /// <param name="kind">The kind under which code knew the entities.</param>
    /// <param name="fates">What became of the entities that the lock holds.</param>
    /// <param name="members">The members of the kind.</param>
    public static EquatableArray<Forwarder> Of(EntityKind kind, IEnumerable<LockedFate> fates, IEnumerable<string> members)
    {
        HashSet<string> taken = new(members, StringComparer.Ordinal) { HelperName.MemberMethod };
        List<Forwarder> forwarders = [];
        foreach (LockedFate fate in fates)
        {
            if (fate.Locked.Kind != kind || !Identifier.IsValid(fate.Locked.Member) || !taken.Add(fate.Locked.Member))
                continue;
            forwarders.Add(fate.Now is { } now
                ? new Forwarder(fate.Locked.Member, now.Kind, now.Id, $"{fate.Locked.Name} is {EntityKindNames.Of(now.Kind).Plural}.{now.Member} now.")
                : new Forwarder(fate.Locked.Member, kind, null, $"{fate.Locked.Name} is gone: no article of the corpus names it any more."));
        }
        return forwarders.ToEquatableArray();
    }
}
