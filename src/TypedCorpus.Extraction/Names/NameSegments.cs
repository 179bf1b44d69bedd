namespace TypedCorpus.Extraction.Names;

/// <summary>
/// The stretches of an article in which names can stand: words with a capital, numbers beside them, and the few small words between two of
/// them. All other tokens are outside of names without a look at the model, which is most of the text.
/// </summary>
internal static class NameSegments
{
    // University of the Virgin Islands; sons and daughters of Smith & Co.
    private const int LongestGap = 3;

    // A run of capitals without end is read in pieces, so that nothing grows with it.
    private const int Longest = 512;

    /// <summary>The segments in order.</summary>
    public static List<TokenRange> Find(TokenizedArticle article)
    {
        List<TokenRange> segments = Spare.Take<List<TokenRange>>();
        foreach (Sentence sentence in article.Sentences)
        {
            TokenRange segment = default;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!IsCandidate(article, i, sentence))
                    continue;
                if (!segment.IsEmpty && i - segment.End > LongestGap)
                {
                    Add(segments, segment);
                    segment = default;
                }
                segment = segment.IsEmpty ? TokenRange.Of(i) : segment with { End = i + 1 };
            }
            Add(segments, segment);
        }
        return segments;
    }

    private static void Add(List<TokenRange> segments, TokenRange segment)
    {
        for (int start = segment.Start; start < segment.End; start += Longest)
            segments.Add(new TokenRange(start, Math.Min(segment.End, start + Longest)));
    }

    private static bool IsCandidate(TokenizedArticle article, int i, Sentence sentence)
    {
        Token token = article.Tokens[i];
        if (token.Kind == TokenKind.Word)
            return article.HasCapital(i);
        // A number or an ending beside a capitalised word: Apollo 11, Macy's.
        return token.Kind == TokenKind.Number
            && ((i > sentence.FirstToken && article.HasCapital(i - 1)) || (i + 1 < sentence.EndToken && article.HasCapital(i + 1)));
    }
}
