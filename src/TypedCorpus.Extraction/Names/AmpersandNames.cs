using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Names with <c>&amp;</c>, which are of companies: <c>Marks &amp; Spencer</c>, <c>Smith &amp; Wesson</c>. What papers cite (<c>Hall &amp; Moss
/// (2014)</c>) and pairs of letters that no list knows (<c>R&amp;D</c>) are none.
/// </summary>
internal static class AmpersandNames
{
    private const int LongestSide = 3;

    /// <summary>The names, those with <c>&amp;</c> made one, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> joined = [];
        TokenizedArticle article = tagged.Article;
        for (int i = 1; i + 1 < article.Tokens.Length; i++)
        {
            if (article[i] is not "&" || article.SentenceOf(i - 1) != article.SentenceOf(i + 1))
                continue;
            int first = joined.Count > 0 && joined[joined.Count - 1].Tokens.End == i ? joined[joined.Count - 1].Tokens.Start : LeftOf(tagged, names, i);
            int end = RightOf(tagged, names, i);
            if (first == i || end == i + 1 || IsCited(tagged, end) || !MayBeName(tagged, names, first, i, end))
                continue;
            if (joined.Count > 0 && joined[joined.Count - 1].Tokens.Start == first)
                joined.RemoveAt(joined.Count - 1);
            joined.Add(new NameMention(new TokenRange(first, end), EntityKind.Organization));
        }
        if (joined.Count == 0)
            return names;
        List<NameMention> result = names.FindAll(name => !joined.Exists(j => name.Tokens.Start < j.Tokens.End && j.Tokens.Start < name.Tokens.End));
        result.AddRange(joined);
        result.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return result;
    }

    private static int LeftOf(TaggedArticle tagged, List<NameMention> names, int ampersand)
    {
        NameMention name = names.Find(n => n.Tokens.Start < ampersand && n.Tokens.End >= ampersand);
        if (name.Tokens.End > 0)
            return name.Tokens.Start;
        int sentence = tagged.Article.SentenceOf(ampersand);
        int first = ampersand;
        while (first > 0 && ampersand - first < LongestSide && tagged.Article.SentenceOf(first - 1) == sentence && IsCapital(tagged, first - 1))
            first--;
        return first;
    }

    private static int RightOf(TaggedArticle tagged, List<NameMention> names, int ampersand)
    {
        NameMention name = names.Find(n => n.Tokens.Start <= ampersand + 1 && n.Tokens.End > ampersand + 1);
        if (name.Tokens.End > 0)
            return name.Tokens.End;
        int sentence = tagged.Article.SentenceOf(ampersand);
        int end = ampersand + 1;
        while (end < tagged.Article.Tokens.Length && end - ampersand <= LongestSide && tagged.Article.SentenceOf(end) == sentence && IsCapital(tagged, end))
            end++;
        return end;
    }

    /// <summary>Two persons with a given name each are a pair, as are two places; two letters are a word for something, unless a list has them.</summary>
    private static bool MayBeName(TaggedArticle tagged, List<NameMention> names, int first, int ampersand, int end)
    {
        if (ListedOrganizations.Of(tagged.Language).ClassOf(tagged, new TokenRange(first, end)) != OrganizationClass.None)
            return true;
        bool areLetters = ampersand - first == 1 && end - ampersand == 2 && tagged.Article.Tokens[first].Length <= 2 && tagged.Article.Tokens[ampersand + 1].Length <= 2;
        return !areLetters && !(HasKind(first, ampersand, EntityKind.Place) && HasKind(ampersand + 1, end, EntityKind.Place))
            && !(IsFullName(first, ampersand) && IsFullName(ampersand + 1, end));

        bool HasKind(int from, int to, EntityKind kind) => names.Exists(n => n.Tokens.Start == from && n.Tokens.End == to && n.Kind == kind);

        bool IsFullName(int from, int to) => to - from > 1 && HasKind(from, to, EntityKind.Person);
    }

    /// <summary>Whether what follows is said of the authors of a paper: a year, a bracket, whose study it is.</summary>
    private static bool IsCited(TaggedArticle tagged, int after)
    {
        TokenizedArticle article = tagged.Article;
        if (after >= article.Tokens.Length)
            return false;
        return article[after] is "(" or ";" || article.Tokens[after].Kind == TokenKind.Number
            || (after + 1 < article.Tokens.Length && article[after] is "," && article.Tokens[after + 1].Kind == TokenKind.Number);
    }

    private static bool IsCapital(TaggedArticle tagged, int token) =>
        tagged.Tags[token] is PosTag.NNP or PosTag.NNPS && tagged.Article.HasCapital(token);
}
