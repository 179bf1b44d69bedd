using System.CommandLine;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Statistics;

/// <summary><c>corpus stats</c>: what it takes on the command line.</summary>
internal static class StatsCommand
{
    public static Command Create(ToolConsole console)
    {
        CorpusInputs inputs = new();
        Option<string> format = new("--format") { Description = "How to print the counts.", DefaultValueFactory = static _ => ResultTable.Formats[0] };
        format.AcceptOnlyFromAmong(ResultTable.Formats);
        Option<int> top = new("--top") { Description = "How many speakers and sources to list.", HelpName = "N", DefaultValueFactory = static _ => 20 };
        Command command = new CommandWithExamples(
            "stats",
            "Counts what is in a corpus: quotes, speakers, women and men, sources without a name, figures, records to look at.",
            ("stats seeds", "as tables"),
            ("stats seeds --format markdown > stats.md", "for a page"))
        {
            format, top,
        };
        inputs.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            if (inputs.Load(console, result, cancellationToken) is not { } corpus)
                return Task.FromResult(ExitCode.Failure);
            ResultTable.Print(console, result.GetValue(format)!, [.. new CorpusStatistics(corpus, result.GetValue(top)).All()]);
            return Task.FromResult(corpus.ExitCode);
        });
        return command;
    }
}
