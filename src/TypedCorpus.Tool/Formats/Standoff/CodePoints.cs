namespace TypedCorpus.Tool.Formats.Standoff;

/// <summary>Counts in code points, as brat does, and a line break as one, where the engine counts UTF-16 code units.</summary>
internal sealed class CodePoints
{
    // Where two code units begin that count as one.
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]) || (text[i] == '\r' && text[i + 1] == '\n'))
                _pairs.Add(i++);
        }
    }

    /// <summary>The text in which these offsets count: each line break is <c>\n</c>.</summary>
    public static string TextOf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The offset in code points of an offset in UTF-16 code units.</summary>
    public int Of(int offset)
    {
        int place = _pairs.BinarySearch(offset);
        return offset - (place < 0 ? ~place : place);
    }
}
