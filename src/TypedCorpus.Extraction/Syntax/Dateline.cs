using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>The place and agency that open a news report, or the time of day that opens an entry of a live report, which are no part of its first sentence: <c>LEEDS, May 3 (Reuters) -</c>, <c>Nairobi, Kenya —</c>, <c>10:58</c>.</summary>
internal static class Dateline
{
    private const int LongestDateline = 16;

    private const int ShortestPlace = 3;

    // In tokens: May 12, 2026.
    private const int LongestDay = 4;

    /// <summary>The token after the dateline that tokens begin with; <see langword="null"/> where they begin with none.</summary>
    public static int? EndOf(ArticleSyntax words, TokenRange tokens)
    {
        // Only the start of a paragraph, and not what a quotation or a turn begins with.
        if (tokens.IsEmpty || words.SentenceAt(tokens.Start).FirstToken != tokens.Start)
            return null;
        if (EndOfClock(words, tokens) is { } clock)
            return clock;
        for (int i = tokens.Start; i < tokens.End && i < tokens.Start + LongestDateline; i++)
        {
            if (IsEndMark(words, i))
                return i > tokens.Start && BeginsReport(words, tokens, i + 1) && IsDateline(words, tokens.Start, i) ? i + 1 : null;
            if (!IsPart(words, i))
                return null;
        }
        return null;
    }

    /// <summary>The token after the time of day that opens an entry of a live report: <c>10:58 Power is out</c>, <c>11:42 - Ferries</c>.</summary>
    private static int? EndOfClock(ArticleSyntax words, TokenRange tokens)
    {
        string text = words.Article.Text;
        int end = words.Article.Tokens[tokens.Start].Start;
        int limit = words.Article.Tokens[tokens.Last].End;
        int hours = end;
        while (end < limit && end < hours + 2 && text[end] is >= '0' and <= '9')
            end++;
        bool isClock = end > hours && end + 2 < limit && text[end] is ':' or '.' && char.IsDigit(text[end + 1]) && char.IsDigit(text[end + 2]);
        if (!isClock)
            return null;
        int next = tokens.Start;
        while (next < tokens.End && words.Article.Tokens[next].Start < end + 3)
            next++;
        bool hasHalf = next < tokens.End && words.Article[next] is "am" or "pm" or "a.m." or "p.m.";
        bool isAttached = words.Article[next - 1].EndsWith("am".AsSpan(), StringComparison.Ordinal) || words.Article[next - 1].EndsWith("pm".AsSpan(), StringComparison.Ordinal);
        // "11.30 metres": with a stop it need not be a time.
        if (text[end] == '.' && !hasHalf && !isAttached)
            return null;
        next += hasHalf ? 1 : 0;
        if (next < tokens.End && IsEndMark(words, next))
            next++;
        return next < tokens.End && next < tokens.Start + LongestDateline && words.IsCapital(next) ? next : null;
    }

    private static bool IsEndMark(ArticleSyntax words, int token) => words.FirstOf(token) switch
    {
        '\u2014' or '\u2013' or '\u2015' or ':' => true,
        '-' or '_' => words.Article.SpaceBefore(token),
        _ => false,
    };

    private static bool IsPart(ArticleSyntax words, int token) =>
        words.FirstOf(token) is ',' or '(' or ')' or '/' or '.' or '|'
        || words.IsCapital(token) || words.Article.Tokens[token].Kind == TokenKind.Number || words.Is(token, SyntaxRoles.InPlaceName);

    private static bool BeginsReport(ArticleSyntax words, TokenRange tokens, int token) =>
        tokens.Contains(token)
        && (words.IsCapital(token) || words.Article.Tokens[token].Kind is TokenKind.QuotationMark or TokenKind.Number || (tokens.Contains(token + 1) && words.IsCapital(token + 1)));

    private static bool IsDateline(ArticleSyntax words, int first, int mark)
    {
        char sign = words.FirstOf(mark);
        if (sign == ':')
            return !words.IsMark(mark + 1) && words.Names.IsOfPlace(mark - 1) && IsAllCapitals(words, first);
        bool hasAgency = words.FirstOf(mark - 1) == ')';
        return hasAgency || IsAllCapitals(words, first) || (sign != '-' && (words.Names.IsOfPlace(mark - 1) || EndsWithDay(words, new TokenRange(first, mark))));
    }

    /// <summary>Whether tokens end with a day and its year, behind the name of whoever writes or where: <c>University of Leeds, 12 May 2026</c>.</summary>
    private static bool EndsWithDay(ArticleSyntax words, TokenRange tokens)
    {
        bool hasYear = words.Article[tokens.Last] is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'];
        if (!hasYear || tokens.Length <= LongestDay || !words.IsCapital(tokens.Start))
            return false;
        for (int i = tokens.Last - 1; i > tokens.Last - LongestDay; i--)
        {
            if (words.Is(i, SyntaxRoles.Time | SyntaxRoles.NameOfTime))
                return true;
        }
        return false;
    }

    private static bool IsAllCapitals(ArticleSyntax words, int token)
    {
        Token word = words.Article.Tokens[token];
        if (word.Kind != TokenKind.Word || word.Length < ShortestPlace)
            return false;
        for (int i = word.Start; i < word.End; i++)
        {
            if (char.IsLower(words.Article.Text[i]))
                return false;
        }
        return true;
    }
}
