using System.Buffers.Binary;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>Reads numbers that are stored in nibbles, the lower one of each byte first: most weights of a model fit into one.</summary>
internal ref struct NibbleReader(ReadOnlySpan<byte> data, int start)
{
    private const int NibblesAhead = 16;

    private readonly ReadOnlySpan<byte> _data = data;

    // The next nibbles, the first one lowest, how many there are, and the first byte after them.
    private ulong _ahead;
    private int _left;
    private int _next = start;

    /// <summary>The first byte that nothing has been read of.</summary>
    public readonly int End => _next - (_left / 2);

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
    public int ReadWeight()
    {
        uint weight = Next();
        return weight != 0 ? (int)weight - 8 : (sbyte)ReadBits(2);
    }

    private uint Next()
    {
        if (_left == 0)
            Fill();
        uint nibble = (uint)_ahead & 15;
        _ahead >>= 4;
        _left--;
        return nibble;
    }

    private void Fill()
    {
        ReadOnlySpan<byte> rest = _data.Slice(_next);
        if (rest.Length >= sizeof(ulong))
        {
            (_ahead, _left) = (BinaryPrimitives.ReadUInt64LittleEndian(rest), NibblesAhead);
            _next += sizeof(ulong);
            return;
        }
        (_ahead, _left) = (rest[0], 2);
        _next++;
    }
}
