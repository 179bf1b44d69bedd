using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Citations;
using TypedCorpus.Data;

namespace TypedCorpus;

/// <summary>Articles, in the order of their paths.</summary>
/// <remarks>The generated <c>Corpus.Articles</c> derives from it and has a member for each article.</remarks>
/// <typeparam name="T">What they are: in generated code, articles with the front matter of this corpus.</typeparam>
public class ArticleCollection<T> : RecordCollection<T>
    where T : Article
{
    private const int MaxSuggestionDistance = 6;

    private Lookup<string, T>? _byPath;
    private CitationIndex? _citations;

    /// <summary>All articles of a corpus; what generated code calls.</summary>
    protected ArticleCollection(CorpusStore store)
        : base((store ?? throw new ArgumentNullException(nameof(store))).LoadArticles<T>)
    {
    }

    internal ArticleCollection(Func<T[]> load)
        : base(load)
    {
    }

    /// <summary>The one with this path.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the path that is most like it.</exception>
    public T this[string path] => TryGet(path, out T? article) ? article : throw new KeyNotFoundException(MissingMessage(path));

    /// <summary>The same article as one of this corpus: <c>Corpus.Articles[quote.Article]</c> has the front matter.</summary>
    /// <exception cref="KeyNotFoundException">It is of another corpus.</exception>
    public T this[Article article] => this[(article ?? throw new ArgumentNullException(nameof(article))).Path];

    /// <summary>The one with this path, if there is one.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out T? article)
    {
        T[] found = (_byPath ??= Lookup.Create(Items, a => a.Path, StringComparer.Ordinal))[path ?? throw new ArgumentNullException(nameof(path))];
        article = found.Length > 0 ? found[0] : null;
        return article is not null;
    }

    /// <summary>
    /// The one place where <paramref name="passage"/> stands: words as an article has them; quotation marks, dashes and white space make no difference.
    /// Where the corpus is generated, the build fails once no article says so.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No article says so.</exception>
    /// <exception cref="InvalidOperationException">It stands in several places: cite it from its article, or cite more of it.</exception>
    public Excerpt Cite(string passage) => (_citations ??= new CitationIndex(() => [.. Items])).Find(passage);

    private string MissingMessage(string path)
    {
        string? nearest = NearestText.Of(path, Items.Select(a => a.Path), MaxSuggestionDistance);
        return $"The corpus has no article \"{path}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?");
    }
}
