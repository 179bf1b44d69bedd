namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Figures beside Microsoft.Recognizers.Text, in one process on the same articles. Its packages are there with <c>-p:Peers=true</c>.</summary>
internal static partial class PeerMeasures
{
    public static IEnumerable<MeasureTable> Of(int runs)
    {
        List<MeasureTable> tables = [];
        Measure(runs, tables);
        if (tables.Count == 0)
            Console.WriteLine("No peers: build with -p:Peers=true.");
        return tables;
    }

    static partial void Measure(int runs, List<MeasureTable> tables);
}
