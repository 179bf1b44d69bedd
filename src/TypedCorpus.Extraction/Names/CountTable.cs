namespace TypedCorpus.Extraction.Names;

/// <summary>A row of counts for each key, all in one array.</summary>
/// <param name="columns">How many counts a row has.</param>
internal sealed class CountTable(int columns)
{
    private const int FewRows = 64;

    private readonly Dictionary<uint, int> _rows = Spare.Take<Dictionary<uint, int>>();
    private ushort[] _counts = Spare.Take<ushort>(columns * FewRows);

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
                Grow();
        }
        if (_counts[row + column] < ushort.MaxValue)
            _counts[row + column]++;
    }

    /// <summary>Hands back the counts, which are not used any more.</summary>
    public void Release()
    {
        Spare.Keep(_rows);
        Spare.Keep(_counts);
    }

    private void Grow()
    {
        ushort[] longer = Spare.Take<ushort>(_counts.Length * 2);
        _counts.CopyTo(longer, 0);
        Spare.Keep(_counts);
        _counts = longer;
    }
}
