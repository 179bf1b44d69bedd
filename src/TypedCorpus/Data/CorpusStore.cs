using System.ComponentModel;

namespace TypedCorpus.Data;

/// <summary>
/// The data of a corpus: nothing is decoded before it is asked for, each article and the entities once, whatever the number of threads that ask.
/// For generated code alone.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusStore
{
    private readonly Article[] _articles;
    private readonly Lazy<EntityTable> _entities;

    /// <summary>Creates the store over the literals of generated code.</summary>
    /// <param name="articles">The articles, in ordinal order of their paths.</param>
    /// <param name="entities">The entities, one literal for each kind at most.</param>
    /// <param name="create">Makes an article, where the corpus has a type of its own for articles.</param>
    public CorpusStore(ArticleLiteral[] articles, EntityLiteral[] entities, Func<ArticleOrigin, Article>? create = null)
    {
        if (articles is null)
            throw new ArgumentNullException(nameof(articles));
        if (entities is null)
            throw new ArgumentNullException(nameof(entities));
        _articles = new Article[articles.Length];
        for (int i = 0; i < articles.Length; i++)
        {
            ArticleOrigin origin = new(this, i, articles[i]);
            _articles[i] = create is null ? new Article(origin) : create(origin);
        }
        _entities = new Lazy<EntityTable>(() => new EntityTable(_articles, entities));
        Articles = new ArticleCollection<Article>(LoadArticles<Article>);
        Quotes = new QuoteCollection(() => [.. _articles.SelectMany(a => a.Quotes)]);
        Unasserted = new QuoteCollection(() => [.. _articles.SelectMany(a => a.Unasserted)]);
        Figures = new FigureCollection<Figure>(() => [.. _articles.SelectMany(a => a.Figures)]);
        Mentions = new MentionCollection(() => [.. _articles.SelectMany(a => a.Mentions)]);
        NoComments = new NoCommentCollection(() => [.. _articles.SelectMany(a => a.NoComments)]);
        People = new EntityCollection<Person>(Load<Person>);
        Organizations = new EntityCollection<Organization>(Load<Organization>);
        Places = new EntityCollection<Place>(Load<Place>);
        Groups = new EntityCollection<Group>(Load<Group>);
        Entities = new EntityCollection<Entity>(Load<Entity>);
        Repetitions = new Repetitions(Quotes);
    }

    /// <summary>All articles, in ordinal order of their paths.</summary>
    public ArticleCollection<Article> Articles { get; }

    /// <summary>All quotes, by article and place.</summary>
    public QuoteCollection Quotes { get; }

    /// <summary>All that was not said, or not yet, or only perhaps, by article and place.</summary>
    public QuoteCollection Unasserted { get; }

    /// <summary>All figures, by article and place.</summary>
    public FigureCollection<Figure> Figures { get; }

    /// <summary>All mentions of entities, by article and place.</summary>
    public MentionCollection Mentions { get; }

    /// <summary>All refusals to comment, by article and place.</summary>
    public NoCommentCollection NoComments { get; }

    /// <summary>All people, ordered by identifier.</summary>
    public EntityCollection<Person> People { get; }

    /// <summary>All organizations, ordered by identifier.</summary>
    public EntityCollection<Organization> Organizations { get; }

    /// <summary>All places, ordered by identifier.</summary>
    public EntityCollection<Place> Places { get; }

    /// <summary>All groups, ordered by identifier.</summary>
    public EntityCollection<Group> Groups { get; }

    /// <summary>All entities, ordered by kind, then by identifier.</summary>
    public EntityCollection<Entity> Entities { get; }

    internal Repetitions Repetitions { get; }

    internal T[] LoadArticles<T>()
        where T : Article => [.. _articles.Cast<T>()];

    internal T[] Load<T>()
        where T : Entity => [.. _entities.Value.Entities.OfType<T>()];

    /// <summary>The entities of the corpus by article-local number; one that has none is <see langword="null"/>.</summary>
    internal Entity?[] EntitiesOf(Article article) => _entities.Value.EntitiesOf(article);
}
