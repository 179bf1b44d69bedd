namespace TypedCorpus.Extraction.Coreference;

/// <summary>What can be asked of the entities of an article, while a stage completes them and after it.</summary>
public abstract class EntityView
{
    private readonly IReadOnlyList<ArticleEntity> _known;
    private readonly EntityMentions _mentions;

    private protected EntityView(IReadOnlyList<ArticleEntity> known, EntityMentions mentions)
    {
        _known = known;
        _mentions = mentions;
    }

    /// <summary>How many entities there are.</summary>
    public int Count => _known.Count;

    /// <summary>Which entities there are, in order.</summary>
    public IEnumerable<EntityIndex> Indices
    {
        get
        {
            for (int i = 0; i < Count; i++)
                yield return new EntityIndex(i);
        }
    }

    /// <summary>All mentions, in the order in which they were added.</summary>
    public IReadOnlyList<PlacedMention> Mentions => _mentions.All;

    /// <summary>What is known of an entity.</summary>
    public ArticleEntity this[EntityIndex entity] => _known[entity.Value];

    /// <summary>The canonical name of an entity.</summary>
    public string NameOf(EntityIndex entity) => this[entity].Name;

    /// <summary>What an entity is.</summary>
    public EntityKind KindOf(EntityIndex entity) => this[entity].Kind;

    /// <summary>How the text refers to an entity by pronouns and titles.</summary>
    public Gender GenderOf(EntityIndex entity) => this[entity].Gender;

    /// <summary>Whether an entity has a mention by name.</summary>
    public bool IsNamed(EntityIndex entity) => _mentions.IsNamed(entity);

    /// <summary>The entity that has a mention with just this span, else <see langword="null"/>.</summary>
    public EntityIndex? EntityAt(TextSpan span) => _mentions.EntityAt(span);

    /// <summary>The entity of the shortest mention that covers all of <paramref name="span"/> (a head word, say), else <see langword="null"/>.</summary>
    public EntityIndex? EntityCovering(TextSpan span) => _mentions.EntityCovering(span);

    /// <summary>The phrase for somebody who is no entity yet and whom a pronoun takes up (<c>A nurse saw it. “I ran,” she said</c>), else <see langword="null"/>.</summary>
    public UnnamedPhrase? UnnamedAt(TextSpan pronoun) => _mentions.UnnamedAt(pronoun);

    /// <summary>The mentions that overlap <paramref name="span"/>, ordered by span.</summary>
    public PlacedMention[] MentionsIn(TextSpan span) => _mentions.In(span);
}
