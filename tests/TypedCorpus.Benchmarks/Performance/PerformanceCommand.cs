using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>
/// <c>performance</c>: measures stages, growth and whole processes, and writes <c>docs/performance.md</c> with its chart. Each table is kept when it is measured, so
/// that parts may be measured one by one, and a run that ends early loses nothing.
/// </summary>
internal static class PerformanceCommand
{
    private const int Processes = 3;
    private const string RunsMark = "runs=";
    private const string ToolMark = "tool=";

    private static readonly string[] s_parts = ["stages", "growth", "citations", "builds", "large", "storage", "commands", "many", "watch", "completion", "peers"];

    /// <summary>Measures all, or the parts that are named (for growth, large, storage, many and completion with numbers of articles, for processes with <c>runs=N</c> and <c>tool=PATH</c>, a published program, or a <c>corpus.dll</c>), and writes the page of all that was measured by now.</summary>
    public static int Run(IReadOnlyList<string> parts)
    {
        ArticleSet set = ArticleSet.All[^1];
        MeasureStore store = new(Path.Combine(AppContext.BaseDirectory, "performance"));
        string[] wanted = [.. s_parts.Where(p => parts.Contains(p, StringComparer.OrdinalIgnoreCase))];
        foreach (string part in wanted.Length > 0 ? wanted : s_parts)
        {
            string work = Directory.CreateTempSubdirectory("corpus-performance-").FullName;
            try
            {
                MeasuredRows rows = store.RowsOf(part);
                store.Keep(part, Say(Measure(part, set, work, parts, rows)));
                rows.Clear();
            }
            finally
            {
                Directory.Delete(work, recursive: true);
            }
        }
        string docs = Path.Combine(Repository(), "docs");
        string machine = $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}{Load()}";
        MeasureTable[] tables = [.. s_parts.SelectMany(store.Read)];
        File.WriteAllText(Path.Combine(docs, "performance.md"), PerformancePage.Markdown(tables, machine));
        if (tables.FirstOrDefault(static t => t.Command == "stages") is { } stages)
            File.WriteAllText(Path.Combine(docs, "performance.svg"), PerformancePage.Svg(stages));
        return 0;
    }

    private static IEnumerable<MeasureTable> Measure(string part, ArticleSet set, string work, IReadOnlyList<string> parts, MeasuredRows rows)
    {
        int runs = parts.FirstOrDefault(static p => p.StartsWith(RunsMark, StringComparison.Ordinal)) is { } named ? int.Parse(named[RunsMark.Length..], CultureInfo.InvariantCulture) : Processes;
        return Measure(part, set, work, parts, runs, rows);
    }

    private static IEnumerable<MeasureTable> Measure(string part, ArticleSet set, string work, IReadOnlyList<string> parts, int runs, MeasuredRows rows) => part switch
    {
        "stages" => StageMeasures.Of(set),
        "growth" => GrowthMeasures.Of(Sizes(parts, 10, 100, 1_000, 10_000)),
        "citations" => CitationMeasures.Of([100, 1_000]),
        "builds" => new BuildMeasures(Repository(), work, runs, rows).Of(set),
        "large" => new BuildMeasures(Repository(), work, 1, rows).OfSynthetic(Largest(parts)),
        "storage" => new BuildMeasures(Repository(), work, 1, rows).OfStorage(Sizes(parts, 100, 300, 1_000, 3_000)),
        "commands" => new CommandMeasures(Tool(parts, work), Repository(), work, runs, rows).Of(set),
        "many" => new CommandMeasures(Tool(parts, work), Repository(), work, 1, rows).OfSynthetic(Largest(parts)),
        "watch" => new WatchMeasures(Tool(parts, work), work).Of(set),
        "completion" => new CompletionMeasures(work).Of(Sizes(parts, 1_000, 20_000)),
        _ => PeerMeasures.Of(runs),
    };

    private static PublishedTool Tool(IReadOnlyList<string> parts, string work) =>
        new(Repository(), work, parts.FirstOrDefault(static p => p.StartsWith(ToolMark, StringComparison.Ordinal))?[ToolMark.Length..]);

    /// <summary>How busy the machine is: what else runs makes every figure worse.</summary>
    private static string Load() =>
        File.Exists("/proc/loadavg") ? $"; {File.ReadAllText("/proc/loadavg").Split(' ')[2]} processes on average wanted these cores in the last quarter of an hour" : "";

    private static int Largest(IReadOnlyList<string> parts) => Sizes(parts, 10_000)[^1];

    /// <summary>The numbers of articles that are named, else <paramref name="usual"/>.</summary>
    private static int[] Sizes(IReadOnlyList<string> parts, params int[] usual)
    {
        int[] named = [.. parts.Where(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(p => int.Parse(p, CultureInfo.InvariantCulture))];
        return named.Length > 0 ? named : usual;
    }

    /// <summary>Prints each table once it is measured.</summary>
    private static IEnumerable<MeasureTable> Say(IEnumerable<MeasureTable> tables)
    {
        foreach (MeasureTable table in tables)
        {
            Console.WriteLine(table.Title);
            foreach (Measure m in table.Measures)
                Console.WriteLine(FormattableString.Invariant($"  {m.What,-48} {m.Median,10:F2} {m.Unit,-6} ({m.Low:F2} to {m.High:F2}) {m.Target}"));
            yield return table;
        }
    }

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
