using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Tells the credits and captions of pictures from what an article tells: no pronoun takes up whoever is named in <c>Photo: Ann Reed</c>.</summary>
internal sealed class PictureCredits(TaggedArticle tagged)
{
    // In tokens: between the word for a picture and its colon or "by", and the length of a credit.
    private const int LongestLabel = 3;
    private const int LongestCredit = 40;
    private readonly TokenizedArticle _article = tagged.Article;
    private readonly WordSet _openings = tagged.Language.ReferenceWords.Credits;

    /// <summary>Whether tokens lie in a credit: after <c>Photo:</c> in its paragraph, or in brackets that begin so.</summary>
    public bool Has(TokenRange mention)
    {
        int paragraph = _article.SentenceAt(mention.Start).Paragraph;
        for (int i = mention.Start - 1; i >= 0 && i >= mention.Start - LongestCredit && _article.SentenceAt(i).Paragraph == paragraph; i--)
        {
            // What stood in brackets is over.
            if (_article[i] is ")" or "]")
                return false;
            if (Opens(i) && LeadsToSign(i))
                return true;
        }
        return false;
    }

    private bool Opens(int token) => _openings.ContainsInSmallLetters(_article.WordOf(token));

    /// <summary>Whether a word stands first in its paragraph or in brackets.</summary>
    private bool BeginsAlone(int token) =>
        token == 0 || _article[token - 1] is "(" or "[" or "*" || _article.SentenceAt(token - 1).Paragraph != _article.SentenceAt(token).Paragraph;

    /// <summary>Whether a colon follows a word for a picture, or after a bracket the one who made it: <c>Photo credit:</c>, <c>(Photo by</c>.</summary>
    private bool LeadsToSign(int token)
    {
        for (int i = token + 1; i < _article.Tokens.Length && i <= token + LongestLabel; i++)
        {
            if (_article[i] is ":")
                return true;
            if (BeginsAlone(token) && (tagged.Language.SyntaxWords.Of(_article.LowerOf(i)) & SyntaxRoles.Agentive) != 0)
                return true;
            if (!Opens(i))
                return false;
        }
        return false;
    }
}
