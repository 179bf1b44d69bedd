using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Well-known organizations that the model took for persons or places, or did not see: <c>told Reuters</c>, <c>Kohl's</c>. What is a word, a
/// place or a person of the article too is left as it is.
/// </summary>
internal static class ListedEvidence
{
    private const WordClasses Words = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb;
    private const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country | NameClasses.Place;

    /// <summary>The names with those put right and added, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, ArticleLists lists, List<NameMention> names)
    {
        TokenizedArticle article = tagged.Article;
        ListedToken[] listed = lists.Organizations;
        List<NameMention> result = Spare.Take<List<NameMention>>();
        HashSet<uint> surnames = PersonEvidence.SurnamesOf(tagged, names);
        int next = 0;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            TokenRange words = ListedOrganizations.At(listed, i);
            bool hasArticle = tagged.Language.Names.DefiniteArticles.Contains(article[i]);
            if (!hasArticle && IsCutShort(names, next, words) && StandsAlone(tagged, words) && MayBe(tagged, words, surnames))
            {
                result.Add(new NameMention(words, EntityKind.Organization));
                while (next < names.Count && names[next].Tokens.Start < words.End)
                    next++;
                i = words.Last;
                continue;
            }
            if (next < names.Count && names[next].Tokens.Start == i)
            {
                NameMention name = names[next++];
                result.Add(IsListed(tagged, name) && MayBe(tagged, name.Tokens, surnames) ? name with { Kind = EntityKind.Organization }
                    : IsActingPlace(tagged, name, surnames) ? name with { Kind = EntityKind.Place } : name);
                i = name.Tokens.Last;
                continue;
            }
            if (words.IsEmpty)
                continue;
            if ((next == names.Count || names[next].Tokens.Start >= words.End) && StandsAlone(tagged, words) && MayBe(tagged, words, surnames) && IsTelling(tagged, words, listed[i].Class))
            {
                result.Add(new NameMention(words, EntityKind.Organization));
                i = words.Last;
            }
        }
        Spare.Keep(surnames);
        return result;
    }

    /// <summary>Whether the model found only parts of a listed name: General [Mills].</summary>
    private static bool IsCutShort(List<NameMention> names, int next, TokenRange words)
    {
        if (words.Length < 2 || next == names.Count || names[next].Tokens.Start >= words.End || names[next].Tokens == words)
            return false;
        for (int n = next; n < names.Count && names[n].Tokens.Start < words.End; n++)
        {
            if (names[n].Tokens.End > words.End || names[n].GazetteerId is not null)
                return false;
        }
        return true;
    }

    private static bool IsListed(TaggedArticle tagged, NameMention name) => name.Kind is EntityKind.Person or EntityKind.Place && name.GazetteerId is null
        && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) is not OrganizationClass.None and OrganizationClass listed
        && (listed != OrganizationClass.Team || name.Tokens.Length > 1);

    /// <summary>Whether nothing says that the words are a person or a place.</summary>
    private static bool MayBe(TaggedArticle tagged, TokenRange words, HashSet<uint> surnames) =>
        !tagged.IsGivenName(words.Start) && !surnames.Contains(tagged.FormOf(words.Last).Cased) && (ListedNames.ClassesOf(tagged, words) & Places) == 0;

    /// <summary>Whether a person is really a country or state that acts, as nobody in the article has that surname: Washington warned Moscow.</summary>
    private static bool IsActingPlace(TaggedArticle tagged, NameMention name, HashSet<uint> surnames)
    {
        if (name.Kind != EntityKind.Person || name.Tokens.Length > 1 || name.GazetteerId is not null)
            return false;
        uint word = tagged.FormOf(name.Tokens.Start).Cased;
        return !NameBounds.FollowsTitle(tagged.Article, name) && !surnames.Contains(word) && (tagged.Language.Names.Capitals.Contains(word) || IsStateAndNoGivenName(tagged, name.Tokens));
    }

    private static bool IsStateAndNoGivenName(TaggedArticle tagged, TokenRange name) =>
        (ListedNames.ClassesOf(tagged, name) & (NameClasses.Country | NameClasses.Region)) != 0 && !tagged.IsGivenName(name.Start);

    /// <summary>A longer run of capitals is another name: the Reuters Building, Sky Lane.</summary>
    private static bool StandsAlone(TaggedArticle tagged, TokenRange words)
    {
        TokenizedArticle article = tagged.Article;
        (int first, int end) = words;
        int sentence = article.SentenceOf(first);
        bool goesOn = end < article.Tokens.Length && article.SentenceOf(end) == sentence && tagged.IsCapitalName(end);
        bool hasBefore = first > 0 && article.SentenceOf(first - 1) == sentence && (tagged.IsCapitalName(first - 1) || article[first - 1] is "&");
        return !goesOn && !hasBefore;
    }

    /// <summary>Whether a name that the model did not see is one: it is no word, or it cannot be the word where it stands.</summary>
    private static bool IsTelling(TaggedArticle tagged, TokenRange words, OrganizationClass listed)
    {
        if (words.Length > 1)
            return true;
        int first = words.Start;
        if (listed == OrganizationClass.Team)
            return false;
        bool isWord = (tagged.ClassesOf(first) & Words) != 0;
        bool opens = tagged.Article.SentenceAt(first).FirstToken == first || tagged.Article.Tokens[first - 1].Kind == TokenKind.QuotationMark;
        return isWord ? !opens && tagged.Tags[first] is PosTag.NNP && listed == OrganizationClass.Media : tagged.Tags[first] is PosTag.NNP or PosTag.NNPS || !opens;
    }
}
