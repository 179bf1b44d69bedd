namespace TypedCorpus.Extraction.Tagging;

/// <summary>Reads numbers of four bits, the lower half of each byte first: most weights of a model are as small.</summary>
internal ref struct HalfByteReader(ReadOnlySpan<byte> data, int start)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _half = start * 2;

    /// <summary>The first byte that nothing has been read of.</summary>
    public readonly int End => (_half + 1) / 2;

    /// <summary>A number of as many half bytes, the lowest first.</summary>
    public uint ReadBits(int halves)
    {
        uint value = 0;
        for (int i = 0; i < halves; i++)
            value |= Next() << (4 * i);
        return value;
    }

    /// <summary>A number from 1 on: one half byte, or a zero and eight.</summary>
    public int ReadCount()
    {
        uint count = Next();
        return (int)(count != 0 ? count : ReadBits(8));
    }

    /// <summary>A weight other than zero: one half byte for -7 to 7, or a zero and two.</summary>
    public sbyte ReadWeight()
    {
        uint weight = Next();
        return weight != 0 ? (sbyte)(weight - 8) : (sbyte)ReadBits(2);
    }

    private uint Next()
    {
        uint pair = _data[_half >> 1];
        return (_half++ & 1) == 0 ? pair & 15 : pair >> 4;
    }
}

/// <summary>Writes what <see cref="HalfByteReader"/> reads.</summary>
internal sealed class HalfByteWriter(List<byte> data)
{
    private int _low = -1;

    /// <summary>A number of as many half bytes.</summary>
    public void WriteBits(uint value, int halves)
    {
        for (int i = 0; i < halves; i++)
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
        if (_low >= 0)
            Add(0);
    }

    private void Add(int half)
    {
        if (_low < 0)
        {
            _low = half;
            return;
        }
        data.Add((byte)(_low | (half << 4)));
        _low = -1;
    }
}
