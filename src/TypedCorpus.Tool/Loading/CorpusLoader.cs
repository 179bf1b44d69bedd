using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Loading;

/// <summary>Reads, annotates, corrects and links articles; an article that changes later is all that is read again.</summary>
internal sealed class CorpusLoader
{
    private readonly Progress _progress;
    private readonly ProblemLog _problems;
    private readonly SortedDictionary<string, LoadedArticle> _articles = new(StringComparer.Ordinal);
    private LinkedEntities? _entities;
    private CorpusLinkage? _linkage;

    public CorpusLoader(ToolConsole console)
    {
        _progress = new Progress(console);
        _problems = new ProblemLog(console.Error, _progress);
        Extraction = new ArticleExtraction(_problems);
    }

    /// <summary>How articles are extracted.</summary>
    public ArticleExtraction Extraction { get; }

    /// <summary>Loads the articles under <paramref name="paths"/>.</summary>
    public LoadedCorpus Load(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        Extraction.Prepare();
        IReadOnlyList<string> files = ArticleFiles.Find(paths, _problems);
        LoadedArticle?[] results = new LoadedArticle?[files.Count];
        _problems.WorkOn(files.Count, i => results[i] = Read(files[i], cancellationToken), cancellationToken);
        _articles.Clear();
        foreach (LoadedArticle article in results.OfType<LoadedArticle>())
            _articles[article.Path] = article;
        _progress.Clear();
        _linkage = null;
        _entities = new LinkedEntities(Extraction.Link(_articles.Values.Select(static a => a.Names), cancellationToken));
        return Loaded(_entities);
    }

    /// <summary>The same, of articles that will change: what they are linked by is kept, so that little is linked again.</summary>
    public LoadedCorpus LoadToFollow(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        Load(paths, cancellationToken);
        return Refresh([], cancellationToken);
    }

    /// <summary>Loads <paramref name="files"/> again, those of a corpus that have changed, appeared or gone; the others are as they were.</summary>
    public LoadedCorpus Refresh(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        CorpusLinkage linkage = Linkage();
        foreach (string file in files)
        {
            LoadedArticle? before = _articles.GetValueOrDefault(file);
            LoadedArticle? now = File.Exists(file) ? Read(file, cancellationToken) : null;
            if (now is not null)
                _articles[file] = now;
            else
                _articles.Remove(file);
            // An edit that changes no name, nor a sentence that introduces one, leaves the entities of the corpus as they are.
            if (now is not null && now.Names != before?.Names)
                linkage.Set(now.Names);
            else if (now is null)
                linkage.Remove(file);
        }
        return Link(linkage, cancellationToken);
    }

    private CorpusLinkage Linkage()
    {
        if (_linkage is not null)
            return _linkage;
        _linkage = new CorpusLinkage(Extraction.Gazetteer, Extraction.Corrections.OfCorpus());
        foreach (LoadedArticle article in _articles.Values)
            _linkage.Set(article.Names);
        return _linkage;
    }

    private LoadedArticle? Read(string file, CancellationToken cancellationToken) =>
        Extraction.OfFile(file, cancellationToken) is { } article ? new LoadedArticle(article, CorpusLinker.NamesOf(article)) : null;

    private LoadedCorpus Link(CorpusLinkage linkage, CancellationToken cancellationToken)
    {
        LinkedEntities before = _entities ?? new LinkedEntities(new LinkedCorpus(default, default));
        LinkedCorpus linked = linkage.Link(cancellationToken);
        if (ReferenceEquals(linked, before.Corpus))
            return Loaded(before);
        HashSet<string> changed = new(StringComparer.Ordinal);
        _entities = before.Update(linked, changed);
        foreach (string path in changed)
        {
            if (_articles.TryGetValue(path, out LoadedArticle? article))
                article.Record = null;
        }
        return Loaded(_entities);
    }

    private LoadedCorpus Loaded(LinkedEntities entities) =>
        new([.. _articles.Values.Select(article => article.Record ??= new DocumentRecord(article.Article, entities))], entities, _problems.Any);

    /// <summary>An article, the names that linking goes by, and what was made of it with the entities of the corpus.</summary>
    private sealed class LoadedArticle(AnnotatedArticle article, ArticleNames names)
    {
        public AnnotatedArticle Article => article;

        public ArticleNames Names => names;

        public string Path => article.Source.Path;

        public DocumentRecord? Record { get; set; }
    }
}
