namespace TypedCorpus.Extraction.Reading;

/// <summary>A line of a file, without the white space around it.</summary>
/// <param name="LineStart">Where the line begins.</param>
/// <param name="Span">From its first visible character to its last; empty in a blank line.</param>
internal readonly record struct TextLine(int LineStart, TextSpan Span)
{
    /// <summary>Where its first visible character stands.</summary>
    public int Start => Span.Start;

    /// <summary>The offset after its last visible character.</summary>
    public int End => Span.End;

    /// <summary>How many characters it has.</summary>
    public int Length => Span.Length;

    /// <summary>Whether it has nothing but white space.</summary>
    public bool IsBlank => Span.IsEmpty;

    /// <summary>The lines of <paramref name="text"/> from <paramref name="start"/> on. A paragraph separator leaves a blank line after it.</summary>
    public static List<TextLine> Split(string text, int start)
    {
        List<TextLine> lines = [];
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && !IsLineEnd(text[end]))
                end++;
            lines.Add(Trim(text, TextSpan.FromBounds(start, end)));
            if (end < text.Length && text[end] == '\u2029')
                lines.Add(new TextLine(end, new TextSpan(end, 0)));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>The line with these characters, with the white space in it left out at both ends.</summary>
    public static TextLine Trim(string text, TextSpan line)
    {
        int start = line.Start;
        while (start < line.End && IsBlankCharacter(text[start]))
            start++;
        int end = line.End;
        while (end > start && IsBlankCharacter(text[end - 1]))
            end--;
        return new TextLine(line.Start, TextSpan.FromBounds(start, end));
    }

    /// <summary>The same line from <paramref name="start"/> on.</summary>
    public TextLine From(string text, int start) => Trim(text, TextSpan.FromBounds(Math.Min(start, End), End)) with { LineStart = LineStart };

    /// <summary>The lines from this one through a later one, as one.</summary>
    public TextLine Through(TextLine last) => this with { Span = TextSpan.FromBounds(Start, last.End) };

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBlankCharacter(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b';
}
