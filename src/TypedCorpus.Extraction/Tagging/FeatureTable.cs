using System.Buffers.Binary;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>
/// The weights of a linear model: for each feature that it knows a row of one signed byte a label, eight of them in a lane of 64 bits.
/// An open hash table that holds sixteen bits of each key, so that a feature it does not know is told from one it does.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>How many lanes of sums a row adds to: each lane of eight bytes becomes two of four sixteen-bit sums.</summary>
    private readonly int _lanes;
    private readonly int _shift;
    private readonly int _mask;
    private readonly ushort[] _keys;
    private readonly ulong[] _weights;

    /// <summary>Added to each weight, so that sums never borrow from the label beside.</summary>
    public const int Bias = 128;

    private FeatureTable(int lanes, int bits)
    {
        _lanes = lanes;
        _shift = 32 - bits;
        _mask = (1 << bits) - 1;
        _keys = new ushort[1 << bits];
        _weights = new ulong[lanes << bits];
    }

    /// <summary>The number of <see cref="ulong"/> that <see cref="Add"/> needs for its sums.</summary>
    public int SumLength => _lanes * 2;

    /// <summary>Adds the weights of a feature to <paramref name="sums"/>; at most 256 features may be added. Whether it is known.</summary>
    public bool Add(uint key, Span<ulong> sums)
    {
        const ulong Even = 0x00FF00FF00FF00FF;
        ushort tag = Tag(key);
        int slot = (int)(key >> _shift);
        while (true)
        {
            ushort found = _keys[slot];
            if (found == 0)
                return false;
            if (found == tag)
                break;
            slot = (slot + 1) & _mask;
        }
        ReadOnlySpan<ulong> row = _weights.AsSpan(slot * _lanes, _lanes);
        for (int i = 0; i < row.Length; i++)
        {
            ulong weights = row[i];
            sums[i * 2] += weights & Even;
            sums[(i * 2) + 1] += (weights >> 8) & Even;
        }
        return true;
    }

    /// <summary>The sum for one label.</summary>
    public static int Sum(ReadOnlySpan<ulong> sums, int label) =>
        (int)((sums[((label >> 3) * 2) + (label & 1)] >> (((label & 7) >> 1) * 16)) & 0xFFFF);

    private static ushort Tag(uint key) => (ushort)key == 0 ? (ushort)1 : (ushort)key;

    /// <summary>
    /// Reads a table: lanes, bits and number of rows, then for each row, in the order of their slots, in half bytes the gap to the slot
    /// before, the key's sixteen bits, a bit for each label with a weight, and those weights.
    /// </summary>
    public static FeatureTable Read(ReadOnlySpan<byte> data, ref int position)
    {
        FeatureTable table = new(data[position], data[position + 1]);
        int rows = BinaryPrimitives.ReadInt32LittleEndian(data.Slice(position + 2));
        NibbleReader reader = new(data, position + 6);
        int slot = -1;
        const ulong None = 0x8080808080808080;
        Span<uint> masks = stackalloc uint[table._lanes];
        for (int r = 0; r < rows; r++)
        {
            slot += reader.ReadCount();
            table._keys[slot] = (ushort)reader.ReadBits(4);
            for (int lane = 0; lane < masks.Length; lane++)
                masks[lane] = reader.ReadBits(2);
            for (int lane = 0; lane < masks.Length; lane++)
            {
                ulong weights = None;
                int shift = 0;
                for (uint bits = masks[lane]; bits != 0; bits >>= 1, shift += 8)
                {
                    if ((bits & 1) != 0)
                        weights ^= (ulong)(byte)reader.ReadWeight() << shift;
                }
                table._weights[(slot * table._lanes) + lane] = weights;
            }
        }
        position = reader.End;
        return table;
    }

    /// <summary>Writes rows in the form that <see cref="Read"/> takes. Of two keys that the table cannot tell apart the first is kept.</summary>
    /// <param name="rows">Keys with one weight a label, in the order in which they are to be stored.</param>
    /// <param name="labels">How many labels there are.</param>
    public static byte[] Write(IReadOnlyList<(uint Key, sbyte[] Weights)> rows, int labels)
    {
        int lanes = (labels + 7) / 8;
        int bits = 8;
        while ((1 << bits) * 4 < rows.Count * 5)
            bits++;
        FeatureTable table = new(lanes, bits);
        sbyte[]?[] stored = new sbyte[table._keys.Length][];
        int count = 0;
        foreach ((uint key, sbyte[] weights) in rows)
        {
            ushort tag = Tag(key);
            int slot = (int)(key >> table._shift);
            while (table._keys[slot] != 0 && table._keys[slot] != tag)
                slot = (slot + 1) & table._mask;
            if (table._keys[slot] == tag)
                continue;
            table._keys[slot] = tag;
            stored[slot] = weights;
            count++;
        }
        List<byte> data = [(byte)lanes, (byte)bits];
        for (int shift = 0; shift < 32; shift += 8)
            data.Add((byte)(count >> shift));
        NibbleWriter writer = new(data);
        int last = -1;
        for (int slot = 0; slot < stored.Length; slot++)
        {
            if (stored[slot] is not { } weights)
                continue;
            writer.WriteCount(slot - last);
            last = slot;
            writer.WriteBits(table._keys[slot], 4);
            for (int lane = 0; lane < lanes; lane++)
            {
                uint mask = 0;
                for (int b = 0; b < 8; b++)
                    mask |= (lane * 8) + b < weights.Length && weights[(lane * 8) + b] != 0 ? 1u << b : 0;
                writer.WriteBits(mask, 2);
            }
            foreach (sbyte weight in weights)
            {
                if (weight != 0)
                    writer.WriteWeight(weight);
            }
        }
        writer.Close();
        return [.. data];
    }
}
