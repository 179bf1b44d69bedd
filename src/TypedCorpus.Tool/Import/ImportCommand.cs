using System.CommandLine;
using TypedCorpus.Tool.Import.Rows;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Import;

/// <summary><c>corpus import</c>: what it takes on the command line.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Documents or folders of them: .html, .docx, .pdf, .eml, .rss, .atom, .xml, .json, .jsonl, .csv, .tsv; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> to = new("--to") { Description = "The folder that the articles go into.", HelpName = "FOLDER", Required = true };
        Option<string> kind = new("--kind") { Description = "The kind of the documents; without it, their extension or beginning decides." };
        kind.AcceptOnlyFromAmong([.. DocumentKind.All.Select(static k => k.Name)]);
        Option<string[]> field = new("--field")
        {
            Description = $"Which field of JSON or column of CSV holds what: text=body. Purposes: {string.Join(", ", FieldNames.Purposes)}.",
            HelpName = "PURPOSE=FIELD",
            DefaultValueFactory = static _ => [],
        };
        Option<bool> update = new("--update") { Description = "Write files anew whose document has changed." };
        Option<bool> dryRun = new("--dry-run") { Description = "Say what would be done, and write nothing." };
        Command command = new CommandWithExamples(
            "import",
            "Makes articles (Markdown with front matter) of web pages, Word documents, PDFs, mails, feeds, JSON and CSV.",
            ("import page.html --to seeds", "one web page: its main text, title, author, date, site and address"),
            ("import archive feed.rss --to seeds", "a folder and a feed, each item an article"),
            ("import rows.csv --to seeds --field text=body --field date=day", "a table whose columns have other names"),
            ("curl -s https://example.com/story | corpus import - --to seeds", "what a pipe brings"))
        {
            paths, to, kind, field, update, dryRun,
        };
        command.SetAction((result, cancellationToken) =>
        {
            FieldNames fields = new();
            foreach (string assignment in result.GetValue(field)!)
            {
                if (fields.Choose(assignment) is { } problem)
                    return Task.FromResult(console.Fail(problem));
            }
            try
            {
                ImportFolder folder = new(result.GetValue(to)!, result.GetValue(update), result.GetValue(dryRun));
                DocumentKind? chosen = result.GetValue(kind) is { } name ? DocumentKind.Named(name) : null;
                return Task.FromResult(new ImportRun(console).Run(result.GetValue(paths)!, chosen, fields, folder, cancellationToken));
            }
            catch (ImportException exception)
            {
                return Task.FromResult(console.Fail(exception.Message));
            }
        });
        return command;
    }
}
