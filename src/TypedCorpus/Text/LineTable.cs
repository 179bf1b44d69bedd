namespace TypedCorpus;

/// <summary>Where the lines of a text begin. Lines end as C# and its editors have it: CR, LF, CR LF, U+0085, U+2028, U+2029.</summary>
internal sealed class LineTable
{
    private readonly int[] _starts;

    public LineTable(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c > '\r' && c < '\u0085')
                continue;
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029')
                starts.Add(i + 1);
        }
        _starts = [.. starts];
    }

    /// <summary>How many lines there are: one at least.</summary>
    public int Count => _starts.Length;

    /// <summary>The number, from 1, of the line that holds <paramref name="position"/>.</summary>
    public int LineAt(int position)
    {
        int index = Array.BinarySearch(_starts, position);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Where a line begins, by its number from 1.</summary>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>The lines that a span covers.</summary>
    public LineRange LinesOf(TextSpan span)
    {
        int first = LineAt(span.Start);
        return new LineRange(first, span.IsEmpty ? first : LineAt(span.End - 1));
    }
}
