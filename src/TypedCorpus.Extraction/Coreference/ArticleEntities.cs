namespace TypedCorpus.Extraction.Coreference;

/// <summary>The entities of an article as a stage hands them on. They never change: a later stage makes new ones, see <see cref="ToBuilder"/>.</summary>
public sealed class ArticleEntities : EntityView
{
    private readonly List<ArticleEntity> _known;
    private readonly EntityMentions _mentions;

    /// <summary>Takes what a builder has put together, and from here on nobody changes.</summary>
    internal ArticleEntities(List<ArticleEntity> known, EntityMentions mentions)
        : base(known, mentions) => (_known, _mentions) = (known, mentions);

    /// <summary>Copies of all that is known, for a stage that adds to it.</summary>
    public EntityBuilder ToBuilder() => new([.. _known], new EntityMentions(_mentions));

    /// <summary>The same entities and mentions with something else known of each.</summary>
    internal ArticleEntities With(List<ArticleEntity> known) => new(known, _mentions);

    /// <summary>Hands back the mentions, and those of the entities that these were made from: nothing is asked of either any more.</summary>
    internal void Release() => _mentions.Release();

    /// <summary>The finished records, in the order of their indices.</summary>
    public EquatableArray<EntityAnnotation> ToAnnotations() => ToAnnotations(static (_, mention) => mention);

    /// <summary>The finished records, in the order of their indices.</summary>
    /// <param name="rated">A mention of an entity with what is known of it at the end.</param>
    internal EquatableArray<EntityAnnotation> ToAnnotations(Func<EntityIndex, MentionAnnotation, MentionAnnotation> rated)
    {
        if (Count == 0)
            return default;
        List<PlacedMention> mentions = Spare.Take<List<PlacedMention>>();
        mentions.AddRange(_mentions.All);
        mentions.Sort(static (a, b) => a.Entity == b.Entity ? a.Mention.Span.CompareTo(b.Mention.Span) : a.Entity.Value.CompareTo(b.Entity.Value));
        EntityAnnotation[] annotations = new EntityAnnotation[Count];
        int next = 0;
        for (int i = 0; i < annotations.Length; i++)
        {
            int first = next;
            while (next < mentions.Count && mentions[next].Entity.Value == i)
                next++;
            MentionAnnotation[] own = new MentionAnnotation[next - first];
            for (int m = 0; m < own.Length; m++)
                own[m] = rated(new EntityIndex(i), mentions[first + m].Mention);
            annotations[i] = Annotation(_known[i], own);
        }
        Spare.Keep(mentions);
        return new EquatableArray<EntityAnnotation>(annotations);
    }

    private static EntityAnnotation Annotation(ArticleEntity entity, MentionAnnotation[] mentions) =>
        new(entity.Name, entity.Kind, mentions.Length == 0 ? default : new EquatableArray<MentionAnnotation>(mentions), entity.Gender, entity.GazetteerId)
        {
            Titles = entity.Titles,
            Rule = entity.Rule,
            KindConfidence = entity.KindConfidence,
        };
}
