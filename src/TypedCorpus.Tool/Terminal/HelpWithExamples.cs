using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TypedCorpus.Tool.Terminal;

/// <summary>Help that ends with the examples of a command.</summary>
internal sealed class HelpWithExamples(HelpAction plain, ToolConsole console) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = plain.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not CommandWithExamples command)
            return code;
        console.Writer.WriteLine("Examples:");
        foreach ((string line, string what) in command.Examples)
        {
            console.Writer.WriteLine("  # " + what);
            console.Writer.WriteLine("  " + (line.Contains("corpus ", StringComparison.Ordinal) && line.Contains('|', StringComparison.Ordinal) ? line : "corpus " + line));
        }
        console.Writer.WriteLine();
        return code;
    }
}
