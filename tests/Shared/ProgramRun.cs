using System.Collections;
using System.Text;
using CliWrap;

namespace TypedCorpus.TestPrograms;

/// <summary>A program that a test has run to its end.</summary>
/// <param name="ExitCode">0 is success.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed to the stream of errors.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>What it printed, to both streams.</summary>
    public string All => Output + Errors;

    /// <summary>How long a program may take: one that hangs fails its test, and not the whole run.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>Time to die in, for a program that was stopped or one whose children hold its streams open.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(30);

    /// <summary>Runs a program as a user would: apart from the build that runs the tests, and without input.</summary>
    /// <param name="program">Its path, or its name on the path.</param>
    /// <param name="arguments">One argument each.</param>
    /// <param name="directory">Where it runs: where the tests do, if none is given.</param>
    /// <param name="limit">How long it may take: ten minutes, if nothing is given.</param>
    /// <returns>What became of it. One that does not end in time is stopped with all that it started, and fails the test.</returns>
    public static async Task<ProgramRun> Start(string program, IReadOnlyCollection<string> arguments, string? directory = null, TimeSpan? limit = null)
    {
        TimeSpan patience = limit ?? s_limit;
        StringBuilder output = new();
        StringBuilder errors = new();
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(patience);
        Command command = CommandOf(program, arguments)
            .WithWorkingDirectory(directory ?? Environment.CurrentDirectory)
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output, Encoding.UTF8))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors, Encoding.UTF8));
        try
        {
            CommandResult result = await command.ExecuteAsync(stop.Token).Task.WaitAsync(patience + s_grace, CancellationToken.None);
            return new ProgramRun(result.ExitCode, output.ToString(), errors.ToString());
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            throw new TimeoutException($"{program} {string.Join(' ', arguments)}: did not end within {patience.TotalMinutes} minutes.\n{output}\n{errors}", exception);
        }
    }

    /// <summary>The same, for a program that has to succeed.</summary>
    public static async Task<ProgramRun> StartChecked(string program, IReadOnlyCollection<string> arguments, string? directory = null, TimeSpan? limit = null)
    {
        ProgramRun run = await Start(program, arguments, directory, limit);
        Assert.True(run.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {run.ExitCode}\n{run.Output}\n{run.Errors}");
        return run;
    }

    /// <summary>The same again.</summary>
    /// <returns>What it printed, errors left out.</returns>
    public static async Task<string> Check(string program, IReadOnlyCollection<string> arguments, string? directory = null, TimeSpan? limit = null) =>
        (await StartChecked(program, arguments, directory, limit)).Output;

    /// <summary>Runs a program that works until it is interrupted, and interrupts it when it has printed enough.</summary>
    /// <param name="program">Its path, or its name on the path.</param>
    /// <param name="arguments">One argument each.</param>
    /// <param name="isEnough">Whether a line, the next that it prints, is the last that the test waits for.</param>
    /// <returns>What it printed, errors left out. One that has not printed enough in time fails the test.</returns>
    public static async Task<string> Follow(string program, IReadOnlyCollection<string> arguments, Func<string, bool> isEnough)
    {
        StringBuilder output = new();
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using CancellationTokenSource enough = new();
        stop.CancelAfter(s_limit);
        Command command = CommandOf(program, arguments).WithStandardOutputPipe(PipeTarget.ToDelegate(line =>
        {
            output.Append(line).Append('\n');
            if (isEnough(line))
                enough.Cancel();
        }, Encoding.UTF8));
        try
        {
            await command.ExecuteAsync(stop.Token, enough.Token).Task.WaitAsync(s_limit + s_grace, CancellationToken.None);
        }
        catch (OperationCanceledException) when (enough.IsCancellationRequested)
        {
            // Interrupted, as it was asked.
        }
        Assert.True(enough.IsCancellationRequested, $"{program} {string.Join(' ', arguments)}: ended by itself\n{output}");
        return output.ToString();
    }

    private static Command CommandOf(string program, IReadOnlyCollection<string> arguments) => Cli.Wrap(program)
        .WithArguments(arguments)
        .WithEnvironmentVariables(Variables())
        .WithValidation(CommandResultValidation.None);

    /// <summary>Takes away what the build around the tests has set for itself; a build that a test starts leaves nothing running.</summary>
    private static Dictionary<string, string?> Variables()
    {
        Dictionary<string, string?> variables = new(StringComparer.Ordinal);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (variable.Key is string name && name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                variables[name] = null;
        }
        variables["MSBUILDDISABLENODEREUSE"] = "1";
        variables["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        variables["DOTNET_CLI_UI_LANGUAGE"] = "en";
        variables["DOTNET_NOLOGO"] = "1";
        return variables;
    }
}
