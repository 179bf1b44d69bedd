using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>Gives each token its part of speech.</summary>
public static class PartOfSpeechTagger
{
    /// <summary>Tags <paramref name="article"/>, sentence by sentence.</summary>
    public static TaggedArticle Tag(TokenizedArticle article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PosTag[] tags = new PosTag[article.Tokens.Length];
        for (int i = 0; i < tags.Length; i++)
        {
            tags[i] = article.Tokens[i].Kind switch
            {
                TokenKind.Number => PosTag.CD,
                TokenKind.Punctuation => PosTag.Comma,
                TokenKind.QuotationMark => PosTag.OpenQuote,
                TokenKind.Symbol => PosTag.SYM,
                _ => char.IsUpper(article[i][0]) ? PosTag.NNP : PosTag.NN,
            };
        }
        return new TaggedArticle(article, tags);
    }
}
