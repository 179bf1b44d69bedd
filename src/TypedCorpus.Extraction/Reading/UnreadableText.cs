using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Reading;

/// <summary>Finds what keeps a file from being read as an article at all.</summary>
internal static class UnreadableText
{
    private const string SaveItMessage = "; save it as UTF-8 text";

    private const string Pointer = "version https://git-lfs.github.com/spec/";

    private const int MaxPointerLength = 1024;

    /// <summary>Why <paramref name="text"/> is no article, <see langword="null"/> where it is one.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="maxBytes">How large it may be, in bytes of UTF-8.</param>
    public static Finding? Find(string? text, int maxBytes)
    {
        if (text is null)
            return Unreadable(default, "nothing that can be read: either there is no such file, or it is not text" + SaveItMessage);
        int nul = text.IndexOf('\0');
        if (nul >= 0)
            return Unreadable(new TextSpan(nul, 1), "a NUL character" + SaveItMessage);
        int undecoded = CountUndecoded(text);
        if (undecoded > Math.Max(1, text.Length / 100))
            return Unreadable(new TextSpan(text.IndexOf('\ufffd'), 1), "bytes that are not UTF-8 text" + SaveItMessage);
        if (text.Length < MaxPointerLength && text.StartsWith(Pointer, StringComparison.Ordinal))
            return Unreadable(new TextSpan(0, Pointer.Length), "a pointer of Git LFS in place of its text; run 'git lfs pull'");
        if (Conflict(text) is { } conflict)
            return Unreadable(conflict, "a merge conflict; resolve it");
        // No character takes more than three bytes for each code unit: most files need no counting.
        if (text.Length > maxBytes / 3 && Encoding.UTF8.GetByteCount(text) is var size && size > maxBytes)
            return new Finding(FindingKind.TooLarge, default, [size.ToString(CultureInfo.InvariantCulture)]);
        return null;
    }

    /// <summary>What is said of a text that was read though some of its bytes were no text.</summary>
    public static IEnumerable<Finding> Damage(string text)
    {
        if (CountUndecoded(text) is > 0 and int count)
            yield return new Finding(FindingKind.Damaged, new TextSpan(text.IndexOf('\ufffd'), 1), [count.ToString(CultureInfo.InvariantCulture)]);
    }

    private static int CountUndecoded(string text)
    {
        int count = 0;
        for (int at = text.IndexOf('\ufffd'); at >= 0; at = text.IndexOf('\ufffd', at + 1))
            count++;
        return count;
    }

    /// <summary>The first line of a conflict: all three of its lines are there, each at the beginning of a line.</summary>
    private static TextSpan? Conflict(string text)
    {
        return LineWith(text, "<<<<<<< ", 0) is { } ours && LineWith(text, "=======", ours) is { } middle && LineWith(text, ">>>>>>> ", middle) is not null
            ? new TextSpan(ours, 7)
            : null;
    }

    /// <summary>Where the first line that begins with a mark begins, from an offset on.</summary>
    private static int? LineWith(string text, string mark, int from)
    {
        int at = text.IndexOf(mark, from, StringComparison.Ordinal);
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
            at = text.IndexOf(mark, at + 1, StringComparison.Ordinal);
        return at < 0 ? null : at;
    }

    private static Finding Unreadable(TextSpan span, string message) => new(FindingKind.Unreadable, span, [message]);
}
