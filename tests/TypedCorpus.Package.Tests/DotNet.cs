using TypedCorpus.TestPrograms;

namespace TypedCorpus.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user would.</summary>
internal static class DotNet
{
    /// <summary>Runs it and returns what it printed, to both streams.</summary>
    public static async Task<(int ExitCode, string Output)> TryRun(string directory, params string[] arguments)
    {
        ProgramRun run = await ProgramRun.Start("dotnet", arguments, directory);
        return (run.ExitCode, run.All);
    }

    /// <summary>Runs it and fails where it fails.</summary>
    /// <returns>What it printed, to both streams.</returns>
    public static async Task<string> Run(string directory, params string[] arguments) => (await ProgramRun.StartChecked("dotnet", arguments, directory)).All;

    /// <summary>Runs a program that it built, and fails where that fails.</summary>
    /// <returns>What it printed, to both streams.</returns>
    public static async Task<string> RunProgram(string program) => (await ProgramRun.StartChecked(program, [], Path.GetDirectoryName(program))).All;
}
