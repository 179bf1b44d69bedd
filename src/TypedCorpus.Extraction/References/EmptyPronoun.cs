using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Tells where <c>it</c> stands for nothing: <c>it was said that</c>, <c>it is clear that</c>, <c>it is raining</c>, <c>it takes time to</c>.</summary>
internal static class EmptyPronoun
{
    // How far behind its verb the clause that "it" announces can begin.
    private const int Reach = 6;

    private const string Table = "references/empty-it.tsv";

    /// <summary>Whether the <c>it</c> at a token stands for nothing.</summary>
    public static bool Is(TaggedArticle tagged, int token)
    {
        TokenizedArticle article = tagged.Article;
        int end = article.SentenceAt(token).EndToken;
        int verb = token + 1;
        while (verb < end && tagged.Tags[verb] is PosTag.RB or PosTag.MD)
            verb++;
        if (verb >= end || tagged.Tags[token] != PosTag.PRP)
            return false;
        WordRoles roles = tagged.Language.Roles(Table);
        string word = Lower(article, verb);
        if (!IsBe(tagged, word) && !tagged.Language.ReferenceWords["have"].Contains(word))
            return roles["verbs"].Contains(word) && Announces(tagged, verb + 1, end, roles["conjunctions"]);
        WordSet weather = roles["weather"];
        WordSet conjunctions = roles["conjunctions"];
        bool describes = false;
        for (int i = verb + 1; i < end && i <= verb + Reach; i++)
        {
            if (weather.Contains(Lower(article, i)))
                return true;
            if (describes && (conjunctions.Contains(Lower(article, i)) || tagged.Tags[i] == PosTag.TO))
                return true;
            if (tagged.Tags[i] is PosTag.JJ or PosTag.VBN or PosTag.JJR or PosTag.JJS)
                describes = true;
            else if (!(tagged.Tags[i] is PosTag.RB or PosTag.DT or PosTag.NN or PosTag.RBR or PosTag.VBG or PosTag.IN) && !IsBe(tagged, Lower(article, i)))
                return false;
        }
        return false;
    }

    private static bool Announces(TaggedArticle tagged, int first, int end, WordSet conjunctions)
    {
        for (int i = first; i < end && i <= first + Reach; i++)
        {
            if (conjunctions.Contains(Lower(tagged.Article, i)) || tagged.Tags[i] == PosTag.TO)
                return true;
            if (tagged.Tags[i].IsFinite() || tagged.Tags[i] is PosTag.Comma or PosTag.Stop)
                return false;
        }
        return false;
    }

    private static bool IsBe(TaggedArticle tagged, string word) => (tagged.Language.SyntaxWords.Of(word) & SyntaxRoles.Be) != 0;

    private static string Lower(TokenizedArticle article, int token) => article[token].ToString().ToLowerInvariant();
}
