using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Marks;

/// <summary>Finds which quotation marks belong together.</summary>
public static class MarkPairer
{
    /// <summary>The quoted runs of the article, ordered by span; a mark without a partner becomes a finding.</summary>
    public static QuotedRun[] Pair(TokenizedArticle article, List<Finding> findings, CancellationToken cancellationToken)
    {
        List<QuotedRun> runs = [];
        int open = -1;
        int paragraph = -1;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int current = article.Sentences[article.SentenceOf(i)].Paragraph;
            if (current != paragraph)
            {
                Report(article, open, findings);
                (open, paragraph) = (-1, current);
            }
            Token token = article.Tokens[i];
            if (token.Kind != TokenKind.QuotationMark || article.Text[token.Start] is not ('"' or '\u201c' or '\u201d'))
                continue;
            bool opens = article.Text[token.Start] == '\u201c' || (article.Text[token.Start] == '"' && open < 0);
            if (opens)
            {
                Report(article, open, findings);
                open = i;
            }
            else if (open >= 0)
            {
                Token first = article.Tokens[open];
                runs.Add(new QuotedRun(TextSpan.FromBounds(first.End, token.Start), TextSpan.FromBounds(first.Start, token.End), 0, false, false));
                open = -1;
            }
            else
                Report(article, i, findings);
        }
        Report(article, open, findings);
        return [.. runs];
    }

    private static void Report(TokenizedArticle article, int mark, List<Finding> findings)
    {
        if (mark >= 0)
            findings.Add(new Finding(FindingKind.UnbalancedMark, article.Tokens[mark].Span, [article[mark].ToString()]));
    }
}
