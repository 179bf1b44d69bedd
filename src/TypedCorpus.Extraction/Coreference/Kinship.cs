using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Words of kinship beside a name: <c>her father, Wei</c>.</summary>
internal static class Kinship
{
    /// <summary>The word of kinship that stands before a name, or before the commas around it; else <see langword="null"/>.</summary>
    public static int? Before(TokenizedArticle article, TokenRange name)
    {
        Sentence sentence = article.SentenceAt(name.Start);
        int at = name.Start - 1;
        // "… of her father, Reed said": nobody's father is Reed.
        if (at > sentence.FirstToken && article[at] is "," && !EndsApposition(article, name.End))
            return null;
        if (at > sentence.FirstToken && article[at] is ",")
            at--;
        return at >= sentence.FirstToken && article.Language.Coreference.Relatives.Contains(article[at]) ? at : null;
    }

    /// <summary>The gender that a word of kinship before a name tells.</summary>
    public static Gender GenderBefore(TokenizedArticle article, TokenRange name) =>
        Before(article, name) is { } kin && article.Language.Titles.TryGetGender(article[kin], out Gender gender) ? gender : Gender.Unknown;

    /// <summary>Whether the text says whose relative a word of kinship means: <c>her</c>, <c>Reed's</c>.</summary>
    public static bool HasPossessor(TaggedArticle tagged, int kin)
    {
        int at = kin - 1;
        while (at > 0 && tagged.Tags[at] is PosTag.JJ or PosTag.JJR)
            at--;
        return at >= 0 && tagged.Tags[at] is PosTag.PRPS or PosTag.POS;
    }

    private static bool EndsApposition(TokenizedArticle article, int token) =>
        token >= article.Tokens.Length || article[token] is "," or "." or "(" || article.Language.Coreference.Coordinators.Contains(article[token]);
}
