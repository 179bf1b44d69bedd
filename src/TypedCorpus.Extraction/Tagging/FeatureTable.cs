using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>
/// The weights of a linear model: for each feature that it knows a row of one byte a label. An open hash table that holds sixteen bits of each
/// key, so that a feature it does not know is told from one it does. Rows are summed a vector at a time; the sums are whole numbers, so that a
/// machine with wider vectors comes to the same ones.
/// </summary>
internal sealed class FeatureTable
{
    private readonly int _lanes;
    private readonly int _shift;
    private readonly int _mask;
    private readonly ushort[] _keys;

    // Rows of whole vectors. Each weight has Bias added.
    private readonly int _rowLength;
    private readonly byte[] _weights;

    /// <summary>Added to each weight, so that sums of bytes without a sign serve.</summary>
    public const int Bias = 128;

    private FeatureTable(int lanes, int bits)
    {
        _lanes = lanes;
        _shift = 32 - bits;
        _mask = (1 << bits) - 1;
        _keys = new ushort[1 << bits];
        int vector = Vector<byte>.Count;
        _rowLength = ((lanes * LaneLength) + vector - 1) / vector * vector;
        _weights = new byte[_rowLength << bits];
    }

    /// <summary>How many labels share a lane of the file.</summary>
    internal const int LaneLength = 8;

    /// <summary>How many sums <see cref="Sum"/> writes: one a label, and what fills the last vector.</summary>
    public int SumLength => _rowLength;

    /// <summary>
    /// Writes the sums of the weights of features, at most 256 of them, to <paramref name="sums"/>, with <see cref="Bias"/> for each that is
    /// known; returns how many these are.
    /// </summary>
    public int Sum(ReadOnlySpan<uint> keys, Span<ushort> sums)
    {
        Span<int> rows = stackalloc int[keys.Length];
        rows = rows.Slice(0, Find(keys, rows));
        int column = 0;
        for (; column + (2 * Vector<byte>.Count) <= _rowLength; column += 2 * Vector<byte>.Count)
            SumTwoVectors(rows, column, sums);
        if (column < _rowLength)
            SumVector(rows, column, sums);
        return rows.Length;
    }

    /// <summary>Writes where the rows of the known ones among <paramref name="keys"/> begin, and returns how many there are.</summary>
    private int Find(ReadOnlySpan<uint> keys, Span<int> rows)
    {
        ushort[] tags = _keys;
        int known = 0;
        foreach (uint key in keys)
        {
            ushort tag = TagOf(key);
            int slot = (int)(key >> _shift);
            ushort found;
            while ((found = tags[slot]) != tag && found != 0)
                slot = (slot + 1) & _mask;
            if (found != 0)
                rows[known++] = slot * _rowLength;
        }
        return known;
    }

    private void SumVector(ReadOnlySpan<int> rows, int column, Span<ushort> sums)
    {
        byte[] weights = _weights;
        Vector<ushort> first = default;
        Vector<ushort> second = default;
        foreach (int row in rows)
        {
            Vector.Widen(new Vector<byte>(weights, row + column), out Vector<ushort> low, out Vector<ushort> high);
            first += low;
            second += high;
        }
        Write(first, sums, column);
        Write(second, sums, column + Vector<ushort>.Count);
    }

    private void SumTwoVectors(ReadOnlySpan<int> rows, int column, Span<ushort> sums)
    {
        byte[] weights = _weights;
        Vector<ushort> first = default;
        Vector<ushort> second = default;
        Vector<ushort> third = default;
        Vector<ushort> fourth = default;
        foreach (int row in rows)
        {
            Vector.Widen(new Vector<byte>(weights, row + column), out Vector<ushort> low, out Vector<ushort> high);
            first += low;
            second += high;
            Vector.Widen(new Vector<byte>(weights, row + column + Vector<byte>.Count), out low, out high);
            third += low;
            fourth += high;
        }
        Write(first, sums, column);
        Write(second, sums, column + Vector<ushort>.Count);
        Write(third, sums, column + (2 * Vector<ushort>.Count));
        Write(fourth, sums, column + (3 * Vector<ushort>.Count));
    }

    private static void Write(Vector<ushort> vector, Span<ushort> sums, int at) =>
        MemoryMarshal.Cast<ushort, Vector<ushort>>(sums.Slice(at, Vector<ushort>.Count))[0] = vector;

    /// <summary>The sixteen bits of a key that a table holds; never 0, which stands for no key.</summary>
    internal static ushort TagOf(uint key) => (ushort)key == 0 ? (ushort)1 : (ushort)key;

    /// <summary>
    /// Reads a table: lanes, bits and number of rows, then for each row, in the order of their slots, in half bytes the gap to the slot
    /// before, the key's sixteen bits, a bit for each label with a weight, and those weights.
    /// </summary>
    public static FeatureTable Read(ReadOnlySpan<byte> data, ref int position)
    {
        FeatureTable table = new(data[position], data[position + 1]);
        int rows = BinaryPrimitives.ReadInt32LittleEndian(data.Slice(position + 2));
        NibbleReader reader = new(data, position + 6);
        int next = 0;
        Span<uint> masks = stackalloc uint[table._lanes];
        Span<byte> none = stackalloc byte[table._rowLength];
        none.Fill(Bias);
        for (int r = 0; r < rows; r++)
        {
            int slot = next + reader.ReadCount() - 1;
            next = slot + 1;
            table._keys[slot] = (ushort)reader.ReadBits(4);
            for (int lane = 0; lane < masks.Length; lane++)
                masks[lane] = reader.ReadBits(2);
            Span<byte> row = table._weights.AsSpan(slot * table._rowLength, table._rowLength);
            none.CopyTo(row);
            for (int lane = 0; lane < masks.Length; lane++)
            {
                uint labels = masks[lane];
                for (int label = lane * LaneLength; labels != 0; label++, labels >>= 1)
                {
                    if ((labels & 1) != 0)
                        row[label] = (byte)(Bias + reader.ReadWeight());
                }
            }
        }
        position = reader.End;
        return table;
    }
}
