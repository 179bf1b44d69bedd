namespace TypedCorpus.Extraction.Names;

/// <summary>A row of counts for each key, all in one array.</summary>
/// <param name="columns">How many counts a row has.</param>
/// <param name="capacity">About how many keys are to come.</param>
internal sealed class CountTable(int columns, int capacity)
{
    private readonly Dictionary<uint, int> _rows = new(capacity);
    private ushort[] _counts = new ushort[columns * capacity];

    /// <summary>The counts of a key that was counted.</summary>
    public ReadOnlySpan<ushort> this[uint key] => _counts.AsSpan(_rows[key], columns);

    /// <summary>Counts a key once more in a column. A count that is as high as it can be stays so.</summary>
    public void Add(uint key, int column)
    {
        if (!_rows.TryGetValue(key, out int row))
        {
            row = _rows.Count * columns;
            _rows.Add(key, row);
            if (row + columns > _counts.Length)
                Array.Resize(ref _counts, Math.Max(row + columns, _counts.Length * 2));
        }
        if (_counts[row + column] < ushort.MaxValue)
            _counts[row + column]++;
    }
}
