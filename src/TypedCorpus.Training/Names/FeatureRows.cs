namespace TypedCorpus.Training.Names;

/// <summary>
/// Where the weights of each feature lie. Features that share the lower bits of their hash share a row; the rows that are used most lie
/// together, so that the processor's cache holds them.
/// </summary>
internal sealed class FeatureRows
{
    private readonly int _mask;
    private readonly int[] _places;

    /// <param name="examples">The features that occur.</param>
    /// <param name="bits">How many bits of a feature's hash tell its row.</param>
    public FeatureRows(IReadOnlyList<NameExample> examples, int bits)
    {
        _mask = (1 << bits) - 1;
        int[] counts = new int[1 << bits];
        foreach (uint[] features in examples.SelectMany(e => e.Features))
        {
            foreach (uint feature in features)
                counts[feature & (uint)_mask]++;
        }
        int[] used = [.. Enumerable.Range(0, counts.Length).Where(r => counts[r] > 0).OrderByDescending(r => counts[r])];
        Count = used.Length;
        _places = new int[counts.Length];
        for (int place = 0; place < used.Length; place++)
            _places[used[place]] = place;
        Rows = [.. examples.Select(e => Array.ConvertAll(e.Features, f => Array.ConvertAll(f, Of)))];
    }

    /// <summary>How many rows are used.</summary>
    public int Count { get; }

    /// <summary>For each example and token the rows of its features.</summary>
    public int[][][] Rows { get; }

    /// <summary>The row of a feature.</summary>
    public int Of(uint feature) => _places[feature & (uint)_mask];
}
