using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Review;

/// <summary><c>corpus review</c>: what it takes on the command line.</summary>
internal static class ReviewCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> paths = new("PATH") { Description = "Articles of the project to review, in place of all.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> project = new("--project") { Description = "The project file, or its folder.", HelpName = "PATH", DefaultValueFactory = static _ => "." };
        Option<bool> list = new("--list") { Description = "Print the queue, the doubtful records first, and end." };
        Option<bool> stats = new("--stats") { Description = "Print which share is reviewed, and end." };
        Option<bool> terminal = new("--terminal") { Description = "Ask here in place of a browser." };
        Option<int> port = new("--port") { Description = "The port of the page; without it, a free one.", HelpName = "N" };
        Option<bool> noBrowser = new("--no-browser") { Description = "Print the address and open no browser." };
        Option<string> format = new("--format") { Description = "How to print the queue or the shares.", DefaultValueFactory = static _ => ResultTable.Formats[0] };
        format.AcceptOnlyFromAmong(ResultTable.Formats);
        Command command = new CommandWithExamples(
            "review",
            "Shows the doubtful records one by one, and writes what you decide to corpus.corrections.yml. The page is served on this machine alone; Ctrl+C ends it.",
            ("review --project Newsroom.csproj", "a page in the browser"),
            ("review --project . --terminal", "prompts in the terminal"),
            ("review --project . --list --format json", "the queue, for scripts"))
        {
            paths, project, list, stats, terminal, port, noBrowser, format,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            bool prints = result.GetValue(list) || result.GetValue(stats);
            if (!prints)
            {
                console.Info.WriteLine("Reading the articles of the project…");
                console.Output.Flush();
            }
            if (ReviewProject.Load(console, result.GetValue(project)!, result.GetValue(paths)!, cancellationToken) is not { } loaded)
                return ExitCode.Failure;
            ReviewSession session = new(loaded);
            if (result.GetValue(list))
                ResultTable.Print(console, result.GetValue(format)!, Queue(session));
            else if (result.GetValue(stats))
                ResultTable.Print(console, result.GetValue(format)!, Shares(session));
            else if (result.GetValue(terminal))
                return Ask(console, session);
            else
                await Serve(console, session, result.GetValue(port), result.GetValue(noBrowser), cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }

    private static int Ask(ToolConsole console, ReviewSession session)
    {
        if (!console.InputIsTerminal || !console.OutputIsTerminal)
            return console.Fail("--terminal asks questions, and here is no terminal to answer them; --list prints the queue.");
        new TerminalReview(session, console.CreateAnsi()).Run();
        return ExitCode.Success;
    }

    private static async Task Serve(ToolConsole console, ReviewSession session, int port, bool noBrowser, CancellationToken cancellationToken)
    {
        await using ReviewServer server = await ReviewServer.Start(session, port, cancellationToken);
        console.Writer.WriteLine(server.Address);
        console.Output.Flush();
        console.Info.WriteLine("Ctrl+C ends the review.");
        console.Output.Flush();
        if (!noBrowser && console.OutputIsTerminal)
            Open(console, server.Address);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            console.Info.WriteLine(EndMessage(session));
        }
    }

    /// <summary>What is said when the review ends.</summary>
    internal static string EndMessage(ReviewSession session) =>
        "The review has ended; " + (session.HasDecided ? "what was decided is in corpus.corrections.yml." : "nothing was decided.");

    private static void Open(ToolConsole console, string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            console.Info.WriteLine("No browser could be opened; open the address in one.");
        }
    }

    private static ResultTable Queue(ReviewSession session) => new(
        "", ["state", "confidence", ResultTable.DocumentColumn, "line", "type", "kind", "says", "text", "rule"],
        [.. session.Queue().Select(static i => new object?[] { i.State, i.Confidence / 100m, i.Path, i.Line, i.Type, i.Kind, i.Says, i.Text, i.Rule })]);

    private static ResultTable Shares(ReviewSession session)
    {
        IReadOnlyList<ReviewItem> items = session.Queue();
        return new ResultTable("", ["records", "all", "confirmed", "corrected", "rejected", "open", "reviewed"],
        [
            .. items.GroupBy(static i => i.Type, StringComparer.Ordinal).OrderByDescending(static g => g.Key, StringComparer.Ordinal).Select(static g => new object?[]
            {
                g.Key == "entity" ? "entities" : g.Key + "s", g.Count(), Of(g, "confirmed"), Of(g, "corrected"), Of(g, "rejected"), Of(g, "open"), Math.Round(1 - ((decimal)Of(g, "open") / g.Count()), 3),
            }),
        ]);

        static int Of(IEnumerable<ReviewItem> items, string state) => items.Count(i => i.State == state);
    }
}
