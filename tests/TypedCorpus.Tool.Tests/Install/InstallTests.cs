using System.IO.Compression;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using TypedCorpus.TestPrograms;

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

        await Run("dotnet", "pack", Project(), "--no-build", "--disable-build-servers", "-c", configuration, "-o", feed, "-p:PackageVersion=" + Version, "-p:CorpusNativePlatforms=" + await HostPlatform(), "-v", "q");
        await Run("dotnet", "tool", "install", "TypedCorpus.Tool", "--version", Version, "--tool-path", tools, "--configfile", config, "--no-cache");
        string tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");

        Assert.Contains("concordance", await Run(tool, "--help"), StringComparison.Ordinal);
        Assert.Equal("| n |\n|---:|\n| 2 |\n\n", await Run(tool, "query", "SELECT count(*) AS n FROM documents", corpus.Seeds, "--format", "markdown"));
    }

    // It compiles the tool and its libraries ahead of time: minutes of work and downloads, for what only a release needs. CONTRIBUTING has the command.
    [Fact(Explicit = true)]
    public async Task A_package_for_a_system_holds_code_compiled_for_it_and_no_other_systems_libraries()
    {
        using SmallCorpus corpus = new();
        string feed = Path.Combine(corpus.Root, "feed");
        string tools = Path.Combine(corpus.Root, "tools");
        string config = corpus.Add("NuGet.Config", $"""<configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>""");
        string platform = await HostPlatform();

        await Run("dotnet", "pack", Project(), "-c", "Release", "-o", feed, "--artifacts-path", Path.Combine(corpus.Root, "artifacts"),
            "-p:PackageVersion=" + Version, "-p:CorpusToolPlatforms=" + platform, "-p:CorpusNativePlatforms=" + platform, "-p:RunAnalyzers=false", "--disable-build-servers", "-v", "q");

        string[] files = Files(Path.Combine(feed, $"TypedCorpus.Tool.{platform}.{Version}.nupkg"));
        string tool = Assert.Single(files, static f => f.EndsWith("/corpus.dll", StringComparison.Ordinal));
        Assert.Contains("/" + platform + "/", tool, StringComparison.Ordinal);
        Assert.Single(files, static f => Path.GetFileNameWithoutExtension(f).TrimStart('l', 'i', 'b') == "duckdb");
        Assert.True(IsCompiled(Path.Combine(feed, $"TypedCorpus.Tool.{platform}.{Version}.nupkg"), tool));
        string other = Assert.Single(Files(Path.Combine(feed, $"TypedCorpus.Tool.any.{Version}.nupkg")), static f => f.EndsWith("/corpus.dll", StringComparison.Ordinal));
        Assert.False(IsCompiled(Path.Combine(feed, $"TypedCorpus.Tool.any.{Version}.nupkg"), other));

        // The package that leads to them is what a user names.
        await Run("dotnet", "tool", "install", "TypedCorpus.Tool", "--version", Version, "--tool-path", tools, "--configfile", config, "--no-cache");
        Assert.Contains("concordance", await Run(Path.Combine(tools, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus"), "--help"), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateDirectories(tools, "typedcorpus.tool." + platform, SearchOption.AllDirectories));
    }

    private static string[] Files(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(static e => e.FullName)];
    }

    /// <summary>Whether an assembly holds code of a machine: a header for it, beside the one for intermediate language.</summary>
    private static bool IsCompiled(string package, string assembly)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using MemoryStream image = new();
        using (Stream entry = archive.GetEntry(assembly)!.Open())
            entry.CopyTo(image);
        image.Position = 0;
        using PEReader reader = new(image);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>What the SDK calls this machine, as the build of the tool asks it.</summary>
    private static async Task<string> HostPlatform() => (await Run("dotnet", "msbuild", Project(), "-getProperty:NETCoreSdkPortableRuntimeIdentifier")).Trim();

    private static Task<string> Run(string program, params string[] args) => ProgramRun.Check(program, args);

    private static string Project([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "TypedCorpus.Tool", "TypedCorpus.Tool.csproj"));
}
