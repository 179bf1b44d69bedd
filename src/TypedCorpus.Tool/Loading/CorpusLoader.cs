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
        IReadOnlyList<string> files = ArticleFiles.Find(paths, _problems);
        LoadedArticle?[] results = new LoadedArticle?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            results[i] = Read(files[i], cancellationToken);
            _progress.Step(files.Count);
        });
        _articles.Clear();
        foreach (LoadedArticle article in results.OfType<LoadedArticle>())
            _articles[article.Path] = article;
        _progress.Clear();
        _entities = null;
        return Link(cancellationToken);
    }

    /// <summary>Loads <paramref name="files"/> again, those of a corpus that have changed, appeared or gone; the others are as they were.</summary>
    public LoadedCorpus Refresh(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        foreach (string file in files)
        {
            LoadedArticle? before = _articles.GetValueOrDefault(file);
            LoadedArticle? now = File.Exists(file) ? Read(file, cancellationToken) : null;
            // An edit that changes no name, nor a sentence that introduces one, leaves the entities of the corpus as they are.
            if (before?.Names != now?.Names)
                _entities = null;
            if (now is not null)
                _articles[file] = now;
            else
                _articles.Remove(file);
        }
        return Link(cancellationToken);
    }

    private LoadedArticle? Read(string file, CancellationToken cancellationToken) =>
        Extraction.OfFile(file, cancellationToken) is { } article ? new LoadedArticle(article, CorpusLinker.NamesOf(article)) : null;

    private LoadedCorpus Link(CancellationToken cancellationToken)
    {
        if (_entities is null)
        {
            _entities = new LinkedEntities(Extraction.Link(_articles.Values.Select(static a => a.Names), cancellationToken));
            foreach (LoadedArticle article in _articles.Values)
                article.Record = null;
        }
        return new LoadedCorpus([.. _articles.Values.Select(article => article.Record ??= new DocumentRecord(article.Article, _entities))], _entities, _problems.Any);
    }

    /// <summary>An article, the names that linking goes by, and what was made of it with the entities of the corpus.</summary>
    private sealed class LoadedArticle(AnnotatedArticle article, ArticleNames names)
    {
        public AnnotatedArticle Article => article;

        public ArticleNames Names => names;

        public string Path => article.Source.Path;

        public DocumentRecord? Record { get; set; }
    }
}
