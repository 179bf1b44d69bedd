namespace TypedCorpus.Extraction.Linking;

/// <summary>The names under which code knew the entities of a corpus: what <c>corpus.lock.json</c> holds.</summary>
/// <param name="Entities">The entities, ordered by kind, then by identifier.</param>
public sealed record EntityLock(EquatableArray<LockedEntity> Entities)
{
    /// <summary>One that holds none.</summary>
    public static EntityLock Empty { get; } = new(default(EquatableArray<LockedEntity>));

    /// <summary>What became of each entity of the lock, in its order.</summary>
    /// <param name="current">The entities of the corpus as code would know them.</param>
    /// <param name="entities">The same entities with all forms of their names.</param>
    public IEnumerable<LockedFate> Compare(IReadOnlyCollection<LockedEntity> current, IReadOnlyCollection<CorpusEntity> entities)
    {
        Dictionary<(EntityKind Kind, string Id), LockedEntity> byId = current.ToDictionary(static e => (e.Kind, e.Id));
        ILookup<string, LockedEntity> byName = entities
            .SelectMany(e => KeysOf(e).Select(key => (Key: key, Entity: byId[(e.Kind, e.Id)])))
            .ToLookup(static named => named.Key, static named => named.Entity, StringComparer.Ordinal);
        foreach (LockedEntity locked in Entities.AsSpan().ToArray())
        {
            if (!byId.TryGetValue((locked.Kind, locked.Id), out LockedEntity? now))
                now = Successor(locked, byId, byName);
            yield return new LockedFate(locked, now);
        }
    }

    /// <summary>The entity that goes by the name of one that is gone: with its identifier under another kind, else the only one with its name, of the same kind if there is one.</summary>
    private static LockedEntity? Successor(
        LockedEntity locked, Dictionary<(EntityKind Kind, string Id), LockedEntity> byId, ILookup<string, LockedEntity> byName)
    {
        foreach (EntityKind kind in (ReadOnlySpan<EntityKind>)[EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Group])
        {
            if (byId.TryGetValue((kind, locked.Id), out LockedEntity? other))
                return other;
        }
        LockedEntity[] named = [.. byName[KeyOf(locked.Name)]];
        LockedEntity[] ofKind = [.. named.Where(e => e.Kind == locked.Kind)];
        return ofKind.Length == 1 ? ofKind[0] : named.Length == 1 ? named[0] : null;
    }

    /// <summary>All forms of an entity's name, made comparable.</summary>
    private static IEnumerable<string> KeysOf(CorpusEntity entity) => entity.Aliases.Append(entity.Name).Select(KeyOf).Distinct(StringComparer.Ordinal);

    private static string KeyOf(string name) => NameText.Key(NameText.Spaced(name.AsSpan()));
}

/// <summary>An entity as code knows it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Member">Its member of <c>Corpus.People</c> and the like.</param>
public sealed record LockedEntity(EntityKind Kind, string Id, string Name, string Member);

/// <summary>What became of an entity.</summary>
/// <param name="Locked">The entity as it was.</param>
/// <param name="Now">The entity that it is now, <see langword="null"/> where no article names it any more.</param>
public sealed record LockedFate(LockedEntity Locked, LockedEntity? Now);
