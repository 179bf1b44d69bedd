using System.Globalization;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Builds on the command line through the packed package, as a user starts them.</summary>
/// <param name="repository">The folder of this repository.</param>
/// <param name="work">A folder for what is built.</param>
/// <param name="runs">How often each is run.</param>
internal sealed class BuildMeasures(string repository, string work, int runs)
{
    private static readonly string s_version = "0.0.1-measured." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
    private static readonly string[] s_build = ["build", "--no-restore", "-v:q", "-p:UseSharedCompilation=false"];

    /// <summary>Builds of a corpus, in every form of storage.</summary>
    public IEnumerable<MeasureTable> Of(ArticleSet set)
    {
        Pack();
        string corpus = Project("Large", [.. set.Sources.Select(s => s.Text)]);
        string title = string.Create(CultureInfo.InvariantCulture, $"Builds, {set.Sources.Count} articles ({set.Bytes / 1e6:F1} MB)");
        List<Measure> measures = [.. Empty(), .. Builds(corpus, "≤ 10 s for 1,000 articles", "≤ 0.2 s over an empty project", "")];
        FileInfo assembly = new(Path.Combine(corpus, "bin/Debug/net10.0/Large.dll"));
        measures.Add(Measure.Of("the assembly, for each byte of text", [(double)assembly.Length / set.Bytes], "bytes", "≤ 2"));
        foreach (string storage in (string[])["Literals", "Embedded", "Sidecar"])
            measures.Add(Time("cold, CorpusStorage=" + storage, () => Clean(corpus), corpus, [.. s_build, "-p:CorpusStorage=" + storage]));
        yield return new MeasureTable(title, "builds", measures);
    }

    /// <summary>Builds of so many made-up articles.</summary>
    public IEnumerable<MeasureTable> OfSynthetic(int count)
    {
        Pack();
        string corpus = Project("Large", [.. Enumerable.Range(0, count).Select(SyntheticArticles.Text)]);
        List<Measure> measures = [.. Empty(), .. Builds(corpus, "≤ 60 s", "≤ 0.6 s over an empty project", "≤ 12 s")];
        if (ProcessRun.LargestProcess() is { } memory)
            measures.Add(Measure.Of("the largest process of any of these builds", [memory], "GB", "≤ 4"));
        yield return new MeasureTable(string.Create(CultureInfo.InvariantCulture, $"Builds, {count} made-up articles"), "large", measures);
    }

    private void Pack() => ProcessRun.Run(
        repository, "dotnet", "pack", "src/TypedCorpus", "-c", "Release", "--artifacts-path", Path.Combine(work, "artifacts"), "--output", Path.Combine(work, "feed"),
        "-p:Version=" + s_version, "-p:RunAnalyzers=false", "-v:q");

    private IEnumerable<Measure> Empty()
    {
        string empty = Project("Empty", []);
        yield return Time("an empty project, cold", () => Clean(empty), empty, s_build);
        yield return Time("an empty project, nothing to do", () => { }, empty, s_build);
    }

    private IEnumerable<Measure> Builds(string corpus, string cold, string nothing, string edit)
    {
        int edits = 0;
        string[] articles = Directory.GetFiles(Path.Combine(corpus, "seeds"));
        yield return Time("cold", () => Clean(corpus), corpus, s_build, cold);
        yield return Time("nothing to do", () => { }, corpus, s_build, nothing);
        yield return Time("one article edited", () => File.AppendAllText(articles[edits++], "\nIt was a long day, they said.\n"), corpus, s_build, edit);
        yield return Time("C# edited", () => File.AppendAllText(Path.Combine(corpus, "Program.cs"), "// edited\n"), corpus, s_build);
        yield return Time("the program: count every record", () => { }, corpus, ["bin/Debug/net10.0/Large.dll"]);
    }

    private Measure Time(string what, Action prepare, string folder, string[] arguments, string target = "") =>
        ProcessRun.Time(what, runs, prepare, folder, "dotnet", arguments, target);

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
