using System.Text;
using Spectre.Console;

namespace TypedCorpus.Tool.Terminal;

/// <summary>What the command reads from and writes to: the process's own streams, or a test's.</summary>
internal sealed class ToolConsole
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public ToolConsole(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = output;
        Writer = new StreamWriter(output, s_utf8) { AutoFlush = true, NewLine = "\n" };
        Error = error;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, for bytes.</summary>
    public Stream Output { get; }

    /// <summary>Standard output, for text. It keeps nothing back, so that the two may be mixed.</summary>
    public TextWriter Writer { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard output for what is said about the work itself: nothing under <c>--quiet</c>.</summary>
    public TextWriter Info => Quiet ? TextWriter.Null : Writer;

    /// <summary>Whether the user wants to see results and problems only.</summary>
    public bool Quiet { get; set; }

    /// <summary>Whether somebody looks at standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether somebody looks at standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether somebody types into standard input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>How many columns there are for a table.</summary>
    public int Width { get; init; } = 120;

    /// <summary>What tells how long the work has taken.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The streams of this process.</summary>
    public static ToolConsole OfProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        // Standard output is buffered where a program reads it: an article is a line, and there may be many.
        Stream output = terminal ? Console.OpenStandardOutput() : new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        ToolConsole console = new(Console.OpenStandardInput(), output, Console.Error)
        {
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            InputIsTerminal = !Console.IsInputRedirected,
            Width = terminal ? Math.Max(Console.WindowWidth, 60) : 120,
        };
        return console;
    }

    /// <summary>The same, with what would go to standard output in a file.</summary>
    public ToolConsole WithOutput(Stream file) => new(Input, file, Error) { Quiet = Quiet, ErrorIsTerminal = ErrorIsTerminal, InputIsTerminal = InputIsTerminal, Width = 120, Clock = Clock };

    /// <summary>Says on standard error why nothing was done.</summary>
    /// <returns>The exit code for that.</returns>
    public int Fail(string message)
    {
        Error.WriteLine("corpus: " + Printable.Line(message));
        return ExitCode.Failure;
    }

    /// <summary>A console for tables and colours; there are no colours where nobody looks.</summary>
    public IAnsiConsole CreateAnsi()
    {
        IAnsiConsole ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = OutputIsTerminal && InputIsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(Writer),
        });
        ansi.Profile.Width = Width;
        ansi.Profile.Capabilities.Unicode = true;
        return ansi;
    }
}
