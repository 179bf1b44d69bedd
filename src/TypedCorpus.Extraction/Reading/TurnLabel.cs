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
        int start = SkipBold(text, paragraph.Start, paragraph.End);
        bool isBold = start >= paragraph.Start + 2;
        if (start != paragraph.Start && !isBold)
            return null;
        return start + 1 < paragraph.End && text[start] is 'Q' or 'A' && text[start + 1] is ':' or '.' or '*'
            ? ReadLetter(text, start, paragraph.End, isBold)
            : ReadName(text, start, paragraph.End, isBold);
    }

    /// <summary>Whether a line within a block of lines begins a turn beyond doubt, and so a paragraph.</summary>
    public static bool BeginsTurn(string text, TextLine line) => Read(text, line.Span) is { Form: TurnLabelForm.Letter or TurnLabelForm.Bold } label && text[label.Mark] == ':';

    private static TurnLabel? ReadLetter(string text, int start, int end, bool isBold)
    {
        int i = SkipBold(text, start + 1, end);
        if (i >= end || text[i] is not (':' or '.') || (text[i] == '.' && isBold && i > start + 1))
            return null;
        int mark = i;
        return WithContent(text, start, start + 1, mark, mark + 1, end, isBold && i == start + 1, TurnLabelForm.Letter);
    }

    private static TurnLabel? ReadName(string text, int start, int end, bool isBold)
    {
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
                if (!char.IsUpper(c) && !IsParticle(text, i, end))
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
        int closed = isBold ? SkipBold(text, i, end) : i;
        bool hasColon = closed < end && text[closed] == ':';
        if (!hasColon && closed == i)
            return null;
        TurnLabelForm form = isBold ? TurnLabelForm.Bold : anySmall ? TurnLabelForm.Name : TurnLabelForm.Capitals;
        int mark = hasColon ? closed : labelEnd - 1;
        return WithContent(text, start, labelEnd, mark, hasColon ? closed + 1 : closed, end, isBold && closed == i, form);
    }

    private static TurnLabel? WithContent(string text, int start, int labelEnd, int mark, int after, int end, bool isOpen, TurnLabelForm form)
    {
        int content = isOpen ? SkipBold(text, after, end) : after;
        // **Q: Why?**: the question is bold as well.
        bool goesOn = isOpen && content == after;
        if (content >= end || !char.IsWhiteSpace(text[content]))
            return null;
        TextLine line = TextLine.Trim(text, content, end);
        int last = line.End;
        while (goesOn && last > line.Start && text[last - 1] == '*')
            last--;
        return last > line.Start ? new TurnLabel(TextSpan.FromBounds(start, labelEnd), mark, TextSpan.FromBounds(line.Start, last), form) : null;
    }

    private static bool IsParticle(string text, int i, int end)
    {
        int last = i;
        while (last < end && char.IsLetter(text[last]))
            last++;
        return last - i <= LongestParticle;
    }

    private static int SkipBold(string text, int i, int end)
    {
        while (i < end && text[i] == '*')
            i++;
        return i;
    }
}
