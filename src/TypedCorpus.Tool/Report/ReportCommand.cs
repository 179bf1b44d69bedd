using System.CommandLine;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Report;

/// <summary><c>corpus report</c>: what it takes on the command line.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolConsole console)
    {
        CorpusInputs inputs = new();
        Option<string> output = new("--output", "-o") { Description = "The HTML file to write.", HelpName = "FILE", DefaultValueFactory = static _ => "report.html" };
        Option<string> title = new("--title") { Description = "What the report is called.", HelpName = "TEXT", DefaultValueFactory = static _ => "Corpus report" };
        Option<int> pageSize = new("--page-size")
        {
            Description = "How many articles a page has; a larger corpus gets several pages and an index.", HelpName = "N",
            DefaultValueFactory = static _ => ReportFiles.ArticlesAPage,
        };
        pageSize.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--page-size takes a number from 1.");
        });
        Command command = new CommandWithExamples(
            "report",
            "Writes a page that shows articles with their quotes, figures and entities, with filters and charts. It opens from disk and asks no network.",
            ("report seeds -o report.html", "one page; over 1,000 articles, several and an index"))
        {
            output, title, pageSize,
        };
        inputs.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            if (inputs.Load(console, result, cancellationToken) is not { } corpus)
                return Task.FromResult(ExitCode.Failure);
            foreach (string file in new ReportFiles(result.GetValue(output)!, result.GetValue(title)!, result.GetValue(pageSize)).Write(corpus))
                console.Info.WriteLine("wrote " + Printable.Line(file));
            return Task.FromResult(corpus.ExitCode);
        });
        return command;
    }
}
