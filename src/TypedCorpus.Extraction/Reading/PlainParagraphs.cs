namespace TypedCorpus.Extraction.Reading;

/// <summary>Finds the paragraphs of plain text: between blank lines, where lines are wrapped; else each line is one.</summary>
internal static class PlainParagraphs
{
    /// <summary>Nobody wraps lines shorter or longer than that.</summary>
    private const int MinWidth = 20;

    private const int MaxWidth = 120;

    /// <summary>Adds the paragraphs that <paramref name="lines"/> make up.</summary>
    public static void Read(string text, IReadOnlyList<TextLine> lines, List<TextSpan> paragraphs)
    {
        int width = WidthOf(text, lines);
        int i = 0;
        while (i < lines.Count)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1], width))
                last++;
            paragraphs.Add(TextSpan.FromBounds(lines[i].Start, lines[last].End));
            i = last + 1;
        }
    }

    /// <summary>Whether lines are longer than people wrap them, so that a line is a paragraph.</summary>
    public static bool IsUnwrapped(IReadOnlyList<TextLine> lines)
    {
        foreach (TextLine line in lines)
        {
            if (line.Length > MaxWidth)
                return true;
        }
        return false;
    }

    /// <summary>
    /// The width to which the text is wrapped, 0 where it is not: there, most lines with another one below are full (the next word would not have fitted),
    /// and many of them break off within a sentence.
    /// </summary>
    private static int WidthOf(string text, IReadOnlyList<TextLine> lines)
    {
        int width = 0;
        foreach (TextLine line in lines)
            width = Math.Max(width, line.Length);
        if (width is < MinWidth or > MaxWidth)
            return 0;
        int pairs = 0;
        int full = 0;
        int withinSentence = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank)
                continue;
            pairs++;
            if (!IsFull(text, lines[i], lines[i + 1], width))
                continue;
            full++;
            if (!EndsSentence(text, lines[i]))
                withinSentence++;
        }
        return full > 0 && full * 3 >= pairs * 2 && withinSentence * 2 >= full ? width : 0;
    }

    private static bool Continues(string text, TextLine line, TextLine next, int width) =>
        width > 0 && !next.IsBlank && !TurnLabel.BeginsTurn(text, next) && (IsFull(text, line, next, width) || !EndsSentence(text, line));

    /// <summary>Whether the first word of the next line would have made the line wider than a tenth below the width.</summary>
    private static bool IsFull(string text, TextLine line, TextLine next, int width)
    {
        int word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word]))
            word++;
        return line.Length + 1 + (word - next.Start) > width - (width / 10);
    }

    private static bool EndsSentence(string text, TextLine line)
    {
        int last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '\'' or '\u201d' or '\u2019' or ')' or ']' or '\u00bb')
            last--;
        return text[last] is '.' or '!' or '?' or ':' or '\u2026';
    }
}
