using System.Text;
using System.Text.Unicode;

namespace TypedCorpus.Tool.Input;

/// <summary>Decodes the bytes of a file by the compiler's rule, so that an article reads the same here as in a build.</summary>
/// <remarks>
/// A mark of byte order decides, else the bytes are UTF-8; what is not valid there becomes U+FFFD, which the article reader reports.
/// Bytes without a mark that are not valid UTF-8 and have two NULs in a row are binary, as they are for the compiler (its CS2015): they have no text.
/// UTF-32 has no case of its own: its mark is that of UTF-16, and its NULs give it away.
/// </remarks>
internal static class ArticleDecoder
{
    /// <summary>The text of <paramref name="bytes"/> without its mark, or <see langword="null"/> where they are binary.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
        [0xFF, 0xFE, .. var text] => Encoding.Unicode.GetString(text),
        [0xEF, 0xBB, 0xBF, .. var text] => Encoding.UTF8.GetString(text),
        _ => DecodeUtf8(bytes),
    };

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        bool binary = bytes.IndexOf("\0\0"u8) >= 0 && !Utf8.IsValid(bytes);
        return binary ? null : Encoding.UTF8.GetString(bytes);
    }
}
