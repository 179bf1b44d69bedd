namespace TypedCorpus.Extraction.Tagging;

/// <summary>Reads numbers that are stored in nibbles, the lower one of each byte first: most weights of a model fit into one.</summary>
internal ref struct NibbleReader(ReadOnlySpan<byte> data, int start)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _at = start * 2;

    /// <summary>The first byte that nothing has been read of.</summary>
    public readonly int End => (_at + 1) / 2;

    /// <summary>A number of as many nibbles, the lowest first.</summary>
    public uint ReadBits(int nibbles)
    {
        uint value = 0;
        for (int i = 0; i < nibbles; i++)
            value |= Next() << (4 * i);
        return value;
    }

    /// <summary>A number from 1 on: one nibble, or a zero and eight.</summary>
    public int ReadCount()
    {
        uint count = Next();
        return (int)(count != 0 ? count : ReadBits(8));
    }

    /// <summary>A weight other than zero: one nibble for -7 to 7, or a zero and two.</summary>
    public sbyte ReadWeight()
    {
        uint weight = Next();
        return weight != 0 ? (sbyte)(weight - 8) : (sbyte)ReadBits(2);
    }

    private uint Next()
    {
        uint pair = _data[_at >> 1];
        return (_at++ & 1) == 0 ? pair & 15 : pair >> 4;
    }
}
