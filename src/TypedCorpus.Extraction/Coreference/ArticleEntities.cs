namespace TypedCorpus.Extraction.Coreference;

/// <summary>The entities of an article while they are being put together: stages add mentions, the annotator freezes the result.</summary>
public sealed class ArticleEntities
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<TextSpan, int> _entityAt = [];

    /// <summary>How many entities there are.</summary>
    public int Count => _drafts.Count;

    /// <summary>Adds an entity without mentions and returns its index.</summary>
    public int Add(string name, EntityKind kind, string? gazetteerId = null)
    {
        _drafts.Add(new Draft { Name = name, Kind = kind, GazetteerId = gazetteerId });
        return _drafts.Count - 1;
    }

    /// <summary>Adds a mention. A span is a mention of one entity: the first to claim it keeps it.</summary>
    public void AddMention(int entity, TextSpan span, MentionKind kind)
    {
        if (_entityAt.ContainsKey(span))
            return;
        _entityAt.Add(span, entity);
        _drafts[entity].Mentions.Add(new MentionAnnotation(span, kind));
    }

    /// <summary>The entity that has a mention with just this span, else <see langword="null"/>.</summary>
    public int? EntityAt(TextSpan span) => _entityAt.TryGetValue(span, out int entity) ? entity : null;

    /// <summary>The mentions of an entity, in the order in which they were added.</summary>
    public IReadOnlyList<MentionAnnotation> MentionsOf(int entity) => _drafts[entity].Mentions;

    /// <summary>The canonical name of an entity.</summary>
    public string NameOf(int entity) => _drafts[entity].Name;

    /// <summary>What an entity is.</summary>
    public EntityKind KindOf(int entity) => _drafts[entity].Kind;

    /// <summary>How the text refers to an entity by pronouns and titles.</summary>
    public Gender GenderOf(int entity) => _drafts[entity].Gender;

    /// <summary>Records how the text refers to an entity by pronouns and titles.</summary>
    public void SetGender(int entity, Gender gender) => _drafts[entity].Gender = gender;

    /// <summary>The finished records, in the order of their indices.</summary>
    public EquatableArray<EntityAnnotation> Freeze() => _drafts
        .Select(d => new EntityAnnotation(d.Name, d.Kind, d.Mentions.OrderBy(m => m.Span).ToEquatableArray(), d.Gender, d.GazetteerId))
        .ToEquatableArray();

    private sealed class Draft
    {
        public required string Name { get; init; }

        public required EntityKind Kind { get; init; }

        public string? GazetteerId { get; init; }

        public Gender Gender { get; set; }

        public List<MentionAnnotation> Mentions { get; } = [];
    }
}
