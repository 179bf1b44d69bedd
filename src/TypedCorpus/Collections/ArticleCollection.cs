using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Data;

namespace TypedCorpus;

/// <summary>Articles, in the order of their paths.</summary>
/// <remarks>The generated <c>Corpus.Articles</c> derives from it and has a member for each article.</remarks>
public class ArticleCollection : RecordCollection<Article>
{
    private Lookup<string, Article>? _byPath;

    /// <summary>All articles of a corpus; what generated code calls.</summary>
    protected ArticleCollection(CorpusStore store)
        : base((store ?? throw new ArgumentNullException(nameof(store))).LoadArticles)
    {
    }

    internal ArticleCollection(Func<Article[]> load)
        : base(load)
    {
    }

    /// <summary>The one with this path.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Article this[string path] =>
        TryGet(path, out Article? article) ? article : throw new KeyNotFoundException($"The corpus has no article \"{path}\".");

    /// <summary>The one with this path, if there is one.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Article? article)
    {
        Article[] found = (_byPath ??= Lookup.Create(Items, a => a.Path, StringComparer.Ordinal))[path ?? throw new ArgumentNullException(nameof(path))];
        article = found.Length > 0 ? found[0] : null;
        return article is not null;
    }
}
