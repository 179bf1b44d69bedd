using System.Globalization;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>The published tool as whole processes, beside wink and compromise on the same articles.</summary>
/// <param name="published">The tool.</param>
/// <param name="repository">The folder of this repository.</param>
/// <param name="work">A folder for articles and outputs.</param>
/// <param name="runs">How often each is run.</param>
internal sealed class CommandMeasures(PublishedTool published, string repository, string work, int runs)
{
    /// <summary>Each command at one article and at all of them.</summary>
    public IEnumerable<MeasureTable> Of(ArticleSet set)
    {
        string tool = published.Path;
        string[] files = Write(set);
        string folder = Path.GetDirectoryName(files[0])!;
        string title = string.Create(CultureInfo.InvariantCulture, $", {set.Sources.Count} articles ({set.Bytes / 1e6:F1} MB)");
        yield return new MeasureTable("Start and extraction" + title, "commands",
        [
            Time("corpus --version", tool, "--version"),
            Time("corpus extract, one article", tool, "≤ 0.2 s", "extract", files[0]),
            Time("corpus extract, all articles", tool, "≤ 2.5 s for 4 MB on two cores", "extract", folder),
            .. Peers(files[0], folder),
        ]);
        string report = Path.Combine(work, "report.html");
        (string Name, string[] Arguments)[] commands =
        [
            ("report", ["report", "-o", report]), ("stats", ["stats"]), ("concordance", ["concordance", "said"]), ("query", ["query", "SELECT count(*) FROM quotes"]),
            ("extract --format csv", ["extract", "--format", "csv", "-o", Path.Combine(work, "csv")]), ("extract --format parquet", ["extract", "--format", "parquet", "-o", Path.Combine(work, "parquet")]),
        ];
        yield return new MeasureTable("Commands" + title, "commands", [.. commands.SelectMany(c => (Measure[])
        [
            Time($"corpus {c.Name}, one article", tool, "", [.. c.Arguments, files[0]]),
            Time($"corpus {c.Name}, all articles", tool, "", [.. c.Arguments, folder]),
        ])]);
    }

    private string[] Write(ArticleSet set)
    {
        string folder = Directory.CreateDirectory(Path.Combine(work, "articles")).FullName;
        for (int i = 0; i < set.Sources.Count; i++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D5}.txt")), set.Sources[i].Text);
        return [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<Measure> Peers(string one, string folder)
    {
        string peers = Path.Combine(work, "node");
        Directory.CreateDirectory(peers);
        foreach (string script in Directory.GetFiles(Path.Combine(repository, "tests/TypedCorpus.Benchmarks/Peers/node")))
            File.Copy(script, Path.Combine(peers, Path.GetFileName(script)), overwrite: true);
        if (ProcessRun.Try(peers, "npm", "install", "--silent", "--no-audit", "--no-fund").ExitCode != 0)
            yield break;
        foreach (string peer in (string[])["wink", "compromise"])
        {
            yield return ProcessRun.Time(peer + ", one article", runs, () => { }, peers, "node", [peer + ".mjs", one]);
            yield return ProcessRun.Time(peer + ", all articles", runs, () => { }, peers, "node", [peer + ".mjs", folder]);
        }
    }

    private Measure Time(string what, string tool, string target, params string[] arguments) =>
        ProcessRun.Time(what, runs, () => { }, work, "dotnet", ["exec", tool, .. arguments], target);

    private Measure Time(string what, string tool, string argument) => Time(what, tool, "", [argument]);
}
