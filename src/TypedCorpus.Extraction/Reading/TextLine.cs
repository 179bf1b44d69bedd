namespace TypedCorpus.Extraction.Reading;

/// <summary>A line of a file, without the white space around it.</summary>
/// <param name="LineStart">Where the line begins.</param>
/// <param name="Start">Where its first visible character stands.</param>
/// <param name="End">The offset after its last visible character; <paramref name="Start"/> in a blank line.</param>
internal readonly record struct TextLine(int LineStart, int Start, int End)
{
    public bool IsBlank => Start == End;

    public int Length => End - Start;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>The lines of <paramref name="text"/> from <paramref name="start"/> on. A paragraph separator leaves a blank line after it.</summary>
    public static List<TextLine> Split(string text, int start)
    {
        List<TextLine> lines = [];
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && !IsLineEnd(text[end]))
                end++;
            lines.Add(Trim(text, start, end));
            if (end < text.Length && text[end] == '\u2029')
                lines.Add(new TextLine(end, end, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>The line from <paramref name="start"/> to <paramref name="end"/>, with the white space in it left out at both ends.</summary>
    public static TextLine Trim(string text, int start, int end)
    {
        int first = start;
        while (first < end && IsBlankCharacter(text[first]))
            first++;
        int last = end;
        while (last > first && IsBlankCharacter(text[last - 1]))
            last--;
        return new TextLine(start, first, last);
    }

    /// <summary>The same line from <paramref name="start"/> on.</summary>
    public TextLine From(string text, int start) => Trim(text, Math.Min(start, End), End) with { LineStart = LineStart };

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBlankCharacter(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b';
}
