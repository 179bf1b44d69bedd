using System.Diagnostics;
using System.Globalization;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary><c>corpus watch</c> as a process: the time from saving an article until the report is there.</summary>
/// <param name="tool">The tool.</param>
/// <param name="work">A folder for articles and report.</param>
internal sealed class WatchMeasures(PublishedTool tool, string work)
{
    private const int Edits = 11;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Edits of the articles of a set.</summary>
    public IEnumerable<MeasureTable> Of(ArticleSet set)
    {
        string folder = Directory.CreateDirectory(Path.Combine(work, "watched")).FullName;
        for (int i = 0; i < set.Sources.Count; i++)
            File.WriteAllText(FileOf(folder, i), set.Sources[i].Text);
        using Watching watching = Watching.Start(tool.Command("watch", folder, "-o", Path.Combine(work, "watched.html")));
        string target = set.Sources.Count <= 1_000 ? "≤ 200" : "";
        yield return new MeasureTable(string.Create(CultureInfo.InvariantCulture, $"Watching {set.Sources.Count} articles ({set.Bytes / 1e6:F1} MB): from a save to the report"), "watch",
        [
            Measure.Of("a sentence without a name", Times(i => "It was a long day, they said.", 0), "ms", target),
            Measure.Of("a new name", Times(i => string.Create(CultureInfo.InvariantCulture, $"Zora Quillon{(char)('a' + i)} said it was late."), Edits), "ms", target),
            Measure.Of("names of many articles", Times(i => "Mr Smith of the United States left London for Washington.", Edits * 2), "ms", target),
        ]);

        double[] Times(Func<int, string> sentence, int first) =>
        [
            .. Enumerable.Range(0, Edits).Select(i =>
            {
                string file = FileOf(folder, first + i);
                long start = Stopwatch.GetTimestamp();
                File.AppendAllText(file, "\n\n" + sentence(i) + "\n");
                watching.WaitForReport(s_patience);
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }).Skip(1),
        ];
    }

    private static string FileOf(string folder, int number) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:D5}.txt"));

    /// <summary>A tool that watches, until it is disposed of.</summary>
    private sealed class Watching : IDisposable
    {
        private readonly Process _process;

        private Watching(Process process) => _process = process;

        public static Watching Start((string Program, string[] Arguments) command)
        {
            ProcessStartInfo start = new(command.Program, command.Arguments) { RedirectStandardOutput = true };
            Watching watching = new(Process.Start(start)!);
            watching.WaitForReport(s_patience);
            return watching;
        }

        /// <summary>Waits until it says that it wrote the report.</summary>
        public void WaitForReport(TimeSpan patience)
        {
            using CancellationTokenSource late = new(patience);
            while (true)
            {
                string line = _process.StandardOutput.ReadLineAsync(late.Token).AsTask().GetAwaiter().GetResult()
                    ?? throw new InvalidOperationException("corpus watch ended by itself.");
                if (line.Contains(", wrote ", StringComparison.Ordinal))
                    return;
            }
        }

        public void Dispose()
        {
            _process.Kill(entireProcessTree: true);
            _process.Dispose();
        }
    }
}
