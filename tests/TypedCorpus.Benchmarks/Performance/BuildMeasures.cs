using System.Globalization;
using System.Runtime.InteropServices;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Builds on the command line through the packed package, as a user starts them.</summary>
/// <param name="repository">The folder of this repository.</param>
/// <param name="work">A folder for what is built.</param>
/// <param name="runs">How often each is run.</param>
/// <param name="rows">The rows that there are.</param>
internal sealed class BuildMeasures(string repository, string work, int runs, MeasuredRows rows)
{
    private static readonly string s_version = "0.0.1-measured." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
    private const string Program = "bin/Debug/net10.0/Large.dll";

    private static readonly string[] s_build = ["build", "--no-restore", "-v:q", "-p:UseSharedCompilation=false"];

    /// <summary>Builds of a corpus, in every form of storage.</summary>
    public IEnumerable<MeasureTable> Of(ArticleSet set)
    {
        Pack();
        string corpus = Project("Large", [.. set.Sources.Select(s => s.Text)]);
        string title = string.Create(CultureInfo.InvariantCulture, $"Builds, {set.Sources.Count} articles ({set.Bytes / 1e6:F1} MB)");
        List<Measure> measures = [.. Empty(title), .. Builds(title, corpus, "≤ 10 s for 1,000 articles", "≤ 0.2 s over an empty project", "")];
        measures.Add(rows.Get(title, "assembly", () =>
        {
            Build(corpus);
            return Measure.Of("the assembly, for each byte of text", [(double)new FileInfo(Path.Combine(corpus, Program)).Length / set.Bytes], "bytes", "≤ 2");
        }));
        yield return new MeasureTable(title, "builds", measures);
    }

    /// <summary>Builds of so many made-up articles.</summary>
    public IEnumerable<MeasureTable> OfSynthetic(int count)
    {
        Pack();
        string corpus = Project("Large", [.. Enumerable.Range(0, count).Select(SyntheticArticles.Text)]);
        string title = string.Create(CultureInfo.InvariantCulture, $"Builds, {count} made-up articles");
        List<Measure> measures = [.. Empty(title), .. Builds(title, corpus, "≤ 60 s", "≤ 0.6 s over an empty project", "≤ 12 s")];
        if (ProcessRun.LargestProcess() is { } memory)
            measures.Add(rows.Get(title, "memory", () => Measure.Of("the largest process of any of these builds", [memory], "GB", "≤ 4")));
        yield return new MeasureTable(title, "large", measures);
    }

    /// <summary>What each form of storage costs as the corpus grows: by this the default changes at so many articles.</summary>
    public IEnumerable<MeasureTable> OfStorage(params int[] counts)
    {
        Pack();
        foreach (int count in counts)
        {
            string title = string.Create(CultureInfo.InvariantCulture, $"Storage, {count} made-up articles");
            string corpus = Project("Large", [.. Enumerable.Range(0, count).Select(SyntheticArticles.Text)]);
            List<Measure> measures = [];
            foreach (string storage in (string[])["Literals", "Embedded", "Sidecar"])
            {
                string[] build = [.. s_build, "-p:CorpusStorage=" + storage];
                measures.Add(Time(title, storage + ": cold", () => Clean(corpus), corpus, build));
                measures.Add(Time(title, storage + ": one article edited", () => Edit(corpus, build), corpus, build));
                measures.Add(Time(title, storage + ": the program: count every record", () => Build(corpus, build), corpus, [Program]));
            }
            yield return new MeasureTable(title, "storage", measures);
            Directory.Delete(corpus, recursive: true);
        }
    }

    private void Pack() => ProcessRun.Run(
        repository, "dotnet", "pack", "src/TypedCorpus", "-c", "Release", "--artifacts-path", Path.Combine(work, "artifacts"), "--output", Path.Combine(work, "feed"),
        "-p:Version=" + s_version, "-p:CorpusNativeExtractors=" + RuntimeInformation.RuntimeIdentifier, "-p:RunAnalyzers=false", "-v:q");

    private IEnumerable<Measure> Empty(string title)
    {
        string empty = Project("Empty", []);
        yield return Time(title, "an empty project, cold", () => Clean(empty), empty, s_build);
        yield return Time(title, "an empty project, nothing to do", () => Build(empty), empty, s_build);
    }

    private IEnumerable<Measure> Builds(string title, string corpus, string cold, string nothing, string edit)
    {
        yield return Time(title, "cold", () => Clean(corpus), corpus, s_build, cold);
        yield return Time(title, "nothing to do", () => Build(corpus), corpus, s_build, nothing);
        yield return Time(title, "one article edited", () => Edit(corpus, s_build), corpus, s_build, edit);
        yield return Time(title, "C# edited", () => EditCode(corpus), corpus, s_build);
        yield return Time(title, "the program: count every record", () => Build(corpus), corpus, [Program]);
    }

    private Measure Time(string title, string what, Action prepare, string folder, string[] arguments, string target = "") =>
        rows.Get(title, what, () => ProcessRun.Time(what, runs, prepare, folder, "dotnet", arguments, target));

    /// <summary>Builds what is not built: the rows before may be those of a run that was ended.</summary>
    private static void Build(string project, params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(project, "bin")))
            ProcessRun.Run(project, "dotnet", arguments.Length > 0 ? arguments : s_build);
    }

    private static void Edit(string project, string[] build)
    {
        Build(project, build);
        File.AppendAllText(Directory.EnumerateFiles(Path.Combine(project, "seeds")).Order(StringComparer.Ordinal).First(), "\nIt was a long day, they said.\n");
    }

    private static void EditCode(string project)
    {
        Build(project);
        File.AppendAllText(Path.Combine(project, "Program.cs"), "// edited\n");
    }

    private string Project(string name, IReadOnlyList<string> articles)
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
            File.WriteAllText(Path.Combine(folder, "seeds", string.Create(CultureInfo.InvariantCulture, $"{i:D5}.txt")), articles[i]);
        ProcessRun.Run(folder, "dotnet", "restore", "-v:q");
        return folder;
    }

    private static void Clean(string project)
    {
        foreach (string folder in (string[])["bin", "obj/Debug", "obj/corpus"])
        {
            if (Directory.Exists(Path.Combine(project, folder)))
                Directory.Delete(Path.Combine(project, folder), recursive: true);
        }
    }
}
