using TypedCorpus.Benchmarks.Peers;

namespace TypedCorpus.Benchmarks.Performance;

internal static partial class PeerMeasures
{
    static partial void Measure(int runs, List<MeasureTable> tables)
    {
        FigurePeerBenchmarks figures = new();
        figures.Prepare();
        double megabytes = figures.Bytes / 1e6;
        tables.Add(new MeasureTable("Figures beside a peer, fifty articles", "peers",
        [
            Of("figures, from tokens with tags and names", () => figures.Figures()),
            Of("everything, from text", () => figures.Everything()),
            Of("Microsoft.Recognizers.Text 1.8.13, figures", () => figures.Recognizers()),
        ]));

        Measure Of(string what, Action action) => TypedCorpus.Benchmarks.Performance.Measure.Of(what, TypedCorpus.Benchmarks.Performance.Measure.Seconds(runs, action).Select(s => megabytes / s), "MB/s");
    }
}
