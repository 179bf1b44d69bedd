using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedCorpus.Measures;

/// <summary>The measures of a repository, one row each.</summary>
public static class MeasureReport
{
    private const int LongFile = 200;

    // Ten files at random tell a stranger how the engine reads. Another seed gives ten others; a new file changes one of them at most.
    private const int SampleSize = 10;

    /// <summary>Measures the repository at <paramref name="root"/>.</summary>
    public static IEnumerable<(string Measure, string Value)> Of(string root)
    {
        foreach (string folder in Directory.EnumerateDirectories(Path.Combine(root, "src")).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(folder);
            // The run-time records are one graph of objects.
            if (name == "TypedCorpus" || !File.Exists(Path.Combine(folder, name + ".csproj")))
                continue;
            IReadOnlyList<string> circles = FolderGraph.Of(SourceProject.Read(folder)).FoldersInCircles();
            yield return ($"folders in circles, {name}", circles.Count == 0 ? "0" : $"{circles.Count} ({string.Join(", ", circles)})");
        }
        SourceProject extraction = SourceProject.Read(Path.Combine(root, "src", "TypedCorpus.Extraction"));
        HashSet<string> words = [.. WordLiterals.In(extraction).SelectMany(static file => file.Words)];
        yield return ("distinct lower-case words in string literals outside Language", Text(words.Count));
        yield return ("rules with examples", Text(Rules(root)));
        yield return ("statements with five or more boolean operators", Text(extraction.Files.Sum(CodeCounts.LongConditions)));
        yield return ("± n in Figures", Text(extraction.Files.Where(static f => f.TopFolder == "Figures").Sum(CodeCounts.Offsets)));
        yield return ("± n in all of Extraction", Text(extraction.Files.Sum(CodeCounts.Offsets)));
        yield return ("pairs of integers for a range in parameters", CountWithout(extraction, CodeCounts.IntegerRanges, ReasonedExceptions.IntegerRanges));
        yield return ("-1 as a sentinel", CountWithout(extraction, CodeCounts.Sentinels, ReasonedExceptions.Sentinels));
        yield return ($"files over {LongFile} lines in Extraction", Text(extraction.Files.Count(static f => f.LineCount > LongFile)));
    }

    /// <summary>Files of the engine chosen at random by a seed, with the number of their lines.</summary>
    public static IEnumerable<(string File, string Lines)> Sample(string root, string seed) =>
        SourceProject.Read(Path.Combine(root, "src", "TypedCorpus.Extraction")).Files
            .OrderBy(f => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {f.Path}"))), StringComparer.Ordinal)
            .Take(SampleSize).Select(static f => (f.Path, Text(f.LineCount)));

    /// <summary>The words in literals outside <c>Language</c>, by file.</summary>
    public static IEnumerable<(string File, string Words)> Words(string root) =>
        WordLiterals.In(SourceProject.Read(Path.Combine(root, "src", "TypedCorpus.Extraction"))).Select(static file => (file.File.Path, string.Join(' ', file.Words)));

    /// <summary>The lines of statements with five or more boolean operators, by file.</summary>
    public static IEnumerable<(string File, string Lines)> LongConditions(string root) =>
        SourceProject.Read(Path.Combine(root, "src", "TypedCorpus.Extraction")).Files
            .Select(static f => (f.Path, string.Join(' ', CodeCounts.LinesOfLongConditions(f))))
            .Where(static row => row.Item2.Length > 0);

    /// <summary>Where one of the counts of the report comes from: pairs of integers, <c>-1</c> and offsets, by file.</summary>
    public static IEnumerable<(string File, string Count)> Places(string root) =>
        SourceProject.Read(Path.Combine(root, "src", "TypedCorpus.Extraction")).Files
            .Select(static f => (f.Path, $"pairs {CodeCounts.IntegerRanges(f)}\t-1 {CodeCounts.Sentinels(f)}\t± n {CodeCounts.Offsets(f)}{ReasonFor(f.Path)}"));

    /// <summary>The references that go up the floor plan, by project.</summary>
    public static IEnumerable<(string Project, string Reference)> AgainstFloorPlan(string root) =>
        FloorPlan.Projects.SelectMany(plan => FolderGraph.Of(SourceProject.Read(Path.Combine(root, "src", plan.Key))).ReferencesAgainst(plan.Value).Select(r => (plan.Key, r)));

    private static int Rules(string root)
    {
        string language = Path.Combine(root, "src", "TypedCorpus.Extraction", "Language");
        return Directory.Exists(language)
            ? Directory.EnumerateFiles(language, "*.rules", SearchOption.AllDirectories).Sum(static f => File.ReadLines(f).Count(static l => l.StartsWith("rule ", StringComparison.Ordinal)))
            : 0;
    }

    private static string CountWithout(SourceProject project, Func<SourceFile, int> count, IReadOnlyDictionary<string, string> exceptions)
    {
        ILookup<bool, int> counts = project.Files.ToLookup(f => exceptions.ContainsKey(f.Path), count);
        return $"{Text(counts[false].Sum())} ({Text(counts[true].Sum())} with a reason: --places)";
    }

    private static string ReasonFor(string file) =>
        (ReasonedExceptions.IntegerRanges.GetValueOrDefault(file) ?? ReasonedExceptions.Sentinels.GetValueOrDefault(file)) is { } reason ? "\t" + reason : "";

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
