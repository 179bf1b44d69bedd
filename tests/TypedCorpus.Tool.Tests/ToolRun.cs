using System.Text;
using System.Text.Json;

namespace TypedCorpus.Tool.Tests;

/// <summary>What the command did: run in this process, on streams of the test's.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement[] Objects => [.. OutputLines.Select(l => JsonDocument.Parse(l).RootElement)];

    public static Task<ToolRun> Corpus(params string[] args) => Corpus("", new ToolConsoleOptions(), args);

    public static Task<ToolRun> Piped(string input, params string[] args) => Corpus(input, new ToolConsoleOptions(), args);

    public static async Task<ToolRun> Corpus(string input, ToolConsoleOptions options, params string[] args)
    {
        using MemoryStream stdin = new(Encoding.UTF8.GetBytes(input));
        using MemoryStream stdout = new();
        using StringWriter stderr = new();
        ToolConsole console = new(stdin, stdout, stderr)
        {
            ErrorIsTerminal = options.ErrorIsTerminal,
            Clock = options.Clock,
            Width = options.Width,
        };
        int exitCode = await CorpusCommand.RunAsync(args, console);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }
}

/// <summary>What a test sets of the console.</summary>
internal sealed record ToolConsoleOptions(bool ErrorIsTerminal = false, int Width = 100)
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
