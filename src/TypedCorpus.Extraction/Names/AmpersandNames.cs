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
            if (first == i || end == i + 1 || IsCited(tagged, end) || !MayBeName(tagged, names, new TokenRange(first, i), new TokenRange(i + 1, end)))
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
        while (first > 0 && ampersand - first < LongestSide && tagged.Article.SentenceOf(first - 1) == sentence && tagged.IsCapitalName(first - 1))
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
        while (end < tagged.Article.Tokens.Length && end - ampersand <= LongestSide && tagged.Article.SentenceOf(end) == sentence && tagged.IsCapitalName(end))
            end++;
        return end;
    }

    /// <summary>Two persons with a given name each are a pair, as are two places; two letters are a word for something, unless a list has them.</summary>
    private static bool MayBeName(TaggedArticle tagged, List<NameMention> names, TokenRange left, TokenRange right)
    {
        if (ListedOrganizations.Of(tagged.Language).ClassOf(tagged, left with { End = right.End }) != OrganizationClass.None)
            return true;
        bool areLetters = IsOneOrTwoLetters(left) && IsOneOrTwoLetters(right);
        bool arePlaces = HasKind(left, EntityKind.Place) && HasKind(right, EntityKind.Place);
        return !areLetters && !arePlaces && !(IsFullName(left) && IsFullName(right));

        bool IsOneOrTwoLetters(TokenRange side) => side.Length == 1 && tagged.Article.Tokens[side.Start].Length <= 2;

        bool HasKind(TokenRange side, EntityKind kind) => names.Exists(n => n.Tokens == side && n.Kind == kind);

        bool IsFullName(TokenRange side) => side.Length > 1 && HasKind(side, EntityKind.Person);
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
}
