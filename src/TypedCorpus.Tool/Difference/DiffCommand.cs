using System.CommandLine;
using System.Text.Json;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Difference;

/// <summary><c>corpus diff</c>: what it takes on the command line.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> before = new("A") { Description = "The version before: a folder or file of articles, or a .jsonl file that corpus extract has written." };
        Argument<string> after = new("B") { Description = "The version after." };
        Option<string> format = new("--format") { Description = "How to print the differences.", DefaultValueFactory = static _ => "lines" };
        format.AcceptOnlyFromAmong(["lines", .. ResultTable.Formats]);
        Option<bool> exitCode = new("--exit-code") { Description = "Return 3 where there is a difference." };
        Option<string> entities = new("--entities") { Description = "A gazetteer of your own (corpus.entities.yml), for both sides.", HelpName = "FILE" };
        Command command = new CommandWithExamples(
            "diff",
            "Shows which records differ between two versions of a corpus, or of the tool.",
            ("diff old/ new/", "two versions of the articles"),
            ("diff before.jsonl seeds", "what an earlier version of the tool wrote, and what this one finds"))
        {
            before, after, format, exitCode, entities,
        };
        command.SetAction((result, cancellationToken) =>
        {
            bool problems = false;
            if (Read(result.GetValue(before)!) is not { } a || Read(result.GetValue(after)!) is not { } b)
                return Task.FromResult(ExitCode.Failure);
            int differences = new DifferencePrinter(console).Print(a, b, result.GetValue(format)!);
            if (problems)
                return Task.FromResult(ExitCode.Failure);
            return Task.FromResult(differences > 0 && result.GetValue(exitCode) ? ExitCode.Different : ExitCode.Success);

            CorpusVersion? Read(string path)
            {
                try
                {
                    if (Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase))
                        return CorpusVersion.Read(path);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
                {
                    console.Fail($"{path}: {exception.Message}");
                    return null;
                }
                CorpusLoader loader = new(console);
                if (result.GetValue(entities) is { } gazetteer && !loader.Extraction.UseGazetteer(gazetteer))
                    return null;
                LoadedCorpus corpus = loader.Load([path], cancellationToken);
                problems |= corpus.HadProblems;
                return corpus.Documents.Count > 0 ? CorpusVersion.Of(corpus) : null;
            }
        });
        return command;
    }
}
