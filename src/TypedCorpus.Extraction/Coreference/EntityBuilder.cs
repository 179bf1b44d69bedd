namespace TypedCorpus.Extraction.Coreference;

/// <summary>The entities of an article while one stage completes them. What it hands on, <see cref="Build"/>, never changes.</summary>
public sealed class EntityBuilder : EntityView
{
    private readonly List<ArticleEntity> _entities;
    private readonly EntityMentions _mentions;
    private bool _isBuilt;

    /// <summary>Begins without an entity.</summary>
    public EntityBuilder()
        : this([], new EntityMentions())
    {
    }

    /// <summary>Begins with copies of what a stage before has found.</summary>
    internal EntityBuilder(List<ArticleEntity> entities, EntityMentions mentions)
        : base(entities, mentions) => (_entities, _mentions) = (entities, mentions);

    /// <summary>Adds an entity, as yet without mentions.</summary>
    public EntityIndex Add(ArticleEntity entity)
    {
        ThrowIfBuilt();
        _entities.Add(entity);
        return new EntityIndex(_entities.Count - 1);
    }

    /// <summary>Puts what is now known of an entity in place of what was.</summary>
    public void Replace(EntityIndex entity, ArticleEntity known)
    {
        ThrowIfBuilt();
        _entities[entity.Value] = known;
    }

    /// <summary>Adds a mention. A span is a mention of one entity: the first to claim it keeps it.</summary>
    /// <param name="entity">What it refers to.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="kind">How it refers.</param>
    /// <param name="rule">The rule that found it, where its words do not tell the evidence.</param>
    public void AddMention(EntityIndex entity, TextSpan span, MentionKind kind, string? rule = null)
    {
        ThrowIfBuilt();
        _mentions.Add(entity, new MentionAnnotation(span, kind) { Rule = rule });
    }

    /// <summary>Adds a pronoun for somebody who is no entity yet.</summary>
    public void AddUnnamed(TextSpan pronoun, UnnamedPhrase phrase)
    {
        ThrowIfBuilt();
        _mentions.AddUnnamed(pronoun, phrase);
    }

    /// <summary>Makes pronouns mentions of those without a name who have become entities since.</summary>
    public void AddPronounsOfUnnamed()
    {
        ThrowIfBuilt();
        foreach (KeyValuePair<TextSpan, UnnamedPhrase> unnamed in _mentions.Unnamed)
        {
            if (EntityCovering(unnamed.Value.Head) is { } entity && !IsNamed(entity))
                _mentions.Add(entity, new MentionAnnotation(unnamed.Key, MentionKind.Pronoun));
        }
    }

    /// <summary>The finished entities. After this, nothing can be added.</summary>
    public ArticleEntities Build()
    {
        ThrowIfBuilt();
        _isBuilt = true;
        return new ArticleEntities(_entities, _mentions);
    }

    private void ThrowIfBuilt()
    {
        if (_isBuilt)
            throw new InvalidOperationException("The entities have been handed on.");
    }
}
