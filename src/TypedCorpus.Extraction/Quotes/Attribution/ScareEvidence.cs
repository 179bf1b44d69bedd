using TypedCorpus.Extraction.Quotes.Syntax;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What shows that nobody is cited as using the words in marks: <c>so-called</c>, the title of a work or a programme.</summary>
internal sealed class ScareEvidence(Words words)
{
    // How many tokens before the opening mark are looked at.
    private const int Reach = 2;

    private static readonly HashSet<string> s_works = QuoteData.Words("works.tsv");

    /// <summary>Whether the words around the quotation from one token to another say that it is a term or a title.</summary>
    public bool IsScare(int first, int end)
    {
        for (int i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (words[i] is "so-called" or "called" && i > 1 && words[i - 1] is "-" && words[i - 2] == "so")
                return true;
            if (words[i] is "so-called")
                return true;
            if (words.Article.Tokens[i].Kind != TokenKind.Punctuation || words[i] is not ",")
            {
                // The book "…", his show, "…": of works only what is written as a title.
                if (i == first - 1 && s_works.Contains(words[i]))
                    return BeginsWithCapital(first, end);
                break;
            }
        }
        // "…" show, "…" hat.
        return end < words.Count && end - first <= 8 && s_works.Contains(words[end]) && BeginsWithCapital(first, end);
    }

    private bool BeginsWithCapital(int first, int end) => first + 1 < end && words.IsCapital(first + 1);
}
