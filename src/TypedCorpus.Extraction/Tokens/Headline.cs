namespace TypedCorpus.Extraction.Tokens;

/// <summary>Tells headlines from prose: by the place and the final mark of a paragraph, or by the capitals of a sentence.</summary>
internal static class Headline
{
    // A headline shows in so many words, those of fewer letters left out.
    private const int WordsRead = 24;
    private const int FewestWords = 4;
    private const int ShortestWord = 4;

    // In hundredths: how many of these words have a capital.
    private const int ShareOfCapitals = 80;

    /// <summary>The headline of an article: its first paragraph, where that does not end as prose does and others follow; empty where there is none.</summary>
    public static TokenRange Of(TokenizedArticle article)
    {
        int end = 0;
        while (end < article.Tokens.Length && article.SentenceAt(end).Paragraph == 0)
            end = article.SentenceAt(end).EndToken;
        bool isProse = end > 0 && article.Tokens[end - 1].Kind == TokenKind.Punctuation && article[end - 1] is not ("?" or "!");
        return isProse || end == article.Tokens.Length ? default : new TokenRange(0, end);
    }

    /// <summary>Whether most words of a sentence have capitals, which then say little.</summary>
    public static bool HasCapitals(TokenizedArticle article, Sentence sentence)
    {
        int words = 0;
        int capitals = 0;
        int end = Math.Min(sentence.EndToken, sentence.FirstToken + WordsRead);
        for (int i = sentence.FirstToken; i < end; i++)
        {
            if (article.Tokens[i].Kind != TokenKind.Word || article.Tokens[i].Length < ShortestWord)
                continue;
            words++;
            capitals += article.HasCapital(i) ? 1 : 0;
        }
        return words >= FewestWords && capitals * 100 >= words * ShareOfCapitals;
    }

    /// <summary>Whether few of all tokens of a sentence begin with a small letter: a headline, an address, a heading of a memo.</summary>
    public static bool HasFewSmallWords(TokenizedArticle article, Sentence sentence)
    {
        int small = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            small += char.IsLower(article[i][0]) ? 1 : 0;
        return small * 3 < sentence.Tokens.Length;
    }

    /// <summary>Whether a sentence ends with the mark of one, as a headline seldom does.</summary>
    public static bool EndsAsProse(TokenizedArticle article, Sentence sentence)
    {
        int last = sentence.Tokens.Last;
        while (last > sentence.FirstToken && article.Tokens[last].Kind == TokenKind.QuotationMark)
            last--;
        return article[last] is "." or "?" or "!";
    }
}
