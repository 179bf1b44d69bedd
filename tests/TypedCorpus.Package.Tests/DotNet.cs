using System.Diagnostics;
using System.Text;

namespace TypedCorpus.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user would: apart from the build that runs the tests.</summary>
internal static class DotNet
{
    /// <summary>Runs it and returns what it printed, to both streams.</summary>
    public static Task<(int ExitCode, string Output)> TryRun(string directory, params string[] arguments) => Start("dotnet", directory, arguments);

    /// <summary>Runs it and fails where it fails.</summary>
    public static Task<string> Run(string directory, params string[] arguments) => Check("dotnet", directory, arguments);

    /// <summary>Runs a program that it built, and fails where that fails.</summary>
    public static Task<string> RunProgram(string program) => Check(program, Path.GetDirectoryName(program)!, []);

    private static async Task<(int ExitCode, string Output)> Start(string program, string directory, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // What the build around the tests set for itself.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors);
    }

    private static async Task<string> Check(string program, string directory, string[] arguments)
    {
        (int exitCode, string output) = await Start(program, directory, arguments);
        Assert.True(exitCode == 0, program + " " + string.Join(' ', arguments) + "\n" + output);
        return output;
    }
}
