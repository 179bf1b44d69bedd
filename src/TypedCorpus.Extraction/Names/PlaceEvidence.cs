using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Where what stands beside a listed place says that the place itself is meant: <c>from Cambridge</c>, <c>BUFFALO, N.Y. —</c>.</summary>
internal static class PlaceEvidence
{
    /// <summary>The classes of the places that can be meant so.</summary>
    public const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country;
    private const int LongestDateline = 8;

    /// <summary>Whether a name is of a place that the lists have.</summary>
    public static bool IsListed(TaggedArticle tagged, TokenRange name) => (ListedNames.ClassesOf(tagged, name) & Places) != 0;

    /// <summary>Whether a listed place is meant as one. In reports of sport only a dateline says so: a player comes from a club too.</summary>
    public static bool IsMeant(TaggedArticle tagged, TokenRange name, uint register)
    {
        if (!IsListed(tagged, name))
            return false;
        int before = name.Start - 1;
        Sentence sentence = tagged.Article.SentenceAt(name.Start);
        if (before < sentence.FirstToken)
            return OpensDateline(tagged.Article, name, sentence);
        return register != ArticleRegister.Sport && tagged.Language.Names.PlacePrepositions.Contains(tagged.Article[before])
            && !IsCapital(tagged, name.End, sentence);
    }

    /// <summary>Whether a paragraph opens with the name, and a dash sets the text off before any word in small letters.</summary>
    private static bool OpensDateline(TokenizedArticle article, TokenRange name, Sentence sentence)
    {
        if (sentence.FirstToken > 0 && article.SentenceAt(sentence.FirstToken - 1).Paragraph == sentence.Paragraph)
            return false;
        int end = Math.Min(article.Tokens.Length, name.End + LongestDateline);
        for (int at = name.End; at < end && !char.IsLower(article[at][0]); at++)
        {
            if (article[at] is "\u2014" or "\u2013" or "--" or "-" or "_" && article.SpaceBefore(at))
                return true;
        }
        return false;
    }

    private static bool IsCapital(TaggedArticle tagged, int token, Sentence sentence) =>
        token < sentence.EndToken && tagged.IsCapitalName(token);
}
