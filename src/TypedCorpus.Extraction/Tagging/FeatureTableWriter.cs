namespace TypedCorpus.Extraction.Tagging;

/// <summary>Writes the weights of a model in the form that <see cref="FeatureTable"/> reads.</summary>
internal static class FeatureTableWriter
{
    private const int FewestBits = 8;

    /// <summary>Writes rows. Of two keys that a table cannot tell apart the first is kept.</summary>
    /// <param name="rows">Keys with one weight a label, in the order in which they are to be stored.</param>
    /// <param name="labels">How many labels there are.</param>
    public static byte[] Write(IReadOnlyList<(uint Key, sbyte[] Weights)> rows, int labels)
    {
        int lanes = (labels + FeatureTable.LaneLength - 1) / FeatureTable.LaneLength;
        int bits = BitsFor(rows.Count);
        StoredRow?[] slots = Store(rows, bits);
        int count = slots.Count(static s => s is not null);
        List<byte> data = [(byte)lanes, (byte)bits];
        for (int shift = 0; shift < 32; shift += 8)
            data.Add((byte)(count >> shift));
        NibbleWriter writer = new(data);
        int next = 0;
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is not { } row)
                continue;
            writer.WriteCount(slot - next + 1);
            next = slot + 1;
            WriteRow(writer, row, lanes);
        }
        writer.Close();
        return [.. data];
    }

    /// <summary>Slots for a quarter more than there are rows.</summary>
    private static int BitsFor(int rows)
    {
        int bits = FewestBits;
        while ((1 << bits) * 4 < rows * 5)
            bits++;
        return bits;
    }

    private static StoredRow?[] Store(IReadOnlyList<(uint Key, sbyte[] Weights)> rows, int bits)
    {
        StoredRow?[] slots = new StoredRow?[1 << bits];
        int mask = slots.Length - 1;
        foreach ((uint key, sbyte[] weights) in rows)
        {
            ushort tag = FeatureTable.TagOf(key);
            int slot = (int)(key >> (32 - bits));
            while (slots[slot] is { } other && other.Tag != tag)
                slot = (slot + 1) & mask;
            slots[slot] ??= new StoredRow(tag, weights);
        }
        return slots;
    }

    private static void WriteRow(NibbleWriter writer, StoredRow row, int lanes)
    {
        writer.WriteBits(row.Tag, 4);
        for (int lane = 0; lane < lanes; lane++)
        {
            uint mask = 0;
            int first = lane * FeatureTable.LaneLength;
            for (int label = first; label < first + FeatureTable.LaneLength && label < row.Weights.Length; label++)
                mask |= row.Weights[label] != 0 ? 1u << (label - first) : 0;
            writer.WriteBits(mask, 2);
        }
        foreach (sbyte weight in row.Weights)
        {
            if (weight != 0)
                writer.WriteWeight(weight);
        }
    }

    /// <summary>A row in its slot.</summary>
    /// <param name="Tag">Sixteen bits of its key.</param>
    /// <param name="Weights">One weight a label.</param>
    private sealed record StoredRow(ushort Tag, sbyte[] Weights);
}
