using System.CommandLine;
using System.Text;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Concordance;

/// <summary><c>corpus concordance</c>: what it takes on the command line.</summary>
internal static class ConcordanceCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> word = new("WORD") { Description = "A word or words; capitals make no difference. An end of * stands for any ending: migra*." };
        CorpusInputs inputs = new();
        Option<int> width = new("--width") { Description = "How many characters to show on each side.", HelpName = "N", DefaultValueFactory = static _ => 40 };
        Option<string> speaker = new("--speaker") { Description = "Only in quotes of this speaker (name or identifier).", HelpName = "NAME" };
        Option<bool> bySpeaker = new("--by-speaker") { Description = "Order by who speaks, and say who." };
        Option<string> format = new("--format") { Description = "How to print the lines.", DefaultValueFactory = static _ => "lines" };
        format.AcceptOnlyFromAmong(["lines", .. ResultTable.Formats]);
        Command command = new CommandWithExamples(
            "concordance",
            "Shows a word in its context, wherever it stands (keyword in context).",
            ("concordance border seeds", "each occurrence with 40 characters on both sides"),
            ("concordance \"migra*\" seeds --by-speaker", "all endings, ordered by who says it"))
        {
            word, width, speaker, bySpeaker, format,
        };
        inputs.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            if (inputs.Load(console, result, cancellationToken) is not { } corpus)
                return Task.FromResult(ExitCode.Failure);
            IEnumerable<KeywordInContext> found = corpus.Documents.SelectMany(d => KeywordInContext.Find(d, result.GetValue(word)!));
            if (result.GetValue(speaker) is { } name)
                found = found.Where(k => string.Equals(k.Speaker, name, StringComparison.OrdinalIgnoreCase) || string.Equals(k.SpeakerId, name, StringComparison.OrdinalIgnoreCase));
            if (result.GetValue(bySpeaker))
                found = found.OrderBy(static k => k.Speaker is null).ThenBy(static k => k.Speaker, StringComparer.Ordinal);
            Print(console, [.. found], Math.Max(0, result.GetValue(width)), result.GetValue(bySpeaker), result.GetValue(format)!);
            return Task.FromResult(corpus.ExitCode);
        });
        return command;
    }

    private static void Print(ToolConsole console, KeywordInContext[] found, int width, bool bySpeaker, string format)
    {
        if (format != "lines")
        {
            ResultTable.Print(console, format, new ResultTable("", ["document", "line", "before", "keyword", "after", "speaker"],
                [.. found.Select(k => new object?[] { k.Document.Path, (long)k.Line, k.Before(width), k.Keyword, k.After(width), k.Speaker })]));
            return;
        }
        int keyword = found.Select(static k => k.Keyword.Length).DefaultIfEmpty().Max();
        foreach (KeywordInContext k in found)
        {
            StringBuilder line = new();
            line.Append(k.Before(width).PadLeft(width)).Append("  ").Append(Printable.Line(k.Keyword).PadRight(keyword)).Append("  ").Append(k.After(width).PadRight(width));
            line.Append("  ").Append(Printable.Line(k.Document.Path)).Append(':').Append(k.Line);
            if (bySpeaker && k.Speaker is { } speaker)
                line.Append("  ").Append(Printable.Line(speaker));
            console.Writer.WriteLine(line.ToString().TrimEnd());
        }
    }
}
