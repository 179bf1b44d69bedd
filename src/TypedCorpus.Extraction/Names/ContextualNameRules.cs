using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Runs of capitals that the model saw no name in, or only a part of one, where their last word or the words before them say what they are:
/// <c>the Northern Travel Bureau</c>, <c>told the Chronicle</c>, <c>works for Ashford Roofing</c>, <c>Northern analyst Ann Reed</c>.
/// </summary>
internal static class ContextualNameRules
{
    private const int LongestRun = 8;

    /// <summary>The names with those added, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> result = Spare.Take<List<NameMention>>();
        TokenizedArticle article = tagged.Article;
        int next = 0;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            if (next < names.Count && names[next].Tokens.Start == i)
            {
                NameMention name = names[next++];
                result.Add(name);
                i = name.Tokens.Last;
                continue;
            }
            if (!tagged.IsCapitalName(i) || (i > 0 && tagged.IsCapitalName(i - 1) && article.SentenceOf(i) == article.SentenceOf(i - 1)))
                continue;
            int limit = next < names.Count ? names[next].Tokens.Start : article.Tokens.Length;
            int end = EndOfRun(tagged, i, limit);
            if (end == limit && end < article.Tokens.Length && article.SentenceOf(end) == article.SentenceOf(i))
                continue;
            if (KindOf(tagged, new TokenRange(i, end), next < names.Count ? names[next] : null) is { } kind)
            {
                if (kind == EntityKind.Organization)
                    end = WithComplement(tagged, end, limit, next < names.Count ? names[next] : null);
                // The Academy of Letters Medal is not the academy.
                if (tagged.Language.Names.Awards.Contains(article[end - 1]))
                    continue;
                result.Add(new NameMention(new TokenRange(i, end), kind));
                // The place in the name of an organization is no name of its own.
                if (end > limit)
                    next++;
                i = end - 1;
            }
        }
        return result;
    }

    /// <summary>What a name is that ends in the word there, where that tells.</summary>
    public static EntityKind? KindByHead(TaggedArticle tagged, int token) => tagged.Language.Names.KindByHead(tagged.FormOf(token).Word);

    private static int EndOfRun(TaggedArticle tagged, int first, int limit)
    {
        int end = Math.Min(limit, Math.Min(tagged.Article.SentenceAt(first).EndToken, first + LongestRun));
        int at = first + 1;
        while (at < end && tagged.IsCapitalName(at))
            at++;
        return at;
    }

    /// <summary>The end of an organization's name with what follows after <c>of</c>: the Port Authority of Ashford, the Society of Letters.</summary>
    private static int WithComplement(TaggedArticle tagged, int end, int limit, NameMention? next)
    {
        TokenizedArticle article = tagged.Article;
        if (end + 1 >= article.Tokens.Length || !tagged.Language.Names.Complements.Contains(article[end]) || article.SentenceOf(end + 1) != article.SentenceOf(end - 1))
            return end;
        if (next is { } name && name.Tokens.Start == end + 1)
            return name.Kind == EntityKind.Place ? name.Tokens.End : end;
        return tagged.IsCapitalName(end + 1) ? EndOfRun(tagged, end + 1, limit) : end;
    }

    private static EntityKind? KindOf(TaggedArticle tagged, TokenRange run, NameMention? next)
    {
        int first = run.Start;
        TokenizedArticle article = tagged.Article;
        // In a headline everything has a capital.
        if (run.Length > 1 && KindByHead(tagged, run.Last) is { } kind && Headline.EndsAsProse(article, article.SentenceAt(first)) && !IsSecondHalf(tagged, first))
            return kind;
        if (run.Length == 1 && !IsDescription(tagged, first) && OrganizationEvidence.IsCompany(tagged, new NameMention(run, EntityKind.Organization), next))
            return EntityKind.Organization;
        int begin = article.SentenceAt(first).FirstToken;
        int before = first - 1;
        bool hasArticle = before >= begin && tagged.Language.Names.SmallArticles.Contains(article[before]);
        if (hasArticle)
            before--;
        if (before <= begin || IsDescription(tagged, run.Last))
            return null;
        bool isAddressed = hasArticle && tagged.Language.Names.Addressing.Contains(article[before]);
        bool isEmployer = tagged.Language.Names.Employers.Contains(article[before]) && tagged.Language.Names.Employing.Contains(article[before - 1]);
        return isAddressed || isEmployer ? EntityKind.Organization : null;
    }

    /// <summary>Whether a run of capitals goes on with another: the Securities and [Exchange Commission], Anti-[Fraud Bureau].</summary>
    private static bool IsSecondHalf(TaggedArticle tagged, int first)
    {
        TokenizedArticle article = tagged.Article;
        if (first < 2 || article.SentenceOf(first - 2) != article.SentenceOf(first))
            return false;
        return (tagged.Language.Names.Conjunctions.Contains(article[first - 1]) && tagged.IsCapitalName(first - 2))
            || (tagged.Tags[first - 1] == PosTag.HYPH && !article.SpaceBefore(first));
    }

    /// <summary>Whether the last word of a run is a title or a people: told the President. (A noun for persons is a newspaper: the Courier.)</summary>
    private static bool IsDescription(TaggedArticle tagged, int token) =>
        tagged.Tags[token] == PosTag.NNPS || tagged.Language.Titles.IsTitleWord(tagged.Article[token])
        || (tagged.ClassesOf(token) & (WordClasses.Demonym | WordClasses.MaleName | WordClasses.FemaleName)) != 0;
}
