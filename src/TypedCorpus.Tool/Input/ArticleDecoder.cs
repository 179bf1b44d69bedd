using System.Text;

namespace TypedCorpus.Tool.Input;

/// <summary>Decodes the bytes of a file by the compiler's rule, so that an article reads the same here as in a build.</summary>
/// <remarks>
/// A mark of byte order decides, else the bytes are UTF-8; what is not valid there becomes U+FFFD, which the article reader reports.
/// Two NULs in a row make a file binary, as they do for the compiler (its CS2015): it has no text.
/// UTF-32 has no case of its own: its mark is that of UTF-16, and its NULs give it away.
/// </remarks>
internal static class ArticleDecoder
{
    /// <summary>The text of <paramref name="bytes"/> without its mark, or <see langword="null"/> where they are binary.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        (Encoding encoding, int mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            _ => (Encoding.UTF8, 0),
        };
        string text = encoding.GetString(bytes[mark..]);
        return text.Contains("\0\0", StringComparison.Ordinal) ? null : text;
    }
}
