namespace TypedCorpus;

/// <summary>Which entities are mentioned in a sentence with one of them.</summary>
internal sealed class Companions
{
    private readonly Dictionary<Entity, Companion> _byEntity = [];

    public Companions(Entity entity)
    {
        Dictionary<Entity, List<Sentence>> sentences = [];
        foreach (Sentence sentence in entity.Mentions.Select(m => m.Sentence).Distinct())
        {
            foreach (Entity other in sentence.Mentions.Select(m => m.Entity).Distinct())
            {
                if (!other.IsNamed || other.Equals(entity))
                    continue;
                if (!sentences.TryGetValue(other, out List<Sentence>? shared))
                    sentences.Add(other, shared = []);
                shared.Add(sentence);
            }
        }
        foreach (KeyValuePair<Entity, List<Sentence>> pair in sentences)
            _byEntity.Add(pair.Key, new Companion(entity, pair.Key, pair.Value.AsReadOnly()));
        All = [.. _byEntity.Values.OrderByDescending(c => c.SentenceCount).ThenBy(c => c.Entity.Name, StringComparer.Ordinal).ThenBy(c => c.Entity.Kind)];
    }

    /// <summary>The companions, those with the most shared sentences first.</summary>
    public IReadOnlyList<Companion> All { get; }

    /// <summary>The sentences shared with <paramref name="other"/>.</summary>
    public IReadOnlyList<Sentence> SentencesWith(Entity other) =>
        _byEntity.TryGetValue(other ?? throw new ArgumentNullException(nameof(other)), out Companion? companion) ? companion.Sentences : [];
}
