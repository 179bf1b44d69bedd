using System.CommandLine;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Extract;

/// <summary><c>corpus extract</c>: what it takes on the command line.</summary>
internal static class ExtractCommand
{
    private const string Jsonl = "jsonl";

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Article files, or folders: then the .txt and .md files in them and below.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string> format = new("--format")
        {
            Description = "How to print what was found: " + string.Join("; ", ArticleFormat.All.Select(static f => $"{f.Name}, {f.What}")) + ".",
            DefaultValueFactory = _ => ArticleFormat.All[0].Name,
        };
        format.AcceptOnlyFromAmong([.. ArticleFormat.All.Select(f => f.Name)]);
        Option<string> input = new("--input")
        {
            Description = "Read texts from standard input instead of files: one {\"id\":…,\"input\":\"text\"} a line.",
        };
        input.AcceptOnlyFromAmong(Jsonl);
        Option<string> entities = new("--entities")
        {
            Description = "A gazetteer of your own (corpus.entities.yml): names, aliases and identifiers that decide before anything else does.",
            HelpName = "FILE",
        };
        Option<string> output = new("--output", "-o") { Description = "Where to write: a file, or for csv, parquet and brat a folder.", HelpName = "PATH" };
        Command command = new CommandWithExamples(
            "extract",
            "Prints the quotes, figures and entities of articles, in the order of their paths. Exit code 1: something could not be read.",
            ("extract seeds --format table", "tables to read"),
            ("extract seeds > corpus.jsonl", "a JSON object an article"),
            ("extract seeds --format parquet -o tables", "a folder of tables"))
        {
            paths, format, input, entities, output,
        };
        command.Validators.Add(result =>
        {
            bool named = result.GetResult(paths) is { Tokens.Count: > 0 };
            bool piped = result.GetResult(input) is { Implicit: false };
            if (named && piped)
                result.AddError("Name files or folders, or give --input jsonl, not both.");
            else if (!named && !piped)
                result.AddError("Name at least one file or folder, or pipe texts in with --input jsonl.");
            if (result.GetResult(output) is not { Implicit: false } && result.GetValue(format) is { } name && ArticleFormat.All.Any(f => f.Name == name && f.WritesFolder))
                result.AddError($"--format {name} writes a folder of files: name it with --output.");
        });
        command.SetAction((result, cancellationToken) =>
        {
            ArticleFormat chosen = ArticleFormat.Named(result.GetValue(format)!);
            string? path = result.GetValue(output);
            using FileStream? file = path is not null && !chosen.WritesFolder ? File.Create(path) : null;
            ToolConsole target = file is null ? console : console.WithOutput(file);
            ExtractionRun run = new(target, chosen.Create(target, path ?? ""));
            if (result.GetValue(entities) is { } gazetteer && !run.UseGazetteer(gazetteer))
                return Task.FromResult(ExitCode.Failure);
            int exitCode = result.GetValue(input) == Jsonl
                ? run.OverLines(cancellationToken)
                : run.OverFiles(result.GetValue(paths)!, cancellationToken);
            return Task.FromResult(exitCode);
        });
        return command;
    }
}
