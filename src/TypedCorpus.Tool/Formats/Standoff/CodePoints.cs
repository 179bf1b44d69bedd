namespace TypedCorpus.Tool.Formats.Standoff;

/// <summary>Counts in code points, as brat does, where the engine counts UTF-16 code units.</summary>
internal sealed class CodePoints
{
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                _pairs.Add(i++);
        }
    }

    /// <summary>The offset in code points of an offset in UTF-16 code units.</summary>
    public int Of(int offset)
    {
        int place = _pairs.BinarySearch(offset);
        return offset - (place < 0 ? ~place : place);
    }
}
