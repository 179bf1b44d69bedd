using System.Buffers.Text;

namespace TypedCorpus.Data;

/// <summary>Reads spans of generated data.</summary>
internal static class DataSpan
{
    /// <summary>Reads <c>5..12</c>, relative to <paramref name="origin"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> value, int origin, out TextSpan span)
    {
        if (Utf8Parser.TryParse(value, out int start, out int read)
            && value.Slice(read).StartsWith(".."u8)
            && Utf8Parser.TryParse(value.Slice(read + 2), out int end, out int readOfEnd)
            && read + 2 + readOfEnd == value.Length
            && origin + start >= 0 && end >= start)
        {
            span = TextSpan.FromBounds(origin + start, origin + end);
            return true;
        }
        span = default;
        return false;
    }

    /// <summary>Reads <c>5+7</c>, start and length, at the beginning of <paramref name="value"/>; a start of 0 is left out.</summary>
    public static bool TryReadCompact(ReadOnlySpan<byte> value, int origin, out TextSpan span, out int read)
    {
        span = default;
        read = 0;
        int start = 0;
        int at = 0;
        if (value.Length > 0 && value[0] != (byte)'+' && !Utf8Parser.TryParse(value, out start, out at))
            return false;
        if (at >= value.Length || value[at] != (byte)'+' || !TryReadDigits(value.Slice(at + 1), out int length, out int digits) || origin + start < 0)
            return false;
        span = new TextSpan(origin + start, length);
        read = at + 1 + digits;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> value, out int number, out int read)
    {
        number = 0;
        read = 0;
        while (read < value.Length && value[read] is >= (byte)'0' and <= (byte)'9' and byte digit && number < int.MaxValue / 10)
        {
            number = (number * 10) + (digit - '0');
            read++;
        }
        return read > 0;
    }
}
