using System.CommandLine;
using System.Globalization;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Watch;

/// <summary><c>corpus watch</c>: what it takes on the command line.</summary>
internal static class WatchCommand
{
    private const string TableFormat = "table";

    public static Command Create(ToolConsole console)
    {
        CorpusInputs inputs = new();
        Option<string> output = new("--output", "-o") { Description = "The report to keep up to date.", HelpName = "FILE", DefaultValueFactory = static _ => "report.html" };
        Option<string> format = new("--format") { Description = "Keep a report, or print the table of each article that changes.", DefaultValueFactory = static _ => "report" };
        format.AcceptOnlyFromAmong("report", TableFormat);
        Command command = new CommandWithExamples(
            "watch",
            "Extracts what changes whenever an article is saved, and refreshes a report or prints tables. Ctrl+C ends it.",
            ("watch seeds -o report.html", "the report follows every save"),
            ("watch seeds --format table", "the records of what was saved"))
        {
            output, format,
        };
        inputs.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (inputs.CreateLoader(console, result) is not { } loader)
                return ExitCode.Failure;
            string[] paths = result.GetValue(inputs.Paths)!;
            if (Array.Find(paths, static path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
                return console.Fail($"{missing}: no such file or folder");
            ReportFiles? report = result.GetValue(format) == TableFormat ? null : new ReportFiles(result.GetValue(output)!, "Corpus report");
            using ChangedFiles changes = new(paths);
            Refresh(console, report, loader.LoadToFollow(paths, cancellationToken), [], console.Clock.GetTimestamp());
            try
            {
                await foreach (IReadOnlyCollection<string> batch in changes.Batches(cancellationToken))
                {
                    long started = console.Clock.GetTimestamp();
                    Refresh(console, report, loader.Refresh(batch, cancellationToken), batch, started);
                }
            }
            catch (OperationCanceledException)
            {
                console.Info.WriteLine("The watch has ended.");
            }
            return ExitCode.Success;
        });
        return command;
    }

    private static void Refresh(ToolConsole console, ReportFiles? report, LoadedCorpus corpus, IReadOnlyCollection<string> changed, long started)
    {
        string wrote = report is null ? "" : ", wrote " + Printable.Line(report.Write(corpus)[0]);
        foreach (DocumentRecord document in corpus.Documents.Where(d => changed.Contains(d.Path)))
        {
            if (report is null)
                new TablePrinter(console).Print(document.Article, corpus.Entities, DocumentKey.Path);
            console.Info.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(document.Path)}: {document.Article.Quotes.Count} quotes, {document.Article.Figures.Count} figures"));
        }
        console.Info.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{corpus.Documents.Count} articles{wrote}, {console.Clock.GetElapsedTime(started).TotalMilliseconds:0} ms"));
        console.Output.Flush();
    }
}
