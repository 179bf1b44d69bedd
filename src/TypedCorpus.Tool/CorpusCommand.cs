using System.CommandLine;
using System.CommandLine.Invocation;
using TypedCorpus.Tool.Extract;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool;

/// <summary>The <c>corpus</c> command.</summary>
internal static class CorpusCommand
{
    /// <summary>Runs the command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, ToolConsole console)
    {
        RootCommand root = new("Extracts quotes, figures and entities from articles.") { ExtractCommand.Create(console) };
        ParseResult result = root.Parse(args);
        if (result.Action is ParseErrorAction wrong)
            wrong.ShowHelp = false;
        try
        {
            return await result.InvokeAsync(new InvocationConfiguration
            {
                Output = console.Writer,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (IOException exception)
        {
            // Input is read under its own guard: this is standard output, closed or full.
            await console.Error.WriteLineAsync("corpus: " + exception.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }
}
