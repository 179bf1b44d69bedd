using System.CommandLine;
using System.Globalization;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Explanation;

/// <summary><c>corpus explain</c>: what it takes on the command line.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> place = new("FILE:LINE") { Description = "The article and the line, or the article alone with --at." };
        Option<int?> at = new("--at") { Description = "An offset in the text, in UTF-16 code units, in place of a line.", HelpName = "OFFSET" };
        Option<string> entities = new("--entities") { Description = "A gazetteer of your own (corpus.entities.yml).", HelpName = "FILE" };
        Command command = new CommandWithExamples(
            "explain",
            "Says of every record at a place which stage and rule made it, and on what evidence.",
            ("explain seeds/a.txt:12", "all records on line 12"),
            ("explain seeds/a.txt --at 345", "all records over one character"))
        {
            place, at, entities,
        };
        command.SetAction((result, cancellationToken) =>
        {
            string named = result.GetValue(place)!;
            int? offset = result.GetValue(at);
            int colon = named.LastIndexOf(':');
            int line = 0;
            bool hasLine = offset is null && colon > 0 && int.TryParse(named.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out line);
            if (offset is null && !hasLine)
                return Task.FromResult(console.Fail("Name a line, as in seeds/a.txt:12, or give --at OFFSET."));
            CorpusLoader loader = new(console);
            if (result.GetValue(entities) is { } gazetteer && !loader.Extraction.UseGazetteer(gazetteer))
                return Task.FromResult(ExitCode.Failure);
            LoadedCorpus corpus = loader.Load([hasLine ? named[..colon] : named], cancellationToken);
            if (corpus.Documents is not [var document])
                return Task.FromResult(ExitCode.Failure);
            TextSpan? span = offset is null ? Place.OfLine(document.Text, line) : offset >= 0 && offset < document.Text.Length ? new TextSpan(offset.Value, 1) : null;
            if (span is null)
                return Task.FromResult(console.Fail($"{named}: the article has {document.Lines.LineAt(document.Text.Length)} lines and {document.Text.Length} characters"));
            new ExplanationPrinter(console, document, corpus.Entities).Print(span.Value);
            return Task.FromResult(corpus.ExitCode);
        });
        return command;
    }
}
