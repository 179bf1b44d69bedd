namespace TypedCorpus.Extraction.Reading;

/// <summary>How the label of a turn is written.</summary>
internal enum TurnLabelForm : byte
{
    /// <summary><c>Q:</c>, <c>A.</c></summary>
    Letter,

    /// <summary>A name in bold: <c>**Smith:**</c>.</summary>
    Bold,

    /// <summary>A name in capitals: <c>SMITH:</c>.</summary>
    Capitals,

    /// <summary>A name before a colon: <c>Smith:</c>.</summary>
    Name,
}

/// <summary>Who speaks, written before a turn of an interview or a transcript.</summary>
/// <param name="Span">The name or letter, without marks of bold, brackets and colon.</param>
/// <param name="Mark">The offset of the colon or stop after it, else that of its last character.</param>
/// <param name="Content">What is said, without marks of bold around it.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct TurnLabel(TextSpan Span, int Mark, TextSpan Content, TurnLabelForm Form)
{
    private const int LongestLabel = 60;
    private const int LongestRemark = 40;
    private const int MostWords = 5;

    // Words of this length and less need no capital in a name: van, de, of.
    private const int LongestParticle = 3;

    /// <summary>The label that a paragraph begins with, else <see langword="null"/>.</summary>
    public static TurnLabel? Read(string text, TextSpan paragraph)
    {
        int start = SkipBold(text, paragraph);
        bool isBold = start >= paragraph.Start + 2;
        if (start != paragraph.Start && !isBold)
            return null;
        TextSpan turn = TextSpan.FromBounds(start, paragraph.End);
        return turn.Length > 1 && text[start] is 'Q' or 'A' && text[start + 1] is ':' or '.' or '*' ? ReadLetter(text, turn, isBold) : ReadName(text, turn, isBold);
    }

    /// <summary>Whether a line within a block of lines begins a turn beyond doubt, and so a paragraph.</summary>
    public static bool BeginsTurn(string text, TextLine line) => Read(text, line.Span) is { Form: TurnLabelForm.Letter or TurnLabelForm.Bold } label && text[label.Mark] == ':';

    private static TurnLabel? ReadLetter(string text, TextSpan turn, bool isBold)
    {
        TextSpan letter = new(turn.Start, 1);
        int mark = SkipBold(text, TextSpan.FromBounds(letter.End, turn.End));
        bool isClosed = mark > letter.End;
        if (mark >= turn.End || text[mark] is not (':' or '.') || (text[mark] == '.' && isBold && isClosed))
            return null;
        return WithContent(text, letter, mark, TextSpan.FromBounds(mark + 1, turn.End), isBold && !isClosed, TurnLabelForm.Letter);
    }

    private static TurnLabel? ReadName(string text, TextSpan turn, bool isBold)
    {
        (int start, int end) = (turn.Start, turn.End);
        int i = start;
        int words = 0;
        bool anySmall = false;
        for (; i < end && i < start + LongestLabel; i++)
        {
            char c = text[i];
            bool begins = i == start || text[i - 1] == ' ';
            if (begins && char.IsLetter(c))
            {
                words++;
                if (!char.IsUpper(c) && !IsParticle(text, TextSpan.FromBounds(i, end)))
                    return null;
            }
            else if (begins && i > start && c == '(')
                break;
            anySmall |= char.IsLower(c);
            if (!char.IsLetter(c) && c is not (' ' or '.' or '\'' or '\u2019' or '-' or '&'))
                break;
        }
        int labelEnd = i;
        while (labelEnd > start && text[labelEnd - 1] == ' ')
            labelEnd--;
        if (words is 0 or > MostWords || labelEnd - start < 2)
            return null;
        if (i < end && text[i] == '(')
        {
            // SMITH (laughing):, SMITH (R-TEXAS):
            int close = text.IndexOf(')', i, Math.Min(LongestRemark, end - i));
            if (close < 0)
                return null;
            i = close + 1;
        }
        int closed = isBold ? SkipBold(text, TextSpan.FromBounds(i, end)) : i;
        bool hasColon = closed < end && text[closed] == ':';
        if (!hasColon && closed == i)
            return null;
        TurnLabelForm form = isBold ? TurnLabelForm.Bold : anySmall ? TurnLabelForm.Name : TurnLabelForm.Capitals;
        int mark = hasColon ? closed : labelEnd - 1;
        TextSpan rest = TextSpan.FromBounds(hasColon ? closed + 1 : closed, end);
        return WithContent(text, TextSpan.FromBounds(start, labelEnd), mark, rest, isBold && closed == i, form);
    }

    /// <summary>The label with what is said after it, if there is a space between them.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="label">The name or letter.</param>
    /// <param name="mark">The offset of the mark after it.</param>
    /// <param name="rest">What follows the mark.</param>
    /// <param name="isOpen">Whether the bold of the label is not closed before the mark.</param>
    /// <param name="form">How the label is written.</param>
    private static TurnLabel? WithContent(string text, TextSpan label, int mark, TextSpan rest, bool isOpen, TurnLabelForm form)
    {
        int content = isOpen ? SkipBold(text, rest) : rest.Start;
        // **Q: Why?**: the question is bold as well.
        bool goesOn = isOpen && content == rest.Start;
        if (content >= rest.End || !char.IsWhiteSpace(text[content]))
            return null;
        TextSpan line = TextLine.Trim(text, TextSpan.FromBounds(content, rest.End)).Span;
        int end = line.End;
        while (goesOn && end > line.Start && text[end - 1] == '*')
            end--;
        return end > line.Start ? new TurnLabel(label, mark, TextSpan.FromBounds(line.Start, end), form) : null;
    }

    private static bool IsParticle(string text, TextSpan rest)
    {
        int end = rest.Start;
        while (end < rest.End && char.IsLetter(text[end]))
            end++;
        return end - rest.Start <= LongestParticle;
    }

    /// <summary>The offset after the asterisks that a part of the text begins with.</summary>
    private static int SkipBold(string text, TextSpan part)
    {
        int i = part.Start;
        while (i < part.End && text[i] == '*')
            i++;
        return i;
    }
}
