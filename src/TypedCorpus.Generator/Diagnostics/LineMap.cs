using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Where the lines of a text begin, by the compiler's rule: CR LF, LF, CR, U+0085, U+2028 and U+2029 end one.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Reads the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The zero-based line and character of <paramref name="offset"/>, which is cut to the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Min(offset, _length);
        int line = _starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - _starts[line]);
    }
}
