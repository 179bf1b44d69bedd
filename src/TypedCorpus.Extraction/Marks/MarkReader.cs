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
            if (i < tokens.Last && IsDoubledSingle(text, span, article.Tokens[i + 1], paragraph))
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

    /// <summary>Whether a curly single mark has the same one right after it.</summary>
    private static bool IsDoubledSingle(string text, TextSpan mark, Token next, TextSpan paragraph)
    {
        if (mark.Length != 1 || text[mark.Start] is not ('\u2018' or '\u2019'))
            return false;
        return mark.End < paragraph.End && next.Start == mark.End && text[mark.End] == text[mark.Start];
    }

    private static Mark Classify(string text, TextSpan span, char before, char after)
    {
        char c = text[span.Start];
        bool isSingle = span.Length == 1 && !IsDouble(c);
        bool looksOpen = CanPrecedeQuotation(before) && !char.IsWhiteSpace(after);
        bool looksClosed = !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
        Mark mark = new(span, MarkRole.Neither, isSingle, looksOpen, looksClosed, before, after);
        return c == '"' && IsInches(text, span.Start) ? mark : mark with { Role = RoleOf(c, mark) };
    }

    private static MarkRole RoleOf(char c, Mark mark)
    {
        // An opening mark typed where one closes, and the other way round.
        bool closesAnyway = mark.LooksClosed && !mark.LooksOpen && CanEndQuotation(mark.Before);
        bool opensAnyway = char.IsWhiteSpace(mark.Before) && char.IsLetterOrDigit(mark.After);
        return c switch
        {
            // After a digit, primes are feet and inches.
            '\u2032' or '\u2033' when char.IsDigit(mark.Before) => MarkRole.Neither,
            '\u201c' when closesAnyway => MarkRole.Closes,
            '\u00ab' when mark.LooksClosed => MarkRole.Closes,
            '\u201c' or '\u201e' or '\u201f' or '\u2036' or '\u301d' or '\u300c' or '\u300e' or '\u201a' or '\u2039' or '\u00ab' or '`' => MarkRole.Opens,
            '\u2018' when !mark.IsSingle => MarkRole.Opens,
            '\u2019' when !mark.IsSingle => MarkRole.Closes,
            // The apostrophe of a word typed as an opening mark.
            '\u2018' => char.IsLetterOrDigit(mark.Before) ? MarkRole.Neither : MarkRole.Opens,
            '\u201d' or '\u00bb' when opensAnyway => MarkRole.Opens,
            '\u201d' or '\u00bb' or '\u301e' or '\u301f' or '\u300d' or '\u300f' or '\u203a' or '\u00b4' => MarkRole.Closes,
            '\u2019' => mark.LooksClosed ? MarkRole.Closes : MarkRole.Neither,
            _ when !mark.IsSingle => MarkRole.Either,
            _ => RoleOfStraight(mark.LooksOpen, mark.LooksClosed),
        };
    }

    private static bool CanPrecedeQuotation(char c) =>
        char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '\u2014' or '\u2013' or '-' or '/' or '\u2018' or '\'' or '\u201c' or '"' or '`';

    private static bool CanEndQuotation(char last) => char.IsLetterOrDigit(last) || last is '.' or ',' or '!' or '?' or '\u2026' or ')';

    private static MarkRole RoleOfStraight(bool looksOpen, bool looksClosed) => (looksOpen, looksClosed) switch
    {
        (true, true) => MarkRole.Either,
        (true, false) => MarkRole.Opens,
        (false, true) => MarkRole.Closes,
        _ => MarkRole.Neither,
    };

    /// <summary>Whether the straight mark at <paramref name="i"/> ends a length such as 6'2".</summary>
    private static bool IsInches(string text, int i)
    {
        int digit = i;
        while (digit > 0 && i - digit < 3 && char.IsDigit(text[digit - 1]))
            digit--;
        return digit < i && digit > 1 && text[digit - 1] is '\'' or '\u2019' or '\u2032' && char.IsDigit(text[digit - 2]);
    }
}
