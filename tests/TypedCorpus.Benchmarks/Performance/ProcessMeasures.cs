using System.Diagnostics;
using System.Globalization;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Whole processes, as a user starts them: builds through the packed package, the published tool, and peers on the same articles.</summary>
/// <param name="repository">The folder of this repository.</param>
/// <param name="work">A folder for what is built.</param>
/// <param name="runs">How often each is run.</param>
internal sealed class ProcessMeasures(string repository, string work, int runs)
{
    private static readonly string s_version = "0.0.1-measured." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<MeasureTable> Of(ArticleSet set)
    {
        Run(repository, "dotnet", "pack", "src/TypedCorpus", "-c", "Release", "--artifacts-path", Path.Combine(work, "artifacts"), "--output", Path.Combine(work, "feed"), "-p:Version=" + s_version, "-p:RunAnalyzers=false", "-v:q");
        string empty = Project("Empty", []);
        string corpus = Project("Large", set.Sources);
        yield return Builds(set, empty, corpus);
        yield return Commands(set, Path.Combine(corpus, "seeds"));
    }

    private MeasureTable Builds(ArticleSet set, string empty, string corpus)
    {
        string[] build = ["build", "--no-restore", "-v:q", "-p:UseSharedCompilation=false"];
        foreach (string project in (string[])[empty, corpus])
            Run(project, "dotnet", "restore", "-v:q");
        int edits = 0;
        List<Measure> measures =
        [
            Time("an empty project, cold", () => Clean(empty), empty, build),
            Time("an empty project, nothing to do", () => { }, empty, build),
            Time("cold, everything extracted by the compiler", () => Clean(corpus), corpus, [.. build, "-p:CorpusExtractBeforeCompile=false"]),
            Time("cold", () => Clean(corpus), corpus, build, "≤ 10 s for 1,000 articles"),
            Time("nothing to do", () => { }, corpus, build, "≤ 0.2 s over an empty project"),
            Time("one article edited", () => Append(Directory.GetFiles(Path.Combine(corpus, "seeds"))[edits++]), corpus, build),
            Time("C# edited", () => File.AppendAllText(Path.Combine(corpus, "Program.cs"), "// edited\n"), corpus, build),
            Time("the program: count every record", () => { }, corpus, ["bin/Debug/net10.0/Large.dll"]),
        ];
        FileInfo assembly = new(Path.Combine(corpus, "bin/Debug/net10.0/Large.dll"));
        measures.Add(Measure.Of("the assembly, for each byte of text", [(double)assembly.Length / set.Bytes], "bytes", "≤ 2"));
        return new MeasureTable(string.Create(CultureInfo.InvariantCulture, $"Builds, {set.Sources.Count} articles ({set.Bytes / 1e6:F1} MB)"), "processes", measures);
    }

    private MeasureTable Commands(ArticleSet set, string folder)
    {
        string tool = Path.Combine(work, "tool");
        string system = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        Run(repository, "dotnet", "publish", "src/TypedCorpus.Tool", "-c", "Release", "-r", system, "--self-contained", "false", "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(work, "tool-artifacts"), "-o", tool, "-v:q");
        string one = Directory.GetFiles(folder).Order(StringComparer.Ordinal).First();
        List<Measure> measures =
        [
            Time("corpus, one article", () => { }, folder, ["exec", Path.Combine(tool, "corpus.dll"), "extract", one], "≤ 0.2 s"),
            Time("corpus, all articles", () => { }, folder, ["exec", Path.Combine(tool, "corpus.dll"), "extract", folder], "≤ 2.5 s for 4 MB on two cores"),
        ];
        string peers = Path.Combine(work, "node");
        Directory.CreateDirectory(peers);
        foreach (string script in Directory.GetFiles(Path.Combine(repository, "tests/TypedCorpus.Benchmarks/Peers/node")))
            File.Copy(script, Path.Combine(peers, Path.GetFileName(script)), overwrite: true);
        if (Try(peers, "npm", ["install", "--silent", "--no-audit", "--no-fund"]) == 0)
        {
            foreach (string peer in (string[])["wink", "compromise"])
            {
                measures.Add(Time(peer + ", one article", () => { }, peers, [peer + ".mjs", one], program: "node"));
                measures.Add(Time(peer + ", all articles", () => { }, peers, [peer + ".mjs", folder], program: "node"));
            }
        }
        return new MeasureTable(string.Create(CultureInfo.InvariantCulture, $"Commands, {set.Sources.Count} articles ({set.Bytes / 1e6:F1} MB)"), "processes", measures);
    }

    private Measure Time(string what, Action prepare, string folder, string[] arguments, string target = "", string program = "dotnet") => Measure.Of(what, Enumerable.Range(0, runs).Select(_ =>
    {
        prepare();
        long start = Stopwatch.GetTimestamp();
        Run(folder, program, arguments);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }).ToArray(), "s", target);

    private string Project(string name, IReadOnlyList<TypedCorpus.Extraction.SourceArticle> articles)
    {
        string folder = Path.Combine(work, name);
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
                <RestoreAdditionalProjectSources>{Path.Combine(work, "feed")}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(work, "packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedCorpus" Version="{s_version}" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), articles.Count == 0
            ? "Console.WriteLine();\n"
            : "Console.WriteLine(Corpus.Articles.Sum(a => a.Quotes.Count + a.Figures.Count + a.Mentions.Count));\n");
        for (int i = 0; i < articles.Count; i++)
            File.WriteAllText(Path.Combine(folder, "seeds", string.Create(CultureInfo.InvariantCulture, $"{i:D5}.txt")), articles[i].Text);
        return folder;
    }

    private static void Append(string file) => File.AppendAllText(file, "\nIt was a long day, they said.\n");

    private static void Clean(string project)
    {
        foreach (string folder in (string[])["bin", "obj/Debug", "obj/corpus"])
        {
            if (Directory.Exists(Path.Combine(project, folder)))
                Directory.Delete(Path.Combine(project, folder), recursive: true);
        }
    }

    private static void Run(string folder, string program, params string[] arguments)
    {
        int exitCode = Try(folder, program, arguments);
        if (exitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {exitCode} in {folder}.");
    }

    private static int Try(string folder, string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.OutputDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        process.WaitForExit();
        return process.ExitCode;
    }
}
