using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Gives entities their identifiers, and keeps their orders: where some change, the others are not sorted again.</summary>
internal sealed class EntityIdentification(UserGazetteer gazetteer)
{
    private List<IdentifiedEntity> _byChoice = [];
    private List<IdentifiedEntity> _byId = [];

    /// <summary>
    /// All entities, ordered by kind, then by identifier, after some have gone and others have come. The outcome does not depend on the order of these, nor
    /// on how many updates led to it.
    /// </summary>
    public EquatableArray<CorpusEntity> Update(IReadOnlyCollection<IdentifiedEntity> gone, IReadOnlyCollection<IdentifiedEntity> added, CancellationToken cancellationToken)
    {
        foreach (IdentifiedEntity entity in gone)
            entity.IsMarked = true;
        _byChoice = Merge(_byChoice, added, IdentifiedEntity.CompareChoice);
        HashSet<string> taken = new(gazetteer.Entries.AsEnumerable().Select(static e => e.Id), StringComparer.Ordinal);
        List<IdentifiedEntity> moved = [];
        foreach (IdentifiedEntity entity in _byChoice)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entity.ChooseId(taken))
                moved.Add(entity);
        }
        foreach (IdentifiedEntity entity in moved)
            entity.IsMarked = true;
        List<IdentifiedEntity> byId = Merge(_byId, moved, IdentifiedEntity.CompareId);
        foreach (IdentifiedEntity entity in moved)
            entity.IsMarked = false;
        _byId = byId;
        return byId.Select(static e => e.Entity!).ToEquatableArray();
    }

    /// <summary>What is not marked in a list in order, and <paramref name="added"/>, in order.</summary>
    private static List<IdentifiedEntity> Merge(List<IdentifiedEntity> list, IReadOnlyCollection<IdentifiedEntity> added, Comparison<IdentifiedEntity> compare)
    {
        List<IdentifiedEntity> ordered = [.. added];
        ordered.Sort(compare);
        List<IdentifiedEntity> merged = new(list.Count + ordered.Count);
        int next = 0;
        foreach (IdentifiedEntity entity in list)
        {
            if (entity.IsMarked)
                continue;
            while (next < ordered.Count && compare(ordered[next], entity) < 0)
                merged.Add(ordered[next++]);
            merged.Add(entity);
        }
        merged.AddRange(ordered.GetRange(next, ordered.Count - next));
        return merged;
    }
}
