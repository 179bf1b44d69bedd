using System.Globalization;
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
    private const string Entity = "Another entity";
    private const string Name = "Another name";
    private const string Merge = "The same as another";
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
                .AddChoices([Confirm, .. Changes(item.Type), Reject, Skip, Undo, Quit]));
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

    private static string[] Changes(string type) => type switch
    {
        "quote" => [Speaker, Kind],
        "figure" => [Value, Kind],
        "mention" => [Entity],
        _ => [Kind, Name, Merge],
    };

    private static string[] KindsOf(string type) => type switch
    {
        "quote" => Enum.GetNames<QuoteKind>(),
        "figure" => Enum.GetNames<FigureKind>(),
        _ => Enum.GetNames<EntityKind>(),
    };

    private ReviewDecision Decision(ReviewItem item, string choice) => choice switch
    {
        Confirm => new ReviewDecision(item.Id, "confirm"),
        Reject => new ReviewDecision(item.Id, "reject"),
        Speaker => new ReviewDecision(item.Id, "speaker", console.Prompt(new SelectionPrompt<string>().Title("Who?").AddChoices([.. session.Speakers(item.Path), "unknown"]))),
        Value => new ReviewDecision(item.Id, "value", console.Prompt(new TextPrompt<string>("Value?"))),
        Entity => new ReviewDecision(item.Id, "entity", console.Prompt(new SelectionPrompt<string>().Title("Who?").AddChoices(session.Speakers(item.Path)))),
        Name => new ReviewDecision(item.Id, "name", console.Prompt(new TextPrompt<string>("Name?"))),
        Merge => new ReviewDecision(item.Id, "merge", console.Prompt(new SelectionPrompt<string>().Title("Which?").EnableSearch().AddChoices(session.Entities()))),
        _ => new ReviewDecision(item.Id, "kind", console.Prompt(new SelectionPrompt<string>().Title("Which?").AddChoices(KindsOf(item.Type)))),
    };

    private void Show(ReviewItem item)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]{Printable.Line(item.Path)}:{item.Line}[/]");
        console.MarkupLineInterpolated($"…{Printable.Line(item.Before)} [black on yellow]{Printable.Line(item.Text)}[/] {Printable.Line(item.After)}…");
        string says = item.Type switch { "quote" => "by", "figure" => "value", "mention" => "refers to", _ => "named" };
        string sure = item.Confidence is { } confidence ? string.Create(CultureInfo.InvariantCulture, $", rule {item.Rule}, confidence {confidence}") : "";
        console.MarkupLineInterpolated($"{item.Kind}, {says} [bold]{Printable.Line(item.Says ?? "unknown")}[/]{sure}");
    }
}
