namespace TypedCorpus;

/// <summary>Who was asked and did not answer, by article and place, with look-ups that do not search: each is indexed when first used.</summary>
public sealed class NoCommentCollection : RecordCollection<NoComment>
{
    internal static readonly NoCommentCollection Empty = new([]);

    private Lookup<Entity, NoComment>? _bySource;
    private Lookup<Article, NoComment>? _byArticle;

    internal NoCommentCollection(NoComment[] noComments)
        : base(noComments)
    {
    }

    internal NoCommentCollection(Func<NoComment[]> load)
        : base(load)
    {
    }

    /// <summary>Those of <paramref name="source"/>.</summary>
    public NoCommentCollection By(Entity source) =>
        Of((_bySource ??= Lookup.Create(Items.Where(n => n.Source is not null), n => n.Source!))[source ?? throw new ArgumentNullException(nameof(source))]);

    /// <summary>Those in <paramref name="article"/>.</summary>
    public NoCommentCollection In(Article article) =>
        Of((_byArticle ??= Lookup.Create(Items, n => n.Article))[article ?? throw new ArgumentNullException(nameof(article))]);

    private static NoCommentCollection Of(NoComment[] noComments) => noComments.Length == 0 ? Empty : new NoCommentCollection(noComments);
}
