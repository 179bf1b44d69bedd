namespace TypedCorpus.Data;

/// <summary>The entities of a corpus, decoded, and which article-local numbers stand for them.</summary>
internal sealed class EntityTable
{
    private readonly List<(EntityPart Part, Entity Entity)>?[] _byArticle;

    public EntityTable(Article[] articles, EntityLiteral[] literals)
    {
        Dictionary<string, Article> byPath = new(articles.Length, StringComparer.Ordinal);
        foreach (Article article in articles)
            byPath[article.Path] = article;
        List<Entity> entities = [];
        foreach (EntityLiteral literal in literals.OrderBy(l => l.Kind))
            EntityDataReader.Read(literal, byPath, entities);
        Entities = entities;
        _byArticle = new List<(EntityPart, Entity)>?[articles.Length];
        foreach (Entity entity in entities)
        {
            foreach (EntityPart member in entity.Members)
                (_byArticle[member.Article.Index] ??= []).Add((member, entity));
        }
    }

    /// <summary>All of them, ordered by kind, then by identifier.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Those of an article, which is decoded, by article-local number.</summary>
    public Entity?[] EntitiesOf(Article article)
    {
        Entity?[] entities = [];
        foreach ((EntityPart part, Entity entity) in _byArticle[article.Index] ?? [])
            Put(ref entities, part.Number, entity);
        return entities;
    }

    private static void Put(ref Entity?[] entities, int number, Entity entity)
    {
        if (number < 0)
            return;
        if (number >= entities.Length)
            Array.Resize(ref entities, Math.Max(number + 1, entities.Length * 2));
        entities[number] = entity;
    }
}
