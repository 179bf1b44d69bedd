namespace TypedCorpus;

/// <summary>Mentions of entities, by article and place, with look-ups that do not search: each is indexed when first used.</summary>
public sealed class MentionCollection : RecordCollection<Mention>
{
    internal static readonly MentionCollection Empty = new([]);

    private Lookup<Entity, Mention>? _byEntity;
    private Lookup<Article, Mention>? _byArticle;
    private Lookup<MentionKind, Mention>? _byKind;

    internal MentionCollection(Mention[] mentions)
        : base(mentions)
    {
    }

    internal MentionCollection(Func<Mention[]> load)
        : base(load)
    {
    }

    /// <summary>Those of <paramref name="entity"/>.</summary>
    public MentionCollection Of(Entity entity) =>
        Of((_byEntity ??= Lookup.Create(Items, m => m.Entity))[entity ?? throw new ArgumentNullException(nameof(entity))]);

    /// <summary>Those in <paramref name="article"/>.</summary>
    public MentionCollection In(Article article) =>
        Of((_byArticle ??= Lookup.Create(Items, m => m.Article))[article ?? throw new ArgumentNullException(nameof(article))]);

    /// <summary>Those that refer in this way: by name, by a noun phrase, by a pronoun.</summary>
    public MentionCollection OfKind(MentionKind kind) => Of((_byKind ??= Lookup.Create(Items, m => m.Kind))[kind]);

    private static MentionCollection Of(Mention[] mentions) => mentions.Length == 0 ? Empty : new MentionCollection(mentions);
}
