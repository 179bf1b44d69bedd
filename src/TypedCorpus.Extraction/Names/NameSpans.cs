using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Names that the model began too early, with an office, or cut too short: at a hyphen, before <c>&amp;</c>, before the word that says what they are.
/// </summary>
internal static class NameSpans
{
    private const int LongestTail = 6;

    /// <summary>The names, made longer where they go on.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> result = new(names.Count);
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            int limit = i + 1 < names.Count ? names[i + 1].FirstToken : tagged.Article.Tokens.Length;
            if (i + 1 < names.Count && IsPartnership(tagged, name, names[i + 1]))
            {
                // Hall & Moss, and not two persons.
                name = new NameMention(name.FirstToken, names[++i].EndToken, EntityKind.Organization);
                limit = i + 1 < names.Count ? names[i + 1].FirstToken : tagged.Article.Tokens.Length;
            }
            if (HyphenBetweenPlaces(tagged, name) is > 0 and int hyphen)
            {
                result.Add(name with { EndToken = hyphen, Kind = EntityKind.Place });
                result.Add(name with { FirstToken = hyphen + 1, Kind = EntityKind.Place });
                continue;
            }
            result.Add(name.Kind == EntityKind.Person ? WithHyphen(tagged, WithoutOffice(tagged, name), limit) : WithHead(tagged, name, limit));
        }
        return result;
    }

    /// <summary>The hyphen of a name that is two countries or cities, the U.S.-Mexico border; 0 for other names.</summary>
    private static int HyphenBetweenPlaces(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind == EntityKind.Person)
            return 0;
        for (int at = name.FirstToken + 1; at + 1 < name.EndToken; at++)
        {
            bool isPair = tagged.Article[at] is "-" or "\u2013" && IsListed(name.FirstToken, at) && IsListed(at + 1, name.EndToken)
                && ListedNames.ClassesOf(tagged, name) == NameClasses.None;
            if (isPair)
                return at;
        }
        return 0;

        bool IsListed(int first, int end)
        {
            NameClasses classes = ListedNames.ClassesOf(tagged, new NameMention(first, end, EntityKind.Place));
            return (classes & (NameClasses.Country | NameClasses.Place)) != 0 || NameAliases.FullFormOf(tagged.Article[first].ToString()) is not null;
        }
    }

    /// <summary>An office in small letters is no part of a full name: [Tanzanian foreign minister] Ann Reed. Titles with capitals may be.</summary>
    private static NameMention WithoutOffice(TaggedArticle tagged, NameMention name)
    {
        (int first, int end) = NameBounds.Bare(tagged.Article, name);
        bool isOffice = first > name.FirstToken && end == name.EndToken && end - first > 1
            && char.IsLower(tagged.Article[first - 1][0]) && PersonNouns.IsPerson(tagged.Article[first - 1]);
        return isOffice ? name with { FirstToken = first } : name;
    }

    /// <summary>Whether a firm is named after two surnames. Given names, places and what a paper cites, <c>Hall &amp; Moss (2014)</c>, are two.</summary>
    private static bool IsPartnership(TaggedArticle tagged, NameMention name, NameMention next)
    {
        TokenizedArticle article = tagged.Article;
        return name.EndToken + 1 == next.FirstToken && article[name.EndToken] is "&" && article.SentenceOf(name.FirstToken) == article.SentenceOf(next.FirstToken)
            && MayBePartner(tagged, name) && MayBePartner(tagged, next)
            && !IsCited(tagged, next.EndToken);
    }

    /// <summary>Whether what follows is said of the authors of a paper: a year, a bracket, whose study it is.</summary>
    private static bool IsCited(TaggedArticle tagged, int behind)
    {
        TokenizedArticle article = tagged.Article;
        if (behind == article.Tokens.Length)
            return false;
        return article[behind] is "(" or ")" or ";" || tagged.Tags[behind] == PosTag.POS || article.Tokens[behind].Kind == TokenKind.Number
            || (behind + 1 < article.Tokens.Length && article.Tokens[behind + 1].Kind == TokenKind.Number);
    }

    private static bool MayBePartner(TaggedArticle tagged, NameMention name) => name.Kind == EntityKind.Person && name.EndToken - name.FirstToken == 1
        && IsCapitalised(tagged.Article[name.FirstToken])
        && (Lexicon.Shipped.Find(tagged.FormOf(name.FirstToken).Word).Classes & (WordClasses.MaleName | WordClasses.FemaleName)) == 0;

    /// <summary>A full name that ends at a hyphen goes on behind it: Ann Reed-Cole. (Reed-Cole alone may be two persons.)</summary>
    private static NameMention WithHyphen(TaggedArticle tagged, NameMention name, int limit)
    {
        TokenizedArticle article = tagged.Article;
        int hyphen = name.EndToken;
        bool goesOn = name.EndToken - name.FirstToken > 1 && hyphen + 1 < limit && tagged.Tags[hyphen] == PosTag.HYPH
            && !article.SpaceBefore(hyphen) && !article.SpaceBefore(hyphen + 1) && tagged.Tags[hyphen + 1] == PosTag.NNP && IsCapitalised(article[hyphen + 1]);
        return goesOn ? name with { EndToken = hyphen + 2 } : name;
    }

    /// <summary>A place or body goes on up to the word that says what it is: Ashford County [Attorney's Office].</summary>
    private static NameMention WithHead(TaggedArticle tagged, NameMention name, int limit)
    {
        TokenizedArticle article = tagged.Article;
        if (name.EndToken - name.FirstToken > 1 && BodyEndings.IsSuffix(NameText.Key(article[name.EndToken - 1].ToString())))
            return name with { Kind = EntityKind.Organization };
        limit = Math.Min(limit, Math.Min(name.EndToken + LongestTail, article.Sentences[article.SentenceOf(name.FirstToken)].EndToken));
        NameMention longest = name;
        for (int at = name.EndToken; at < limit; at++)
        {
            bool isOwner = tagged.Tags[at] == PosTag.POS && at > name.EndToken && at + 1 < limit;
            if (!isOwner && !(tagged.Tags[at] == PosTag.NNP && IsCapitalised(article[at])))
                break;
            if (!isOwner && NameFrames.KindByHead(tagged, at) is EntityKind.Organization)
                longest = name with { EndToken = at + 1, Kind = EntityKind.Organization };
        }
        return longest;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);
}
