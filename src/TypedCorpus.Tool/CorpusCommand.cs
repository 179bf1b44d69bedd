using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TypedCorpus.Tool.Concordance;
using TypedCorpus.Tool.Difference;
using TypedCorpus.Tool.Explanation;
using TypedCorpus.Tool.Extract;
using TypedCorpus.Tool.Import;
using TypedCorpus.Tool.Locking;
using TypedCorpus.Tool.Linking;
using TypedCorpus.Tool.Query;
using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Review;
using TypedCorpus.Tool.Statistics;
using TypedCorpus.Tool.Terminal;
using TypedCorpus.Tool.Watch;

namespace TypedCorpus.Tool;

/// <summary>The <c>corpus</c> command.</summary>
internal static class CorpusCommand
{
    /// <summary>Runs the command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        RootCommand root = Create(console);
        ParseResult result = root.Parse(args);
        if (result.Action is ParseErrorAction wrong)
            wrong.ShowHelp = args.Length == 0;
        try
        {
            return await result.InvokeAsync(new InvocationConfiguration
            {
                Output = console.Writer,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            }, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Input is read under its own guard: this is an output, closed, full or not writable.
            await console.Error.WriteLineAsync("corpus: " + Printable.Line(exception.Message));
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        finally
        {
            console.Output.Flush();
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand Create(ToolConsole console)
    {
        RootCommand root = new("Finds who said what, which figures are given and who is who in articles.")
        {
            ExtractCommand.Create(console),
            ReportCommand.Create(console),
            ReviewCommand.Create(console),
            LockCommand.Create(console),
            WatchCommand.Create(console),
            ImportCommand.Create(console),
            StatsCommand.Create(console),
            QueryCommand.Create(console),
            ConcordanceCommand.Create(console),
            LinkCommand.Create(console),
            DiffCommand.Create(console),
            ExplainCommand.Create(console),
        };
        Option<bool> quiet = new("--quiet", "-q") { Description = "Print results and problems only.", Recursive = true };
        quiet.Validators.Add(result => console.Quiet = result.GetValueOrDefault<bool>());
        root.Add(quiet);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, console);
        root.Add(CompletionCommand.Create(console));
        return root;
    }
}
