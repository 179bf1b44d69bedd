using System.Text;

namespace TypedCorpus.Data;

/// <summary>Reads the characters of generated data: UTF-8 in which <c>\uXXXX</c> stands for a code unit.</summary>
internal static class Utf8Text
{
    private const int EscapeLength = 6;

    /// <summary>The bytes of a literal: those of its parts, one after the other.</summary>
    public static ReadOnlySpan<byte> Join(LiteralPart parts)
    {
        ReadOnlySpan<byte> first = parts(0);
        if (parts(1).IsEmpty)
            return first;
        int length = 0;
        for (int part = 0; !parts(part).IsEmpty; part++)
            length += parts(part).Length;
        byte[] joined = new byte[length];
        int end = 0;
        for (int part = 0; end < length; part++)
        {
            parts(part).CopyTo(joined.AsSpan(end));
            end += parts(part).Length;
        }
        return joined;
    }

    /// <summary>The string that <paramref name="data"/> stands for.</summary>
    public static string Read(ReadOnlySpan<byte> data)
    {
        if (data.IndexOf((byte)'\\') < 0)
            return GetString(data);
        char[] text = new char[data.Length];
        return new string(text, 0, Read(data, text, 0));
    }

    /// <summary>Appends to <paramref name="text"/>, from <paramref name="end"/> on, what <paramref name="data"/> stands for.</summary>
    /// <returns>The new end.</returns>
    /// <exception cref="InvalidDataException">The text has no room, or an escape is cut off.</exception>
    public static int Read(ReadOnlySpan<byte> data, char[] text, int end)
    {
        while (true)
        {
            int escape = data.IndexOf((byte)'\\');
            end = Append(escape < 0 ? data : data.Slice(0, escape), text, end);
            if (escape < 0)
                return end;
            data = data.Slice(escape);
            if (data.Length < EscapeLength || data[1] != (byte)'u' || end == text.Length)
                throw new InvalidDataException("The data of an article is damaged: an escape is cut off, or its text is longer than it says.");
            text[end++] = (char)((Digit(data[2]) << 12) | (Digit(data[3]) << 8) | (Digit(data[4]) << 4) | Digit(data[5]));
            data = data.Slice(EscapeLength);
        }
    }

    private static int Digit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => throw new InvalidDataException("The data of an article is damaged: an escape has a character that is no digit."),
    };

#if NET8_0_OR_GREATER
    /// <summary>The string that UTF-8 without escapes stands for.</summary>
    public static string GetString(ReadOnlySpan<byte> data) => Encoding.UTF8.GetString(data);

    private static int Append(ReadOnlySpan<byte> data, char[] text, int end) =>
        Encoding.UTF8.TryGetChars(data, text.AsSpan(end), out int written) ? end + written : throw TooLong();
#else
    /// <summary>The string that UTF-8 without escapes stands for.</summary>
    public static string GetString(ReadOnlySpan<byte> data) => Encoding.UTF8.GetString(data.ToArray());

    private static int Append(ReadOnlySpan<byte> data, char[] text, int end)
    {
        byte[] bytes = data.ToArray();
        if (Encoding.UTF8.GetCharCount(bytes) > text.Length - end)
            throw TooLong();
        return end + Encoding.UTF8.GetChars(bytes, 0, bytes.Length, text, end);
    }
#endif

    private static InvalidDataException TooLong() => new("The data of an article is damaged: its text is longer than it says.");
}
