using System.Numerics;
using System.Runtime.InteropServices;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>
/// The weights of a linear model: for each feature that it knows a row of one byte a label. An open hash table that holds sixteen bits of each
/// key, so that a feature it does not know is told from one it does. Rows are summed a vector at a time; the sums are whole numbers, so that a
/// machine with wider vectors comes to the same ones. What takes time is to wait for memory: rows are packed, those that are likely asked for
/// most side by side, and what one token asks for is fetched together.
/// </summary>
internal sealed class FeatureTable
{
    private readonly int _shift;
    private readonly uint[] _slots;
    private readonly int[] _regions;
    private readonly int _rowLength;
    private readonly byte[] _weights;

    /// <summary>Added to each weight, so that sums of bytes without a sign serve.</summary>
    public const int Bias = 128;

    /// <summary>How many labels share a lane of the file.</summary>
    internal const int LaneLength = 8;

    /// <summary>How many bits of a slot number its row, among those of its region: as many slots are a region.</summary>
    internal const int RowBits = 16;

    /// <param name="bits">How many bits of a key tell its slot.</param>
    /// <param name="slots">For each slot the sixteen bits of a key, then those of its row; 0 for none.</param>
    /// <param name="regions">The first row of each region of slots.</param>
    /// <param name="rowLength">How long a row is.</param>
    /// <param name="weights">The rows, and a vector more. Each weight has <see cref="Bias"/> added.</param>
    internal FeatureTable(int bits, uint[] slots, int[] regions, int rowLength, byte[] weights)
    {
        _shift = 32 - bits;
        _slots = slots;
        _regions = regions;
        _rowLength = rowLength;
        _weights = weights;
        SumLength = (rowLength + Vector<byte>.Count - 1) / Vector<byte>.Count * Vector<byte>.Count;
    }

    /// <summary>How many sums <see cref="Sum"/> writes: one a label, and what fills the last vector.</summary>
    public int SumLength { get; }

    /// <summary>
    /// Writes the sums of the weights of features, at most 256 of them, to <paramref name="sums"/>, with <see cref="Bias"/> for each that is
    /// known; returns how many these are.
    /// </summary>
    public int Sum(ReadOnlySpan<uint> keys, Span<ushort> sums)
    {
        Span<int> rows = stackalloc int[keys.Length];
        rows = rows.Slice(0, Find(keys, rows));
        int column = 0;
        for (; column + Vector<byte>.Count < _rowLength; column += 2 * Vector<byte>.Count)
            SumTwoVectors(rows, column, sums);
        if (column < _rowLength)
            SumVector(rows, column, sums);
        return rows.Length;
    }

    /// <summary>Writes where the rows of the known ones among <paramref name="keys"/> begin, and returns how many there are.</summary>
    private int Find(ReadOnlySpan<uint> keys, Span<int> rows)
    {
        uint[] slots = _slots;
        // All are fetched before any is looked at: so they are waited for at once.
        for (int i = 0; i < keys.Length; i++)
            rows[i] = (int)slots[keys[i] >> _shift];
        int known = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            uint tag = TagOf(keys[i]);
            uint slot = keys[i] >> _shift;
            uint found = (uint)rows[i];
            while (found >> RowBits != tag && found != 0)
            {
                slot = (slot + 1) & ((uint)slots.Length - 1);
                found = slots[slot];
            }
            // No more are known than have been looked at, and what is written for an unknown one the next overwrites: a step less to guess.
            rows[known] = (_regions[slot >> RowBits] + (ushort)found) * _rowLength;
            known += found != 0 ? 1 : 0;
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
}
