namespace TypedCorpus.Extraction.Reading;

/// <summary>
/// Finds the paragraphs of Markdown: headings without their marks, items of lists and quotations without theirs, and what stands between blank lines.
/// Code, comments, rules and definitions of links are no paragraphs. Marks within a paragraph stay, since its text is never changed.
/// </summary>
internal static class MarkdownParagraphs
{
    private const int MaxHeadingLevel = 6;

    /// <summary>Adds the paragraphs that <paramref name="lines"/> make up.</summary>
    /// <returns>The first heading of the highest level, <see langword="null"/> where there is none.</returns>
    public static TextSpan? Read(string text, IReadOnlyList<TextLine> lines, List<TextSpan> paragraphs)
    {
        bool isUnwrapped = PlainParagraphs.IsUnwrapped(lines);
        (TextSpan Span, int Level)? title = null;
        TextLine? open = null;
        bool inQuotation = false;
        int lastClosing = LastClosing(text, lines);
        int i = 0;
        while (i < lines.Count)
        {
            TextLine line = lines[i];
            if (!line.IsBlank && AfterSkipped(text, lines, i, lastClosing) is var next && next > i)
            {
                Close(ref open, paragraphs);
                i = next;
                continue;
            }
            i++;
            if (line.IsBlank)
            {
                Close(ref open, paragraphs);
            }
            else if (open is not null && IsUnderline(text, line))
            {
                NoteTitle(ref title, open.Value.Span, text[line.Start] == '=' ? 1 : 2);
                Close(ref open, paragraphs);
            }
            else if (IsRule(text, line))
            {
                Close(ref open, paragraphs);
            }
            else if (HeadingOf(text, line, out int level) is { } heading)
            {
                Close(ref open, paragraphs);
                if (heading.IsBlank)
                    continue;
                paragraphs.Add(heading.Span);
                NoteTitle(ref title, heading.Span, level);
            }
            else
            {
                TextLine words = WithoutMarks(text, line);
                bool isQuotation = IsLineOfQuotation(text, line, words);
                bool begins = open is null || isUnwrapped || (words.Start > line.Start && !(isQuotation && inQuotation)) || text[line.Start] == '|' || TurnLabel.BeginsTurn(text, words);
                if (begins || words.IsBlank)
                    Close(ref open, paragraphs);
                if (!words.IsBlank)
                    open = begins ? words : open!.Value.Through(words);
                inQuotation = isQuotation;
            }
        }
        Close(ref open, paragraphs);
        return title?.Span;
    }

    private static void Close(ref TextLine? open, List<TextSpan> paragraphs)
    {
        if (open is { } paragraph)
            paragraphs.Add(paragraph.Span);
        open = null;
    }

    private static void NoteTitle(ref (TextSpan Span, int Level)? title, TextSpan span, int level)
    {
        if (title is null || level < title.Value.Level)
            title = (span, level);
    }

    /// <summary>The line after a fenced block of code, a comment or a definition of a link that begins at <paramref name="first"/>; else <paramref name="first"/>.</summary>
    private static int AfterSkipped(string text, IReadOnlyList<TextLine> lines, int first, int lastClosing)
    {
        ReadOnlySpan<char> line = Characters(text, lines[first]);
        if (line.StartsWith("<!--".AsSpan(), StringComparison.Ordinal))
        {
            // A comment that never ends is text.
            if (first > lastClosing)
                return first;
            int i = first;
            while (Characters(text, lines[i]).IndexOf("-->".AsSpan(), StringComparison.Ordinal) < 0)
                i++;
            return i + 1;
        }
        if (line.StartsWith("```".AsSpan(), StringComparison.Ordinal) || line.StartsWith("~~~".AsSpan(), StringComparison.Ordinal))
        {
            int i = first + 1;
            while (i < lines.Count && !Characters(text, lines[i]).StartsWith(line.Slice(0, 3), StringComparison.Ordinal))
                i++;
            return Math.Min(i + 1, lines.Count);
        }
        return line[0] == '[' && line.IndexOf("]: ".AsSpan(), StringComparison.Ordinal) > 1 ? first + 1 : first;
    }

    /// <summary>The last line that closes a comment.</summary>
    private static int LastClosing(string text, IReadOnlyList<TextLine> lines)
    {
        int i = lines.Count - 1;
        while (i >= 0 && Characters(text, lines[i]).IndexOf("-->".AsSpan(), StringComparison.Ordinal) < 0)
            i--;
        return i;
    }

    private static TextLine? HeadingOf(string text, TextLine line, out int level)
    {
        level = 0;
        while (level < line.Length && text[line.Start + level] == '#')
            level++;
        if (level is 0 or > MaxHeadingLevel || (level < line.Length && !char.IsWhiteSpace(text[line.Start + level])))
            return null;
        int end = line.End;
        while (end > line.Start + level && text[end - 1] == '#')
            end--;
        // Closing marks stand apart from the words: C# keeps its own.
        end = end < line.End && end > line.Start + level && !char.IsWhiteSpace(text[end - 1]) ? line.End : end;
        return TextLine.Trim(text, TextSpan.FromBounds(line.Start + level, end));
    }

    private static TextLine WithoutMarks(string text, TextLine line)
    {
        while (!line.IsBlank)
        {
            int content = EndOfMark(text, line);
            if (content == line.Start)
                break;
            line = line.From(text, content);
        }
        return line;
    }

    /// <summary>The offset after the mark of an item or a quotation that the line begins with, else the beginning of the line.</summary>
    private static int EndOfMark(string text, TextLine line)
    {
        int i = line.Start;
        if (text[i] == '>')
            return i + 1;
        if (text[i] is '-' or '*' or '+')
            return i + 1 < line.End && char.IsWhiteSpace(text[i + 1]) ? i + 2 : i;
        int digits = i;
        while (digits < line.End && digits - i < 3 && text[digits] is >= '0' and <= '9')
            digits++;
        return digits > i && digits + 1 < line.End && text[digits] is '.' or ')' && char.IsWhiteSpace(text[digits + 1]) ? digits + 2 : i;
    }

    /// <summary>Whether a line of a block quote goes on with words, and begins neither an item of a list nor the signature.</summary>
    private static bool IsLineOfQuotation(string text, TextLine line, TextLine words)
    {
        if (text[line.Start] != '>' || words.IsBlank || text[words.Start] is '\u2014' or '\u2013' or '\u2015' or '-')
            return false;
        for (int i = line.Start; i < words.Start; i++)
        {
            if (text[i] != '>' && !char.IsWhiteSpace(text[i]))
                return false;
        }
        return true;
    }

    private static bool IsUnderline(string text, TextLine line) => line.Length >= 2 && IsAllOf(text, line, text[line.Start] is '=' or '-' ? text[line.Start] : '=');

    private static bool IsRule(string text, TextLine line) => line.Length >= 3 && text[line.Start] is '-' or '*' or '_' && IsAllOf(text, line, text[line.Start]);

    private static bool IsAllOf(string text, TextLine line, char mark)
    {
        foreach (char c in Characters(text, line))
        {
            if (c != mark && c != ' ')
                return false;
        }
        return true;
    }

    private static ReadOnlySpan<char> Characters(string text, TextLine line) => text.AsSpan(line.Start, line.Length);
}
