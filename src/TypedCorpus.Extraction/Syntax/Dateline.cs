namespace TypedCorpus.Extraction.Syntax;

/// <summary>The place and agency that open a news report, which are no part of its first sentence: <c>LEEDS, May 3 (Reuters) -</c>, <c>Nairobi, Kenya —</c>.</summary>
internal static class Dateline
{
    private const int LongestDateline = 16;

    private const int ShortestPlace = 3;

    /// <summary>The token after the dateline of a paragraph; 0 where it has none.</summary>
    public static int EndOf(SentenceView words, int first, int end)
    {
        // Only the start of a paragraph, and not what a quotation or a turn begins with.
        if (first >= end || words.Article.Sentences[words.Article.SentenceOf(first)].FirstToken != first)
            return 0;
        bool isClosed = false;
        for (int i = first; i < end && i < first + LongestDateline; i++)
        {
            char c = words.FirstOf(i);
            if (c is '\u2014' or '\u2013' or '\u2015' || (c == '-' && words.Article.SpaceBefore(i)) || c == ':')
                return i > first && i + 1 < end && BeginsReport(words, i + 1, end) && IsDateline(words, first, i, c, isClosed) ? i + 1 : 0;
            isClosed = c == ')';
            bool isPart = c is ',' or '(' or ')' or '/' or '.' or '|' || words.IsCapital(i) || words.Article.Tokens[i].Kind == TokenKind.Number || words[i] is "and" or "of" or "de";
            if (!isPart)
                return 0;
        }
        return 0;
    }

    private static bool BeginsReport(SentenceView words, int token, int end) =>
        words.IsCapital(token) || words.Article.Tokens[token].Kind is TokenKind.QuotationMark or TokenKind.Number || (token + 1 < end && words.IsCapital(token + 1));

    private static bool IsDateline(SentenceView words, int first, int mark, char c, bool hasAgency)
    {
        if (c == ':')
            return words.Article.Tokens[mark + 1].Kind != TokenKind.QuotationMark && words.IsOfPlace(mark - 1) && IsAllCapitals(words, first);
        return hasAgency || IsAllCapitals(words, first) || (c != '-' && words.IsOfPlace(mark - 1));
    }

    private static bool IsAllCapitals(SentenceView words, int token)
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
