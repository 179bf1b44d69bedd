namespace TypedCorpus.Benchmarks.Performance;

/// <summary>A measured figure: a row of the page.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Median">The middle one of all runs.</param>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
/// <param name="Unit">In what.</param>
/// <param name="Target">What it should be, as the page says it; empty where there is no such figure.</param>
public sealed record Measure(string What, double Median, double Low, double High, string Unit, string Target = "")
{
    /// <summary>The median of <paramref name="values"/>.</summary>
    public static Measure Of(string what, IEnumerable<double> values, string unit, string target = "")
    {
        double[] ordered = [.. values.Order()];
        return new Measure(what, ordered[ordered.Length / 2], ordered[0], ordered[^1], unit, target);
    }

    /// <summary>
    /// Seconds of processor time that <paramref name="action"/> takes, after one run that does not count: what else runs on the machine changes it less
    /// than time on the clock.
    /// </summary>
    public static double[] Seconds(int runs, Action action)
    {
        action();
        return [.. Enumerable.Range(0, runs).Select(_ =>
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            action();
            return Math.Max(1e-6, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        })];
    }

    /// <summary>Bytes that <paramref name="action"/> allocates on this thread, after one run that does not count.</summary>
    public static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

/// <summary>The rows of a table of the page.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Command">What measures it.</param>
/// <param name="Measures">The rows.</param>
public sealed record MeasureTable(string Title, string Command, IReadOnlyList<Measure> Measures);
