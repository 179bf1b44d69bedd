using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Loading;

/// <summary>Reads, annotates, corrects and links articles.</summary>
internal sealed class CorpusLoader
{
    private readonly Progress _progress;
    private readonly ProblemLog _problems;
    private readonly ArticleFileReader _reader;
    private readonly SortedDictionary<string, AnnotatedArticle> _articles = new(StringComparer.Ordinal);
    private UserGazetteer _gazetteer = UserGazetteer.Empty;
    private CorrectionSet _corrections = CorrectionSet.Empty;

    public CorpusLoader(ToolConsole console)
    {
        _progress = new Progress(console);
        _problems = new ProblemLog(console.Error, _progress);
        _reader = new ArticleFileReader(_problems);
    }

    /// <summary>Reads the user's gazetteer.</summary>
    /// <returns>Whether there is such a file.</returns>
    public bool UseGazetteer(string path)
    {
        if (_reader.ReadGazetteer(path) is not { } gazetteer)
            return false;
        _gazetteer = gazetteer;
        return true;
    }

    /// <summary>Reads corrections; what is wrong in them is a problem at its line, and the others count.</summary>
    /// <returns>Whether there is such a file.</returns>
    public bool UseCorrections(string path)
    {
        if (_reader.ReadCorrections(path) is not { } reading)
            return false;
        _corrections = reading.ToSet();
        return true;
    }

    /// <summary>Loads the articles under <paramref name="paths"/>.</summary>
    public LoadedCorpus Load(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> files = ArticleFiles.Find(paths, _problems);
        AnnotatedArticle?[] results = new AnnotatedArticle?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            results[i] = Annotate(files[i], cancellationToken);
            _progress.Step(files.Count);
        });
        _articles.Clear();
        foreach (AnnotatedArticle article in results.OfType<AnnotatedArticle>())
            _articles[article.Source.Path] = article;
        _progress.Clear();
        return Link(cancellationToken);
    }

    /// <summary>Loads <paramref name="files"/> again, those of a corpus that have changed, appeared or gone; the others are as they were.</summary>
    public LoadedCorpus Refresh(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        foreach (string file in files)
        {
            if (File.Exists(file) && Annotate(file, cancellationToken) is { } article)
                _articles[file] = article;
            else
                _articles.Remove(file);
        }
        return Link(cancellationToken);
    }

    private LoadedCorpus Link(CancellationToken cancellationToken)
    {
        AnnotatedArticle[] articles = [.. _articles.Values.Select(article => ArticleCorrector.Apply(article, _corrections, cancellationToken).Article)];
        LinkedEntities entities = new(CorpusLinker.Link(articles.Select(CorpusLinker.NamesOf), _gazetteer, _corrections.OfCorpus(), cancellationToken));
        return new LoadedCorpus([.. articles.Select(article => new DocumentRecord(article, entities))], entities, _problems.Any);
    }

    // One exception in one article is one line, and the others go on.
#pragma warning disable CA1031
    private AnnotatedArticle? Annotate(string path, CancellationToken cancellationToken)
    {
        try
        {
            return _reader.ReadArticle(path) is { } source ? ArticleAnnotator.Annotate(source, _gazetteer, cancellationToken) : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _problems.Add(path, $"an error in the extraction, please report it ({exception.GetType().Name}: {exception.Message})");
            return null;
        }
    }
#pragma warning restore CA1031
}
