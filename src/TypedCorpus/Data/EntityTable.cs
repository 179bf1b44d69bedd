namespace TypedCorpus.Data;

/// <summary>The entities of a corpus, decoded, and which article-local numbers stand for them.</summary>
internal sealed class EntityTable
{
    private readonly Entity?[]?[] _byArticle;

    public EntityTable(Article[] articles, EntityLiteral[] literals)
    {
        Dictionary<string, Article> byPath = new(articles.Length, StringComparer.Ordinal);
        foreach (Article article in articles)
            byPath[article.Path] = article;
        List<Entity> entities = [];
        foreach (EntityLiteral literal in literals.OrderBy(l => l.Kind))
            EntityDataReader.Read(literal, byPath, entities);
        Entities = entities;
        _byArticle = new Entity?[]?[articles.Length];
        foreach (Entity entity in entities)
        {
            foreach (EntityPart member in entity.Members)
                Put(ref _byArticle[member.Article.Index], member.Number, entity);
        }
    }

    /// <summary>All of them, ordered by kind, then by identifier.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Those of an article, by article-local number.</summary>
    public Entity?[] EntitiesOf(Article article) => _byArticle[article.Index] ?? [];

    private static void Put(ref Entity?[]? entities, int number, Entity entity)
    {
        if (entities is null || number >= entities.Length)
            Array.Resize(ref entities, Math.Max(number + 1, (entities?.Length ?? 0) * 2));
        entities![number] = entity;
    }
}
