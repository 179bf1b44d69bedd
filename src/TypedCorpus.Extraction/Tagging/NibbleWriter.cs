namespace TypedCorpus.Extraction.Tagging;

/// <summary>Writes what <see cref="NibbleReader"/> reads.</summary>
internal sealed class NibbleWriter(List<byte> data)
{
    // The first half of a byte whose second half is not written yet.
    private int? _low;

    /// <summary>A number of as many nibbles.</summary>
    public void WriteBits(uint value, int nibbles)
    {
        for (int i = 0; i < nibbles; i++)
            Add((int)(value >> (4 * i)) & 15);
    }

    /// <summary>A number from 1 on.</summary>
    public void WriteCount(int count)
    {
        if (count <= 15)
            Add(count);
        else
        {
            Add(0);
            WriteBits((uint)count, 8);
        }
    }

    /// <summary>A weight other than zero.</summary>
    public void WriteWeight(sbyte weight)
    {
        if (weight is >= -7 and <= 7)
            Add(weight + 8);
        else
        {
            Add(0);
            WriteBits((byte)weight, 2);
        }
    }

    /// <summary>Fills up the last byte.</summary>
    public void Close()
    {
        if (_low is not null)
            Add(0);
    }

    private void Add(int nibble)
    {
        if (_low is not { } low)
        {
            _low = nibble;
            return;
        }
        data.Add((byte)(low | (nibble << 4)));
        _low = null;
    }
}
