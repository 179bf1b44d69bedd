using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Tool.Tests.Install;

public sealed class InstallTests
{
    private const string Version = "0.0.1-installtest";

    [Fact]
    public async Task The_packed_tool_installs_and_runs_its_native_parts_included()
    {
        using SmallCorpus corpus = new();
        string feed = Path.Combine(corpus.Root, "feed");
        string tools = Path.Combine(corpus.Root, "tools");
        string config = corpus.Add("NuGet.Config", $"""<configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>""");
        string configuration = typeof(InstallTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

        await Run("dotnet", "pack", Project(), "--no-build", "-c", configuration, "-o", feed, "-p:PackageVersion=" + Version, "-p:CorpusNativePlatforms=" + await HostPlatform(), "-v", "q");
        await Run("dotnet", "tool", "install", "TypedCorpus.Tool", "--version", Version, "--tool-path", tools, "--configfile", config, "--no-cache");
        string tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");

        Assert.Contains("concordance", await Run(tool, "--help"), StringComparison.Ordinal);
        Assert.Equal("| n |\n|---:|\n| 2 |\n\n", await Run(tool, "query", "SELECT count(*) AS n FROM documents", corpus.Seeds, "--format", "markdown"));
    }

    /// <summary>What the SDK calls this machine, as the build of the tool asks it.</summary>
    private static async Task<string> HostPlatform() => (await Run("dotnet", "msbuild", Project(), "-getProperty:NETCoreSdkPortableRuntimeIdentifier")).Trim();

    private static async Task<string> Run(string program, params string[] args)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)}: {process.ExitCode}\n{output}\n{await errors}");
        return output;
    }

    private static string Project([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "TypedCorpus.Tool", "TypedCorpus.Tool.csproj"));
}
