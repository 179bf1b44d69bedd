using System.Runtime.CompilerServices;
using TypedCorpus.TestPrograms;
using TypedCorpus.Tool.Tests.Locking;

namespace TypedCorpus.Tool.Tests.Install;

public sealed class NativeToolTests
{
    private const string Version = "0.0.1-nativetest";

    // Five minutes of work for the compiler of one system, which may have to share the machine.
    [Fact(Explicit = true)]
    public async Task A_packed_program_for_this_system_installs_and_says_what_the_tool_for_any_says()
    {
        using SmallCorpus corpus = new();
        string tool = await Install(corpus);
        string any = typeof(ToolConsole).Assembly.Location;

        string page = corpus.Add("page.html", "<html><head><title>A ship came</title></head><body><article><h1>A ship came</h1><p>“We saw 11 ships,” said Ann Fox on Monday, and the others had seen them too.</p></article></body></html>");
        using BuildProject project = new();
        project.With("seeds/storm.txt", "Mary Miller of Boston spoke. “We saw 11 ships,” she said.\n");
        foreach (string[] arguments in (string[][])
            [
                ["extract", corpus.Seeds, "--format", "jsonl"], ["extract", corpus.Seeds, "--format", "jsonld"], ["extract", corpus.Seeds, "--format", "names"], ["extract", corpus.Seeds, "--format", "table"],
                ["query", "SELECT path, list(id) AS ids, count(*) AS n FROM mentions GROUP BY path ORDER BY path", corpus.Seeds, "--format", "json"], ["stats", corpus.Seeds], ["--help"],
                ["review", "--project", project.File, "--list", "--format", "json"], ["lock", "--project", project.File, "--check"],
            ])
        {
            Assert.Equal(await ProgramRun.Start("dotnet", ["exec", any, .. arguments]), await ProgramRun.Start(tool, arguments));
        }
        foreach ((string output, string[] program) in new[] { ("native", (string[])[tool]), ("any", ["dotnet", "exec", any]) })
        {
            await ProgramRun.Check(program[0], [.. program[1..], "extract", corpus.Seeds, "--format", "csv", "-o", Path.Combine(corpus.Root, output, "csv")]);
            await ProgramRun.Check(program[0], [.. program[1..], "import", page, "--to", Path.Combine(corpus.Root, output, "seeds")]);
        }
        string[] written = Written(corpus, "native");
        Assert.NotEmpty(written);
        Assert.Equal(Written(corpus, "any"), written);
        await CheckWatch(tool, corpus);
    }

    /// <summary>Packs what leads to the programs and that of this system, and installs it.</summary>
    private static async Task<string> Install(SmallCorpus corpus)
    {
        string feed = Path.Combine(corpus.Root, "feed");
        string tools = Path.Combine(corpus.Root, "tools");
        string config = corpus.Add("NuGet.Config", $"""<configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>""");
        string platform = (await ProgramRun.Check("dotnet", ["msbuild", Project(), "-getProperty:NETCoreSdkPortableRuntimeIdentifier"])).Trim();
        string[] pack =
        [
            "pack", Project(), "-c", "Release", "-o", feed, "--artifacts-path", Path.Combine(corpus.Root, "artifacts"), "-p:PackageVersion=" + Version,
            "-p:CorpusToolPlatforms=" + platform, "-p:CorpusToolNative=true", "-p:RunAnalyzers=false", "--disable-build-servers", "-v", "q",
        ];
        await ProgramRun.Check("dotnet", pack);
        await ProgramRun.Check("dotnet", [.. pack, "-r", platform], limit: TimeSpan.FromMinutes(30));

        await ProgramRun.Check("dotnet", ["tool", "install", "TypedCorpus.Tool", "--version", Version, "--tool-path", tools, "--configfile", config, "--no-cache"]);
        Assert.Empty(Directory.EnumerateFiles(tools, "corpus.dll", SearchOption.AllDirectories));
        return Path.Combine(tools, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");
    }

    /// <summary>Saves an article when the report is there, and waits for the next.</summary>
    private static async Task CheckWatch(string tool, SmallCorpus corpus)
    {
        string report = Path.Combine(corpus.Root, "report.html");
        int reports = 0;

        string said = await ProgramRun.Follow(tool, ["watch", corpus.Seeds, "-o", report], line =>
        {
            if (!line.Contains("wrote", StringComparison.Ordinal))
                return false;
            if (++reports == 1)
                corpus.Add("seeds/b.txt", "“We are done,” said Cy Mo.\n");
            return reports == 2;
        });

        Assert.Contains(corpus.B + ": 1 quotes", said, StringComparison.Ordinal);
        Assert.Contains("Cy Mo", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    private static string[] Written(SmallCorpus corpus, string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(corpus.Root, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(Path.Combine(corpus.Root, folder), file) + "\n" + File.ReadAllText(file)),
    ];

    private static string Project([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "TypedCorpus.Tool", "TypedCorpus.Tool.csproj"));
}
