using System.CommandLine;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Extract;

/// <summary><c>corpus extract</c>: what it takes on the command line.</summary>
internal static class ExtractCommand
{
    private const string Jsonl = "jsonl";

    public static Command Create(ToolConsole console)
    {
        CorpusInputs inputs = new(ArgumentArity.ZeroOrMore);
        Argument<string[]> paths = inputs.Paths;
        Option<string> format = new("--format")
        {
            Description = "How to print what was found: " + string.Join("; ", ArticleFormat.All.Select(static f => $"{f.Name}, {f.What}")) + ".",
            DefaultValueFactory = _ => ArticleFormat.All[0].Name,
        };
        format.AcceptOnlyFromAmong([.. ArticleFormat.All.Select(f => f.Name)]);
        Option<string> input = new("--input")
        {
            Description = "Read texts, one {\"id\":…,\"input\":\"text\"} a line: from standard input, or from files that are named, each a shard with an output of its own.",
        };
        input.AcceptOnlyFromAmong(Jsonl);
        Option<string> output = new("--output", "-o") { Description = "Where to write: a file, or for csv, parquet and brat a folder.", HelpName = "PATH" };
        Option<bool> unordered = new("--unordered") { Description = "With --input jsonl: print results as they are ready, not in the order of the lines." };
        Option<string> namesModel = new("--names-model")
        {
            Description = "Find names with this model instead of the shipped one: what training has written for documents held out.", HelpName = "FILE",
        };
        Command command = new CommandWithExamples(
            "extract",
            "Prints the quotes, figures and entities of articles, in the order of their paths. Exit code 1: something could not be read.",
            ("extract seeds --format table", "tables to read"),
            ("extract seeds > corpus.jsonl", "a JSON object an article"),
            ("extract seeds --format parquet -o tables", "a folder of tables"),
            ("extract --input jsonl shards -o out --format parquet", "a folder of shards; run again, it goes on where it was"))
        {
            format, input, output, unordered, namesModel,
        };
        inputs.AddTo(command);
        command.Validators.Add(result =>
        {
            bool named = result.GetResult(paths) is { Tokens.Count: > 0 };
            bool piped = result.GetResult(input) is { Implicit: false };
            if (named && piped && result.GetResult(output) is not { Implicit: false })
                result.AddError("Shards need a folder for what they give: name it with --output.");
            else if (!named && !piped)
                result.AddError("Name at least one file or folder, or pipe texts in with --input jsonl.");
            if (result.GetResult(output) is not { Implicit: false } && result.GetValue(format) is { } name && ArticleFormat.All.Any(f => f.Name == name && f.WritesFolder))
                result.AddError($"--format {name} writes a folder of files: name it with --output.");
        });
        command.SetAction((result, cancellationToken) =>
        {
            ArticleFormat chosen = ArticleFormat.Named(result.GetValue(format)!);
            string? path = result.GetValue(output);
            if (result.GetValue(input) == Jsonl && result.GetValue(paths) is { Length: > 0 } named)
            {
                return Task.FromResult(ShardFiles.Find(named, console) is { } shards
                    ? new ShardExtraction(console, chosen, path!, !result.GetValue(unordered), extraction => Configure(extraction, result)).Run(shards, cancellationToken)
                    : ExitCode.Failure);
            }
            using FileStream? file = path is not null && !chosen.WritesFolder ? File.Create(path) : null;
            ToolConsole target = file is null ? console : console.WithOutput(file);
            IArticlePrinter printer = chosen.Create(target, path ?? "");
            if (result.GetValue(input) == Jsonl)
            {
                LineExtraction lines = new(target) { IsOrdered = !result.GetValue(unordered) };
                return Task.FromResult(Configure(lines.Extraction, result) ? lines.Run(console.Input, printer, cancellationToken) : ExitCode.Failure);
            }
            CorpusLoader loader = new(target);
            if (!Configure(loader.Extraction, result))
                return Task.FromResult(ExitCode.Failure);
            LoadedCorpus corpus = loader.Load(result.GetValue(paths)!, cancellationToken);
            foreach (DocumentRecord document in corpus.Documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                printer.Print(document.Article, corpus.Entities, DocumentKey.Path);
            }
            printer.Complete();
            target.Output.Flush();
            return Task.FromResult(corpus.ExitCode);
        });
        return command;

        bool Configure(ArticleExtraction extraction, ParseResult result) =>
            inputs.Configure(extraction, result) && (result.GetValue(namesModel) is not { } model || extraction.UseNamesModel(model));
    }
}
