using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary><c>performance</c>: measures stages, growth and whole processes in one run, and writes <c>docs/performance.md</c> with its chart.</summary>
internal static class PerformanceCommand
{
    private const int Processes = 3;

    /// <summary>Measures all, or what <paramref name="parts"/> name (<c>stages</c>, <c>growth</c>, <c>citations</c>, <c>processes</c>, and numbers of articles); only all of it is written to the page.</summary>
    public static int Run(IReadOnlyList<string> parts)
    {
        ArticleSet set = ArticleSet.All[^1];
        List<MeasureTable> tables = [];
        string work = Directory.CreateTempSubdirectory("corpus-performance-").FullName;
        try
        {
            if (Wants("stages"))
                tables.AddRange(Say(StageMeasures.Of(set)));
            if (Wants("growth"))
                tables.AddRange(Say(GrowthMeasures.Of(Sizes(parts))));
            if (Wants("citations"))
                tables.AddRange(Say(CitationMeasures.Of([100, 1_000])));
            if (Wants("processes"))
                tables.AddRange(Say(new ProcessMeasures(Repository(), work, Processes).Of(set)));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
        if (parts.Count == 0)
        {
            string docs = Path.Combine(Repository(), "docs");
            string machine = $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}.";
            File.WriteAllText(Path.Combine(docs, "performance.md"), PerformancePage.Markdown(tables, machine));
            File.WriteAllText(Path.Combine(docs, "performance.svg"), PerformancePage.Svg(tables[0]));
        }
        return 0;

        bool Wants(string part) => parts.Count == 0 || parts.Contains(part, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The numbers of articles that are named, else four tenfold steps.</summary>
    private static int[] Sizes(IReadOnlyList<string> parts)
    {
        int[] named = [.. parts.Where(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(p => int.Parse(p, CultureInfo.InvariantCulture))];
        return named.Length > 0 ? named : [10, 100, 1_000, 10_000];
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
