using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Extract;

/// <summary>Extracts from a stream of texts on all cores, with a few of them in memory at a time; each is a corpus of its own.</summary>
internal sealed class LineExtraction
{
    private readonly ToolConsole _console;
    private readonly Progress _progress;
    private readonly ProblemLog _problems;

    public LineExtraction(ToolConsole console)
    {
        _console = console;
        _progress = new Progress(console);
        _problems = new ProblemLog(console.Error, _progress);
        Extraction = new ArticleExtraction(_problems);
    }

    /// <summary>What problems call the input, where it has a name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether results come in the order of the lines, or as they are ready.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>How a text is extracted.</summary>
    public ArticleExtraction Extraction { get; }

    /// <summary>Prints what is found in the lines of <paramref name="input"/>.</summary>
    public int Run(Stream input, IArticlePrinter printer, CancellationToken cancellationToken)
    {
        Extraction.Prepare();
        using WorkStream<InputLine, LineResult> stream = new(line => Extract(line, cancellationToken), IsOrdered);
        foreach (LineResult line in stream.Over(InputLines.Read(input, _problems, Name), cancellationToken))
        {
            if (line.Article is null || line.Entities is null)
            {
                if (line.Problem is { } problem)
                    _problems.Add(line.Where, problem);
                continue;
            }
            printer.Print(line.Article, line.Entities, DocumentKey.Id);
            // A program that pipes one text at a time waits for its object before it writes the next.
            if (stream.IsIdle)
                _console.Output.Flush();
            // Where output goes to the same terminal, it is progress enough.
            if (!_console.OutputIsTerminal)
                _progress.Step(total: null);
        }
        _progress.Clear();
        printer.Complete();
        _console.Output.Flush();
        return _problems.Any ? ExitCode.Failure : ExitCode.Success;
    }

    private LineResult Extract(InputLine line, CancellationToken cancellationToken)
    {
        SourceArticle source = ArticleReader.Read(line.Id, line.Text, int.MaxValue);
        // Nothing in gives nothing out: as many objects as there are lines.
        if (ArticleFileReader.Problem(source) is { } problem && line.Text.AsSpan().Trim().Length > 0)
            return new LineResult(line.Where, problem, null, null);
        return Extraction.Of(source, line.Where, cancellationToken) is not { } article ? new LineResult(line.Where, null, null, null)
            : new LineResult(line.Where, null, article, new LinkedEntities(Extraction.Link([CorpusLinker.NamesOf(article)], cancellationToken)));
    }

    /// <summary>What became of a line: an article and its entities, or a problem, if that is not said yet.</summary>
    private readonly record struct LineResult(string Where, string? Problem, AnnotatedArticle? Article, LinkedEntities? Entities);
}
