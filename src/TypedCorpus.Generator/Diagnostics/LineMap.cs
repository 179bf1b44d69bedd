using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>The lines of a text as the compiler names places in them.</summary>
internal sealed class LineMap(string text)
{
    private readonly LineTable _lines = new(text);

    /// <summary>The zero-based line and character of <paramref name="offset"/>, which is cut to the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Min(offset, text.Length);
        int line = _lines.LineAt(offset);
        return new LinePosition(line - 1, offset - _lines.StartOf(line));
    }
}
