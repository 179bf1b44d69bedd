using System.ComponentModel;
using System.Runtime.InteropServices;

namespace TypedCorpus.Data;

/// <summary>
/// Bytes as the characters of a string literal, two bytes a character, the first one lowest. The compiler takes such a literal in a third of the time of
/// the same bytes as a UTF-8 literal, for which it makes a node of each byte. For generated code alone.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackedText
{
    /// <summary>The bytes of <paramref name="text"/>.</summary>
    public static ReadOnlySpan<byte> Bytes(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (BitConverter.IsLittleEndian)
            return MemoryMarshal.AsBytes(text.AsSpan());
        byte[] bytes = new byte[text.Length * 2];
        for (int i = 0; i < text.Length; i++)
        {
            bytes[2 * i] = (byte)text[i];
            bytes[(2 * i) + 1] = (byte)(text[i] >> 8);
        }
        return bytes;
    }
}
