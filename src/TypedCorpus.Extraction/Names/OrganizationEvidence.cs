using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Names that the model took for persons or places, though what stands beside one of their mentions is said of companies and teams:
/// <c>Northern's shares</c>, <c>Northern analyst Ann Reed</c>, <c>Ashford 2-1 Deal</c>. All mentions of such a name are of an organization then.
/// </summary>
internal static class OrganizationEvidence
{
    private const int LongestApposition = 5;

    /// <summary>The names with their kinds put right.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> organizations = [];
        for (int i = 0; i < names.Count; i++)
        {
            if (i + 1 < names.Count && !IsCountry(tagged, names[i]) && IsScoreBetween(tagged.Article, names[i], names[i + 1]))
            {
                organizations.Add(FormOf(tagged, names[i]));
                organizations.Add(FormOf(tagged, names[i + 1]));
            }
            if (names[i].Kind == EntityKind.Person && MayBeCompany(tagged, names[i])
                && IsCompany(tagged, names[i], i + 1 < names.Count ? names[i + 1] : null))
                organizations.Add(FormOf(tagged, names[i]));
        }
        if (organizations.Count == 0)
            return names;
        // Who has a full name in the article is a person, whatever he owns.
        foreach (NameMention name in names)
        {
            if (name.Kind == EntityKind.Person && name.Tokens.Length > 1)
            {
                organizations.Remove(tagged.FormOf(TokenRange.Of(name.Tokens.Start)));
                organizations.Remove(tagged.FormOf(TokenRange.Of(name.Tokens.Last)));
            }
        }
        return names.ConvertAll(name => organizations.Contains(FormOf(tagged, name)) ? name with { Kind = EntityKind.Organization } : name);
    }

    /// <summary>Whether a name that the model took for a person's has no given name.</summary>
    private static bool MayBeCompany(TaggedArticle tagged, NameMention name) =>
        name.Tokens.Length == 1 || (name.Tokens.Length == 2 && !tagged.IsGivenName(name.Tokens.Start) && !NameBounds.FollowsTitle(tagged.Article, name));

    private static uint FormOf(TaggedArticle tagged, NameMention name) => tagged.FormOf(name.Tokens);

    private static bool IsCountry(TaggedArticle tagged, NameMention name) => (ListedNames.ClassesOf(tagged, name.Tokens) & NameClasses.Country) != 0;

    /// <summary>Whether nothing but the score of a match stands between two names: <c>Ashford 2-1 Deal</c>.</summary>
    private static bool IsScoreBetween(TokenizedArticle article, NameMention name, NameMention next)
    {
        const int TokensOfScore = 3;
        int between = next.Tokens.Start - name.Tokens.End;
        if (between is < 1 or > TokensOfScore || article.SentenceAt(name.Tokens.Start).Paragraph != article.SentenceAt(next.Tokens.Start).Paragraph)
            return false;
        ReadOnlySpan<char> score = article.Text.AsSpan(article.Tokens[name.Tokens.End].Start, article.Tokens[next.Tokens.Start - 1].End - article.Tokens[name.Tokens.End].Start);
        int dash = score.IndexOfAny('-', '\u2013');
        return dash > 0 && IsGoals(score.Slice(0, dash)) && IsGoals(score.Slice(dash + 1));
    }

    private static bool IsGoals(ReadOnlySpan<char> text) => text.Length is 1 or 2 && char.IsDigit(text[0]) && char.IsDigit(text[text.Length - 1]);

    /// <summary>Whether what follows a name says that it is a company's: its analyst, its shares, <c>, a maker of pumps</c>.</summary>
    public static bool IsCompany(TaggedArticle tagged, NameMention name, NameMention? next)
    {
        TokenizedArticle article = tagged.Article;
        int end = article.SentenceAt(name.Tokens.Start).EndToken;
        int at = name.Tokens.End;
        if (at + 1 >= end)
            return false;
        if (tagged.Tags[at] == PosTag.POS)
            return tagged.Language.Names.OwnedByCompanies.Contains(tagged.FormOf(at + 1).Word);
        if (tagged.Language.Names.AfterCompanies.Contains(tagged.FormOf(at).Word))
            return next is { Kind: EntityKind.Person } person && person.Tokens.Start == at + 1;
        return article[at] is "," && IsApposedCompany(tagged, new TokenRange(at + 1, end));
    }

    /// <summary>Whether a phrase begins here that says company, <c>the start-up</c>, <c>a Danish maker of pumps</c>.</summary>
    private static bool IsApposedCompany(TaggedArticle tagged, TokenRange rest)
    {
        if (tagged.Tags[rest.Start] != PosTag.DT)
            return false;
        int at = rest.Start + 1;
        int limit = Math.Min(rest.End, rest.Start + LongestApposition);
        bool isCompany = false;
        for (; at < limit && tagged.Tags[at] is PosTag.NN or PosTag.JJ or PosTag.JJS or PosTag.HYPH or PosTag.NNP or PosTag.RP or PosTag.CD; at++)
            isCompany = (char.IsLower(tagged.Article[at][0]) && tagged.Language.Names.CompaniesInApposition.Contains(tagged.FormOf(at).Word)) || IsHyphenatedCompany(tagged, at);
        return isCompany;
    }

    /// <summary>A start-up is three tokens, which no set of words has.</summary>
    private static bool IsHyphenatedCompany(TaggedArticle tagged, int at) =>
        at > 1 && tagged.Article[at - 1] is "-" && tagged.Language.Names.HyphenatedCompanies.Contains(tagged.Article.TextOf(new TokenRange(at - 2, at + 1)));
}
