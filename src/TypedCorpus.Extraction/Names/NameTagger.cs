using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>Finds names and what they stand for.</summary>
public static class NameTagger
{
    /// <summary>The names of the article, in order, none overlapping another.</summary>
    public static NameMention[] Tag(TaggedArticle tagged, CancellationToken cancellationToken)
    {
        List<NameMention> names = [];
        TokenizedArticle article = tagged.Article;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = i;
            while (end < article.Tokens.Length && tagged.Tags[end] == PosTag.NNP && article.SentenceOf(end) == article.SentenceOf(i))
                end++;
            bool opensSentence = article.Sentences[article.SentenceOf(i)].FirstToken == i;
            if (end - i > (opensSentence ? 1 : 0))
                names.Add(new NameMention(i, end, EntityKind.Person));
            i = Math.Max(i, end - 1);
        }
        return [.. names];
    }
}
