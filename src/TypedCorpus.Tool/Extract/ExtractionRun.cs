using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Extract;

/// <summary>One run of <c>corpus extract</c>: reads, annotates, links, prints.</summary>
internal sealed class ExtractionRun
{
    private readonly ToolConsole _console;
    private readonly IArticlePrinter _printer;
    private readonly Progress _progress;
    private readonly ProblemLog _problems;
    private readonly ArticleFileReader _reader;
    private UserGazetteer _gazetteer = UserGazetteer.Empty;

    public ExtractionRun(ToolConsole console, IArticlePrinter printer)
    {
        _console = console;
        _printer = printer;
        _progress = new Progress(console);
        _problems = new ProblemLog(console.Error, _progress);
        _reader = new ArticleFileReader(_problems);
    }

    /// <summary>Reads the user's gazetteer; what is wrong in it is a problem at its line, and the other entries count.</summary>
    /// <returns>Whether there is such a file.</returns>
    public bool UseGazetteer(string path)
    {
        if (_reader.ReadGazetteer(path) is not { } gazetteer)
            return false;
        _gazetteer = gazetteer;
        return true;
    }

    /// <summary>Annotates files. All are held until the last is read, since names are linked over all of them.</summary>
    public int OverFiles(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> files = ArticleFiles.Find(paths, _problems);
        AnnotatedArticle?[] results = new AnnotatedArticle?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            if (_reader.ReadArticle(files[i]) is { } source)
                results[i] = ArticleAnnotator.Annotate(source, _gazetteer, cancellationToken);
            _progress.Step(files.Count);
        });
        AnnotatedArticle[] articles = [.. results.OfType<AnnotatedArticle>()];
        LinkedEntities entities = new(CorpusLinker.Link(articles.Select(CorpusLinker.NamesOf), _gazetteer, cancellationToken));
        _progress.Clear();
        foreach (AnnotatedArticle article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _printer.Print(article, entities, DocumentKey.Path);
        }
        return Finish();
    }

    /// <summary>Annotates the lines of standard input on all cores and prints them in their order; each is a corpus of its own.</summary>
    public int OverLines(CancellationToken cancellationToken)
    {
        using OrderedStream<InputLine, LineResult> stream = new(line => Annotate(line, cancellationToken));
        foreach (LineResult line in stream.Over(InputLines.Read(_console.Input, _problems), cancellationToken))
        {
            if (line.Article is null || line.Entities is null)
            {
                _problems.Add(line.Where, line.Problem!);
                continue;
            }
            _printer.Print(line.Article, line.Entities, DocumentKey.Id);
            // A program that pipes one text at a time waits for its object before it writes the next.
            if (stream.IsIdle)
                _console.Output.Flush();
            // Where output goes to the same terminal, it is progress enough.
            if (!_console.OutputIsTerminal)
                _progress.Step(total: null);
        }
        _progress.Clear();
        return Finish();
    }

    private LineResult Annotate(InputLine line, CancellationToken cancellationToken)
    {
        SourceArticle source = ArticleReader.Read(line.Id, line.Text);
        // Nothing in gives nothing out: as many objects as there are lines.
        if (ArticleFileReader.Problem(source) is { } problem && line.Text.AsSpan().Trim().Length > 0)
            return new LineResult(line.Where, problem, null, null);
        AnnotatedArticle article = ArticleAnnotator.Annotate(source, _gazetteer, cancellationToken);
        return new LineResult(line.Where, null, article, new LinkedEntities(CorpusLinker.Link([CorpusLinker.NamesOf(article)], _gazetteer, cancellationToken)));
    }

    /// <summary>What became of a line: an article and its entities, or a problem.</summary>
    private sealed record LineResult(string Where, string? Problem, AnnotatedArticle? Article, LinkedEntities? Entities);

    private int Finish()
    {
        _printer.Complete();
        _console.Output.Flush();
        return _problems.Any ? ExitCode.Failure : ExitCode.Success;
    }
}
