using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Names that the model began too early, with an office, or cut too short: at a hyphen, before the word that says what they are.
/// </summary>
internal static class NameSpans
{
    private const int LongestTail = 6;

    /// <summary>The names, made longer where they go on.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> result = Spare.Take<List<NameMention>>();
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = DescribedNames.Apply(tagged, names[i]);
            TokenRange free = new(i == 0 ? 0 : names[i - 1].Tokens.End, name.Tokens.End);
            int limit = i + 1 < names.Count ? names[i + 1].Tokens.Start : tagged.Article.Tokens.Length;
            if (HyphenBetweenPlaces(tagged, name) is { } hyphen)
            {
                result.Add(name with { Tokens = name.Tokens with { End = hyphen }, Kind = EntityKind.Place });
                result.Add(name with { Tokens = name.Tokens with { Start = hyphen + 1 }, Kind = EntityKind.Place });
                continue;
            }
            if (IsPersonOfOrganization(tagged, name))
            {
                result.Add(name with { Tokens = name.Tokens with { End = name.Tokens.Start + 2 }, Kind = EntityKind.Person });
                result.Add(name with { Tokens = name.Tokens with { Start = name.Tokens.Start + 3 } });
                continue;
            }
            name = SaintNames.Apply(tagged, AsStreet(tagged, name, limit), limit);
            result.Add(name.Kind == EntityKind.Person ? PersonBounds.Extend(tagged, WithoutOffice(tagged, WithoutComplement(tagged, name)), free with { End = limit }) : WithHead(tagged, name, limit));
        }
        return result;
    }

    /// <summary>The hyphen of a name that is two countries or cities, the U.S.-Mexico border.</summary>
    private static int? HyphenBetweenPlaces(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind == EntityKind.Person)
            return null;
        for (int at = name.Tokens.Start + 1; at + 1 < name.Tokens.End; at++)
        {
            bool isPair = tagged.Article[at] is "-" or "\u2013" && IsListed(name.Tokens with { End = at }) && IsListed(name.Tokens with { Start = at + 1 })
                && ListedNames.ClassesOf(tagged, name.Tokens) == NameClasses.None;
            if (isPair)
                return at;
        }
        return null;

        bool IsListed(TokenRange place)
        {
            NameClasses classes = ListedNames.ClassesOf(tagged, place);
            return (classes & (NameClasses.Country | NameClasses.Place)) != 0 || tagged.Language.Aliases.FullFormOf(tagged.Article[place.Start].ToString()) is not null;
        }
    }

    /// <summary>Whether a person and where he works were taken for one organization: [Tom Ford] of [Kinpo Semiconductor].</summary>
    private static bool IsPersonOfOrganization(TaggedArticle tagged, NameMention name)
    {
        int first = name.Tokens.Start;
        if (name.Kind != EntityKind.Organization || name.GazetteerId is not null || name.Tokens.Length < 4 || !tagged.Language.Names.Linkers.Contains(tagged.Article[first + 2]))
            return false;
        bool isFullName = tagged.IsGivenName(first) && (tagged.ClassesOf(first + 1) & WordClasses.Surname) != 0;
        return isFullName && ListedNames.ClassesOf(tagged, TokenRange.Of(first)) == NameClasses.None
            && ContextualNameRules.KindByHead(tagged, first + 1) is null && (tagged.ClassesOf(first + 1) & WordClasses.GroupNoun) == 0;
    }

    /// <summary>An office in small letters is no part of a full name: [Tanzanian foreign minister] Ann Reed. Titles with capitals may be.</summary>
    private static NameMention WithoutOffice(TaggedArticle tagged, NameMention name)
    {
        TokenRange bare = NameBounds.Bare(tagged.Article, name);
        bool isCutBefore = bare.Start > name.Tokens.Start && bare.End == name.Tokens.End && bare.Length > 1;
        bool isOffice = isCutBefore && char.IsLower(tagged.Article[bare.Start - 1][0]) && tagged.Language.PersonNouns.IsPerson(tagged.Article[bare.Start - 1]);
        return isOffice ? name with { Tokens = bare } : name;
    }

    /// <summary>What an office is over is no part of the name after it: Director of Public Prosecution [Ann Reed].</summary>
    private static NameMention WithoutComplement(TaggedArticle tagged, NameMention name)
    {
        int first = Math.Max(0, name.Tokens.Start - 1);
        while (first < name.Tokens.Last && !tagged.Language.Names.Linkers.Contains(tagged.Article[first]))
            first++;
        // The first word after the linker belongs to the office, unless it is a given name itself: the son of Ann Reed.
        if (first + 1 < name.Tokens.Last && !IsGivenName(first + 1))
        {
            for (int t = first + 2; t < name.Tokens.Last; t++)
            {
                if (tagged.Article.HasCapital(t) && IsGivenName(t))
                    return name with { Tokens = name.Tokens with { Start = t } };
            }
        }
        return name;

        bool IsGivenName(int token) => tagged.Language.GivenNames.IsGiven(tagged.Article[token]);
    }

    /// <summary>A street is a place, whoever it is named after: Ann Street, Martin Luther King [Boulevard].</summary>
    private static NameMention AsStreet(TaggedArticle tagged, NameMention name, int limit)
    {
        if (name.Tokens.Length > 1 && IsStreetWord(tagged, name.Tokens.Last))
        {
            bool hasNumber = name.Tokens.Length > 2 && tagged.Article.Tokens[name.Tokens.Start].Kind == TokenKind.Number;
            return name with { Tokens = name.Tokens with { Start = hasNumber ? name.Tokens.Start + 1 : name.Tokens.Start }, Kind = EntityKind.Place };
        }
        bool goesOn = name.Tokens.End < limit && tagged.Article.SentenceOf(name.Tokens.End) == tagged.Article.SentenceOf(name.Tokens.Start) && IsStreetWord(tagged, name.Tokens.End)
            && (name.Tokens.End + 1 >= tagged.Article.Tokens.Length || tagged.Tags[name.Tokens.End + 1] is not (PosTag.NNP or PosTag.NNPS));
        return goesOn ? name with { Tokens = name.Tokens with { End = name.Tokens.End + 1 }, Kind = EntityKind.Place } : name;
    }

    private static bool IsStreetWord(TaggedArticle tagged, int token) =>
        tagged.Article.HasCapital(token) && tagged.Language.Names.Streets.Contains(tagged.FormOf(token).Word);

    /// <summary>A place or organization goes on up to the word that says what it is: Ashford County [Attorney's Office].</summary>
    private static NameMention WithHead(TaggedArticle tagged, NameMention name, int limit)
    {
        TokenizedArticle article = tagged.Article;
        name = WithRestOfWord(tagged, name, limit);
        if (name.Tokens.Length > 1 && tagged.Language.OrganizationEndings.IsSuffix(article.KeyOf(name.Tokens.Last)))
            return name with { Kind = EntityKind.Organization };
        limit = Math.Min(limit, Math.Min(name.Tokens.End + LongestTail, article.SentenceAt(name.Tokens.Start).EndToken));
        NameMention longest = name;
        for (int at = name.Tokens.End; at < limit; at++)
        {
            bool isOwner = tagged.Tags[at] == PosTag.POS && at > name.Tokens.End && at + 1 < limit;
            if (!isOwner && !(tagged.Tags[at] == PosTag.NNP && NameBounds.IsCapitalised(article[at])))
                break;
            if (!isOwner && ContextualNameRules.KindByHead(tagged, at) is EntityKind.Organization)
                longest = name with { Tokens = name.Tokens with { End = at + 1 }, Kind = EntityKind.Organization };
        }
        return longest;
    }

    /// <summary>A name that was cut at the hyphen of a word goes on to its end: Asia-Pacific Economic Co[-operation].</summary>
    private static NameMention WithRestOfWord(TaggedArticle tagged, NameMention name, int limit)
    {
        int hyphen = name.Tokens.End;
        bool isCut = name.Tokens.Length > 1 && hyphen + 1 < limit && tagged.Language.Names.WordPrefixes.Contains(tagged.FormOf(name.Tokens.Last).Word)
            && tagged.Article[hyphen] is "-" && !tagged.Article.SpaceBefore(hyphen) && !tagged.Article.SpaceBefore(hyphen + 1);
        return isCut ? name with { Tokens = name.Tokens with { End = hyphen + 2 } } : name;
    }
}
