using System.Buffers.Binary;
using System.Numerics;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>
/// Reads a table that <see cref="FeatureTableWriter"/> wrote: lanes, bits and number of rows, then for each row, in the order of their slots, in
/// half bytes the gap to the slot before, the key's sixteen bits, a bit for each label with a weight, and those weights.
/// </summary>
internal sealed class FeatureTableReader
{
    // A row begins where a vector of this many bytes can.
    private const int RowUnit = 16;

    private readonly int _bits;
    private readonly int _labels;
    private readonly int _first;
    private readonly int _rowLength;

    // In the order of the file: the slot of each row, how many labels it has a weight for, and its weights.
    private readonly int[] _rowSlots;
    private readonly byte[] _filled;
    private readonly byte[] _rows;
    private readonly uint[] _slots;

    private FeatureTableReader(int bits, int rows, int labels, bool isRelative)
    {
        _bits = bits;
        _labels = labels;
        _first = isRelative ? 1 : 0;
        _rowLength = (labels - _first + RowUnit - 1) / RowUnit * RowUnit;
        _rowSlots = new int[rows];
        _filled = new byte[rows];
        _rows = new byte[rows * _rowLength];
        _slots = new uint[1 << bits];
    }

    /// <summary>Reads a table from <paramref name="position"/> on.</summary>
    /// <param name="data">The file.</param>
    /// <param name="position">Where the table begins; then where it ends.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="isRelative">Whether only the difference to the first label is asked for: then each row has the labels after it, less its weight.</param>
    /// <exception cref="InvalidDataException">A difference is no byte.</exception>
    public static FeatureTable Read(ReadOnlySpan<byte> data, ref int position, int labels, bool isRelative = false)
    {
        int lanes = data[position];
        FeatureTableReader reader = new(data[position + 1], BinaryPrimitives.ReadInt32LittleEndian(data.Slice(position + 2)), labels, isRelative);
        NibbleReader nibbles = new(data, position + 6);
        reader.ReadRows(ref nibbles, lanes);
        position = nibbles.End;
        return reader.Table();
    }

    private void ReadRows(ref NibbleReader nibbles, int lanes)
    {
        Span<uint> masks = stackalloc uint[lanes];
        Span<int> weights = stackalloc int[lanes * FeatureTable.LaneLength];
        int next = 0;
        for (int r = 0; r < _rowSlots.Length; r++)
        {
            int slot = next + nibbles.ReadCount() - 1;
            next = slot + 1;
            _rowSlots[r] = slot;
            _slots[slot] = nibbles.ReadBits(4) << FeatureTable.RowBits;
            foreach (ref uint mask in masks)
                mask = nibbles.ReadBits(2);
            weights.Clear();
            for (int lane = 0; lane < masks.Length; lane++)
            {
                uint mask = masks[lane];
                for (int label = lane * FeatureTable.LaneLength; mask != 0; label++, mask >>= 1)
                {
                    if ((mask & 1) == 0)
                        continue;
                    weights[label] = nibbles.ReadWeight();
                    _filled[r]++;
                }
            }
            Put(weights, _rows.AsSpan(r * _rowLength, _rowLength));
        }
    }

    private void Put(ReadOnlySpan<int> weights, Span<byte> row)
    {
        int bias = FeatureTable.Bias - (_first == 0 ? 0 : weights[0]);
        for (int label = _first; label < _labels; label++)
        {
            int value = weights[label] + bias;
            if (value is < byte.MinValue or > byte.MaxValue)
                throw new InvalidDataException("The weights of a row lie too far apart.");
            row[label - _first] = (byte)value;
        }
    }

    /// <summary>
    /// Puts the rows of each region of slots in order: those first that have weights for the most labels, which are those of the commonest features.
    /// </summary>
    private FeatureTable Table()
    {
        int regionLength = 1 << FeatureTable.RowBits;
        int[] regions = new int[((_slots.Length - 1) >> FeatureTable.RowBits) + 1];
        byte[] ordered = new byte[_rows.Length + Vector<byte>.Count];
        int end = 0;
        for (int region = 0; region < regions.Length; region++)
        {
            int start = regions[region] = end;
            while (end < _rowSlots.Length && _rowSlots[end] < (region + 1) * regionLength)
                end++;
            Order(start, end, ordered);
        }
        return new FeatureTable(_bits, _slots, regions, _rowLength, ordered);
    }

    private void Order(int start, int end, byte[] ordered)
    {
        // Where the next row that has so many weights goes.
        int[] places = new int[_labels + 1];
        for (int r = start; r < end; r++)
            places[_filled[r]]++;
        int place = 0;
        for (int filled = _labels; filled >= 0; filled--)
            (places[filled], place) = (place, place + places[filled]);
        for (int r = start; r < end; r++)
        {
            int row = places[_filled[r]]++;
            _slots[_rowSlots[r]] |= (uint)row;
            _rows.AsSpan(r * _rowLength, _rowLength).CopyTo(ordered.AsSpan((start + row) * _rowLength));
        }
    }
}
