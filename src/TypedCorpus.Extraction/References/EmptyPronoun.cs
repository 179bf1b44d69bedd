using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Tells where <c>it</c> stands for nothing: <c>it was said that</c>, <c>it is clear that</c>, <c>it is raining</c>, <c>it takes time to</c>.</summary>
internal static class EmptyPronoun
{
    // In tokens: how far after its verb the clause that "it" announces can begin.
    private const int Reach = 6;

    /// <summary>Whether the <c>it</c> at a token stands for nothing.</summary>
    public static bool Is(TaggedArticle tagged, int token)
    {
        int end = tagged.Article.SentenceAt(token).EndToken;
        int verb = token + 1;
        while (verb < end && tagged.Tags[verb] is PosTag.RB or PosTag.MD)
            verb++;
        if (verb >= end || tagged.Tags[token] != PosTag.PRP)
            return false;
        TokenRange after = new(verb + 1, end);
        string word = WordAt(tagged, verb);
        if (IsBe(tagged, word) || tagged.Language.ReferenceWords.Have.Contains(word))
            return IsDescription(tagged, after);
        return tagged.Language.ReferenceWords.EmptyVerbs.Contains(word) && Announces(tagged, after);
    }

    /// <summary>Whether what follows <c>it is</c> speaks of the weather, or describes a clause after it: <c>it is clear that</c>.</summary>
    private static bool IsDescription(TaggedArticle tagged, TokenRange after)
    {
        bool describes = false;
        for (int i = after.Start; i < Math.Min(after.End, after.Start + Reach); i++)
        {
            if (tagged.Language.ReferenceWords.WeatherWords.Contains(WordAt(tagged, i)) || (describes && BeginsClause(tagged, i)))
                return true;
            if (tagged.Tags[i] is PosTag.JJ or PosTag.VBN or PosTag.JJR or PosTag.JJS)
                describes = true;
            else if (tagged.Tags[i] is not (PosTag.RB or PosTag.DT or PosTag.NN or PosTag.RBR or PosTag.VBG or PosTag.IN) && !IsBe(tagged, WordAt(tagged, i)))
                return false;
        }
        return false;
    }

    /// <summary>Whether a clause begins soon after a verb: <c>it seems that</c>, <c>it takes time to</c>.</summary>
    private static bool Announces(TaggedArticle tagged, TokenRange after)
    {
        for (int i = after.Start; i < after.End && i <= after.Start + Reach; i++)
        {
            if (BeginsClause(tagged, i))
                return true;
            if (tagged.Tags[i].IsFinite() || tagged.Tags[i] is PosTag.Comma or PosTag.Stop)
                return false;
        }
        return false;
    }

    private static bool BeginsClause(TaggedArticle tagged, int token) =>
        tagged.Tags[token] == PosTag.TO || tagged.Language.ReferenceWords.Conjunctions.Contains(WordAt(tagged, token));

    private static bool IsBe(TaggedArticle tagged, string word) => (tagged.Language.SyntaxWords.Of(word) & SyntaxRoles.Be) != 0;

    private static string WordAt(TaggedArticle tagged, int token) => tagged.Article.LowerOf(token);
}
