using System.Text;

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

    /// <summary>Whether somebody looks at standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether somebody looks at standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

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
            Width = terminal ? Math.Max(Console.WindowWidth, 60) : 120,
        };
        return console;
    }
}
