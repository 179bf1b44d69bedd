using TypedCorpus.TestPrograms;

namespace TypedCorpus.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user would.</summary>
internal static class DotNet
{
    /// <summary>Runs it and returns what it printed, to both streams.</summary>
    public static async Task<(int ExitCode, string Output)> TryRun(string directory, params string[] arguments)
    {
        ProgramRun run = await ProgramRun.Start("dotnet", arguments, directory);
        return (run.ExitCode, run.Output + run.Errors);
    }

    /// <summary>Runs it and fails where it fails.</summary>
    /// <returns>What it printed, to both streams.</returns>
    public static Task<string> Run(string directory, params string[] arguments) => Check("dotnet", directory, arguments);

    /// <summary>Runs a program that it built, and fails where that fails.</summary>
    /// <returns>What it printed, to both streams.</returns>
    public static Task<string> RunProgram(string program) => Check(program, Path.GetDirectoryName(program)!, []);

    private static async Task<string> Check(string program, string directory, string[] arguments)
    {
        ProgramRun run = await ProgramRun.Start(program, arguments, directory);
        Assert.True(run.ExitCode == 0, program + " " + string.Join(' ', arguments) + "\n" + run.Output + run.Errors);
        return run.Output + run.Errors;
    }
}
