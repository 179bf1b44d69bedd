using System.Globalization;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>The published tool as whole processes, beside wink and compromise on the same articles.</summary>
/// <param name="published">The tool.</param>
/// <param name="repository">The folder of this repository.</param>
/// <param name="work">A folder for articles and outputs.</param>
/// <param name="runs">How often each is run.</param>
/// <param name="rows">The rows that there are.</param>
internal sealed class CommandMeasures(PublishedTool published, string repository, string work, int runs, MeasuredRows rows)
{
    /// <summary>Each command at one article and at all of them.</summary>
    public IEnumerable<MeasureTable> Of(ArticleSet set)
    {
        string[] files = Write([.. set.Sources.Select(static s => s.Text)]);
        string folder = Path.GetDirectoryName(files[0])!;
        string title = string.Create(CultureInfo.InvariantCulture, $", {set.Sources.Count} articles ({set.Bytes / 1e6:F1} MB)");
        yield return new MeasureTable("Start and extraction" + title, "commands",
        [
            Row("corpus --version", "", "--version"),
            Row("corpus extract, one article", "≤ 0.2 s", "extract", files[0]),
            Row("corpus extract, all articles", "≤ 2.5 s for 4 MB on two cores", "extract", folder),
            .. Peers(files[0], folder),
        ]);
        yield return new MeasureTable("Commands" + title, "commands", [.. Commands().SelectMany(c => (Measure[])
        [
            Row($"corpus {c.Name}, one article", "", [.. c.Arguments, files[0]]),
            Row($"corpus {c.Name}, all articles", "", [.. c.Arguments, folder]),
        ])]);

        Measure Row(string what, string target, params string[] arguments) => rows.Get(title, what, () => Time(what, target, arguments));
    }

    /// <summary>Each command at so many made-up articles.</summary>
    public IEnumerable<MeasureTable> OfSynthetic(int count)
    {
        string[] files = Write([.. Enumerable.Range(0, count).Select(SyntheticArticles.Text)]);
        string folder = Path.GetDirectoryName(files[0])!;
        double megabytes = files.Sum(static f => new FileInfo(f).Length) / 1e6;
        string title = string.Create(CultureInfo.InvariantCulture, $"Commands, {count} made-up articles ({megabytes:F1} MB)");
        (string Name, string[] Arguments)[] commands = [("extract", ["extract", "--format", "jsonl", "-o", Path.Combine(work, "all.jsonl")]), .. Commands()];
        yield return new MeasureTable(title, "many", [.. commands.Select(c => rows.Get(title, c.Name, () => Time("corpus " + c.Name, "", [.. c.Arguments, folder])))]);
    }

    private (string Name, string[] Arguments)[] Commands() =>
    [
        ("report", ["report", "-o", Path.Combine(work, "report.html")]), ("stats", ["stats"]), ("concordance", ["concordance", "said"]), ("query", ["query", "SELECT count(*) FROM quotes"]),
        ("extract --format csv", ["extract", "--format", "csv", "-o", Path.Combine(work, "csv")]), ("extract --format parquet", ["extract", "--format", "parquet", "-o", Path.Combine(work, "parquet")]),
    ];

    private string[] Write(IReadOnlyList<string> texts)
    {
        string folder = Directory.CreateDirectory(Path.Combine(work, "articles")).FullName;
        for (int i = 0; i < texts.Count; i++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D5}.txt")), texts[i]);
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
            yield return Row(peer + ", one article", one);
            yield return Row(peer + ", all articles", folder);

            Measure Row(string what, string articles) => rows.Get("peers", what, () => ProcessRun.Time(what, runs, () => { }, peers, "node", [peer + ".mjs", articles]));
        }
    }

    private Measure Time(string what, string target, params string[] arguments)
    {
        (string program, string[] all) = published.Command(arguments);
        return ProcessRun.Time(what, runs, () => { }, work, program, all, target);
    }
}
