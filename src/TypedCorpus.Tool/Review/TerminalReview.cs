using Spectre.Console;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Review;

/// <summary>A review by prompts in a terminal.</summary>
internal sealed class TerminalReview(ReviewSession session, IAnsiConsole console)
{
    private const string Confirm = "Right as it is";
    private const string Speaker = "Another speaker";
    private const string Kind = "Another kind";
    private const string Value = "Another value";
    private const string Reject = "No such record";
    private const string Skip = "Skip";
    private const string Undo = "Undo the last decision";
    private const string Quit = "Quit";

    /// <summary>Asks until the queue is empty or the reviewer quits.</summary>
    public void Run()
    {
        HashSet<string> skipped = new(StringComparer.Ordinal);
        while (session.Queue().FirstOrDefault(item => item.State == "open" && !skipped.Contains(item.Id)) is { } item)
        {
            Show(item);
            string choice = console.Prompt(new SelectionPrompt<string>().Title("What is it?")
                .AddChoices(item.Type == "quote" ? [Confirm, Speaker, Kind, Reject, Skip, Undo, Quit] : [Confirm, Value, Kind, Reject, Skip, Undo, Quit]));
            if (choice == Quit)
                return;
            if (choice == Skip)
                skipped.Add(item.Id);
            else if ((choice == Undo ? session.Undo() : session.Decide(Decision(item, choice))).Problem is { } problem)
            {
                console.MarkupLineInterpolated($"[red]{Printable.Line(problem)}[/]");
                skipped.Add(item.Id);
            }
        }
        console.WriteLine("Nothing is left to review.");
    }

    private ReviewDecision Decision(ReviewItem item, string choice) => choice switch
    {
        Confirm => new ReviewDecision(item.Id, "confirm"),
        Reject => new ReviewDecision(item.Id, "reject"),
        Speaker => new ReviewDecision(item.Id, "speaker", console.Prompt(new SelectionPrompt<string>().Title("Who?").AddChoices([.. session.Speakers(item.Path), "unknown"]))),
        Value => new ReviewDecision(item.Id, "value", console.Prompt(new TextPrompt<string>("Value?"))),
        _ => new ReviewDecision(item.Id, "kind", console.Prompt(new SelectionPrompt<string>().Title("Which?").AddChoices(item.Type == "quote" ? Enum.GetNames<QuoteKind>() : Enum.GetNames<FigureKind>()))),
    };

    private void Show(ReviewItem item)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]{Printable.Line(item.Path)}:{item.Line}[/]");
        console.MarkupLineInterpolated($"…{Printable.Line(item.Before)} [black on yellow]{Printable.Line(item.Text)}[/] {Printable.Line(item.After)}…");
        console.MarkupLineInterpolated($"{item.Kind}, {(item.Type == "quote" ? "by" : "value")} [bold]{Printable.Line(item.Says ?? "unknown")}[/], rule {item.Rule}, confidence {item.Confidence}");
    }
}
