namespace TypedCorpus.Extraction.Marks;

/// <summary>Tells, for each quotation mark of a paragraph, what it can be by its form and its neighbours.</summary>
internal static class MarkReader
{
    /// <summary>Appends the marks among some tokens, apostrophes and units of length left out.</summary>
    public static void Read(TokenizedArticle article, TokenRange tokens, TextSpan paragraph, List<Mark> marks)
    {
        string text = article.Text;
        int? attributeEnd = null;
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            Token token = article.Tokens[i];
            if (token.Kind != TokenKind.QuotationMark || token.Start <= attributeEnd)
                continue;
            TextSpan span = token.Span;
            // A double mark typed as two curly single ones.
            if (i < tokens.Last && span.Length == 1 && text[span.Start] is '\u2018' or '\u2019' && span.End < paragraph.End
                && text[span.End] == text[span.Start] && article.Tokens[i + 1].Start == span.End)
            {
                span = TextSpan.FromBounds(span.Start, span.End + 1);
                i++;
            }
            char before = span.Start > paragraph.Start ? text[span.Start - 1] : ' ';
            char after = span.End < paragraph.End ? text[span.End] : ' ';
            if (before == '=' && text[span.Start] == '"')
            {
                // name="value" of a tag that was left in the text.
                int close = text.IndexOf('"', span.End, paragraph.End - span.End);
                attributeEnd = close < 0 ? span.Start : close;
                continue;
            }
            Mark mark = Classify(text, span, before, after);
            if (mark.Role != MarkRole.Neither)
                marks.Add(mark);
        }
    }

    /// <summary>Whether <paramref name="c"/> is a double mark, of whatever direction.</summary>
    public static bool IsDouble(char c) => c is '"' or '\u2033' or '\u2036' or '\uff02' or (>= '\u201c' and <= '\u201f') or '\u00ab' or '\u00bb'
        or (>= '\u300c' and <= '\u300f') or '\u301d' or '\u301e' or '\u301f';

    private static Mark Classify(string text, TextSpan span, char before, char after)
    {
        char c = text[span.Start];
        bool isSingle = span.Length == 1 && !IsDouble(c);
        bool spaceBefore = char.IsWhiteSpace(before);
        bool spaceAfter = char.IsWhiteSpace(after);
        bool looksOpen = (spaceBefore || before is '(' or '[' or '{' or '\u2014' or '\u2013' or '-' or '/' or '\u2018' or '\'' or '\u201c' or '"' or '`') && !spaceAfter;
        bool looksClosed = !spaceBefore && !char.IsLetterOrDigit(after);
        MarkRole role = c switch
        {
            // Behind a digit, primes and straight marks are feet and inches; a straight one may still close what is open.
            '\u2032' or '\u2033' when char.IsDigit(before) => MarkRole.Neither,
            '"' when IsInches(text, span.Start) => MarkRole.Neither,
            // An opening mark typed where one closes.
            '\u201c' when looksClosed && !looksOpen && (char.IsLetterOrDigit(before) || before is '.' or ',' or '!' or '?' or '\u2026' or ')') => MarkRole.Closes,
            '\u201c' or '\u201e' or '\u201f' or '\u2036' or '\u301d' or '\u300c' or '\u300e' or '\u201a' or '\u2039' => MarkRole.Opens,
            '\u00ab' => spaceBefore || !looksClosed ? MarkRole.Opens : MarkRole.Closes,
            '`' => MarkRole.Opens,
            '\u2018' when !isSingle => MarkRole.Opens,
            '\u2019' when !isSingle => MarkRole.Closes,
            '\u2018' => char.IsLetterOrDigit(before) ? MarkRole.Neither : MarkRole.Opens,
            // A closing mark typed where one opens.
            '\u201d' or '\u00bb' => spaceBefore && char.IsLetterOrDigit(after) ? MarkRole.Opens : MarkRole.Closes,
            '\u301e' or '\u301f' or '\u300d' or '\u300f' or '\u203a' or '\u00b4' => MarkRole.Closes,
            '\u2019' => looksClosed ? MarkRole.Closes : MarkRole.Neither,
            _ when !isSingle => MarkRole.Either,
            _ => looksOpen ? (looksClosed ? MarkRole.Either : MarkRole.Opens) : looksClosed ? MarkRole.Closes : MarkRole.Neither,
        };
        return new Mark(span, role, isSingle, looksOpen, looksClosed, before, after);
    }

    /// <summary>Whether the straight mark at <paramref name="i"/> ends a length such as 6'2".</summary>
    private static bool IsInches(string text, int i)
    {
        int digit = i;
        while (digit > 0 && i - digit < 3 && char.IsDigit(text[digit - 1]))
            digit--;
        return digit < i && digit > 1 && text[digit - 1] is '\'' or '\u2019' or '\u2032' && char.IsDigit(text[digit - 2]);
    }
}
