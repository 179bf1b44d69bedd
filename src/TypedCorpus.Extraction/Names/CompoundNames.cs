using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Two names that the model took for one: whom a person speaks for and the person, at the office between them (<c>NATO Secretary-General Ann
/// Reed</c>); an organization and where it is (<c>National Archive in Kew</c>); the two of a
/// match (<c>Ann Reed v Joan Cole</c>); a place and what it has, or is on.
/// </summary>
internal static class CompoundNames
{
    private const WordClasses GivenNames = WordClasses.MaleName | WordClasses.FemaleName;

    /// <summary>The names, those in each name by themselves, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> result = Spare.Take<List<NameMention>>();
        foreach (NameMention name in names)
        {
            if (name.GazetteerId is not null || name.Tokens.Length < 3)
                result.Add(name);
            else
                result.AddRange(Split(tagged, name));
        }
        return result;
    }

    /// <summary>The names in a name of several words, in order.</summary>
    private static IEnumerable<NameMention> Split(TaggedArticle tagged, NameMention name)
    {
        if (OwnerIn(tagged, name) is { } mark)
            return [name with { Tokens = name.Tokens with { End = mark }, Kind = EntityKind.Place }, Owned(tagged, name, name.Tokens with { Start = mark + 1 })];
        if (name.Kind == EntityKind.Place)
            return DescriptionIn(tagged, name.Tokens) is { } noun
                ? [name with { Tokens = name.Tokens with { End = noun } }, name with { Tokens = name.Tokens with { Start = noun + 2 } }] : [name];
        if (OfficeIn(tagged, name.Tokens) is { } office)
            return AtOffice(tagged, name, office);
        if (name.Kind == EntityKind.Person && MemberIn(tagged, name.Tokens) is { } member)
            return Member(tagged, name, member);
        if (OpposingIn(tagged, name.Tokens) is { } opposing)
            return [Side(tagged, name, name.Tokens with { End = opposing }), Side(tagged, name, name.Tokens with { Start = opposing + 1 })];
        if (name.Kind == EntityKind.Organization && ConjunctionIn(tagged, name.Tokens) is { } conjunction)
            return [name with { Tokens = name.Tokens with { End = conjunction } }, name with { Tokens = name.Tokens with { Start = AfterArticle(tagged, conjunction + 1) } }];
        return name.Kind == EntityKind.Organization && LocativeIn(tagged, name.Tokens) is { } locative
            ? [name with { Tokens = name.Tokens with { End = locative } }, name with { Tokens = name.Tokens with { Start = locative + 1 }, Kind = EntityKind.Place }]
            : [name];
    }

    /// <summary>The last word of an office inside a name that begins with whom the office is of.</summary>
    private static int? OfficeIn(TaggedArticle tagged, TokenRange name)
    {
        if (!IsOwner(tagged, name.Start))
            return null;
        for (int at = name.Last - 1; at > name.Start; at--)
        {
            // The US State Department has a word of offices too.
            if ((tagged.ClassesOf(at + 1) & WordClasses.GroupNoun) != 0)
                return null;
            bool isPerson = tagged.Article.HasCapital(at + 1) && (name.End - at > 2 || !tagged.IsGivenName(at + 1));
            if (isPerson && tagged.Article.HasCapital(at) && tagged.Language.Titles.IsTitleWord(tagged.Article[at]) && !tagged.IsGivenName(at))
                return at;
        }
        return null;
    }

    private static bool IsOwner(TaggedArticle tagged, int token)
    {
        TokenRange first = TokenRange.Of(token);
        bool isNation = (tagged.ClassesOf(token) & WordClasses.Demonym) != 0 || (ListedNames.ClassesOf(tagged, first) & NameClasses.Country) != 0;
        return isNation || IsAcronym(tagged.Article[token])
            || (ListedOrganizations.Of(tagged.Language).ClassOf(tagged, first) != OrganizationClass.None && (tagged.ClassesOf(token) & (GivenNames | WordClasses.Surname)) == 0);
    }

    /// <summary>Whether a city is meant: some organizations have a country in their name, as al-Qaeda in Iraq does.</summary>
    private static bool IsCity(TaggedArticle tagged, TokenRange name) =>
        (ListedNames.ClassesOf(tagged, name) & PlaceEvidence.Places) == NameClasses.City;

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length is > 1 and < 6 && word.ToString().All(char.IsUpper);

    private static IEnumerable<NameMention> AtOffice(TaggedArticle tagged, NameMention name, int office)
    {
        TokenRange owner = TokenRange.Of(name.Tokens.Start);
        if ((tagged.ClassesOf(owner.Start) & WordClasses.Demonym) == 0)
        {
            bool isOrganization = ListedOrganizations.Of(tagged.Language).ClassOf(tagged, owner) != OrganizationClass.None || !PlaceEvidence.IsListed(tagged, owner);
            yield return name with { Tokens = owner, Kind = isOrganization ? EntityKind.Organization : EntityKind.Place };
        }
        yield return name with { Tokens = name.Tokens with { Start = office + 1 }, Kind = EntityKind.Person };
    }

    /// <summary>The mark after a listed place that has what follows: Leeds[’s] University of Arts. A word alone belongs to the name: Prince George’s County.</summary>
    private static int? OwnerIn(TaggedArticle tagged, NameMention name)
    {
        for (int at = name.Tokens.Start + 1; at + 2 < name.Tokens.End && name.Kind != EntityKind.Person; at++)
        {
            if (tagged.Tags[at] == PosTag.POS)
                return PlaceEvidence.IsListed(tagged, name.Tokens with { End = at }) && !tagged.IsGivenName(name.Tokens.Start) ? at : null;
        }
        return null;
    }

    private static NameMention Owned(TaggedArticle tagged, NameMention name, TokenRange owned)
    {
        bool isOrganization = false;
        for (int i = owned.Start; i < owned.End; i++)
            isOrganization |= (tagged.ClassesOf(i) & WordClasses.GroupNoun) != 0;
        return name with { Tokens = owned, Kind = isOrganization ? EntityKind.Organization : name.Kind };
    }

    /// <summary>The noun in small letters between two places: South Ashford [coast] of Deal.</summary>
    private static int? DescriptionIn(TaggedArticle tagged, TokenRange name)
    {
        for (int at = name.Start + 1; at + 2 < name.End; at++)
        {
            if (tagged.Tags[at] is PosTag.NN or PosTag.NNS && char.IsLower(tagged.Article[at][0]) && tagged.Language.Names.Linkers.Contains(tagged.Article[at + 1])
                && tagged.Article.HasCapital(at + 2) && (tagged.ClassesOf(at - 1) & WordClasses.Demonym) == 0)
                return at;
        }
        return null;
    }

    /// <summary>The word between the two of a match.</summary>
    private static int? OpposingIn(TaggedArticle tagged, TokenRange name)
    {
        for (int at = name.Start + 1; at < name.Last; at++)
        {
            if (tagged.Language.Names.Opposing.Contains(tagged.Article[at]))
                return at;
        }
        return null;
    }

    /// <summary>The preposition after the full name of a person who is of an organization: Ann Reed [of] Tuckers.</summary>
    private static int? MemberIn(TaggedArticle tagged, TokenRange name)
    {
        if (!tagged.IsGivenName(name.Start))
            return null;
        for (int at = name.Start + 2; at < name.Last; at++)
        {
            if (tagged.Language.Names.Linkers.Contains(tagged.Article[at]) && tagged.Article.HasCapital(at + 1) && !tagged.Language.Titles.IsTitleWord(tagged.Article[at - 1]))
                return at;
        }
        return null;
    }

    private static IEnumerable<NameMention> Member(TaggedArticle tagged, NameMention name, int preposition)
    {
        TokenRange body = name.Tokens with { Start = preposition + 1 };
        yield return name with { Tokens = name.Tokens with { End = preposition } };
        yield return name with { Tokens = body, Kind = PlaceEvidence.IsListed(tagged, body) ? EntityKind.Place : EntityKind.Organization };
    }

    /// <summary>The conjunction after an organization that the list has, in what the list does not have: Cadbury [and] Nestlé.</summary>
    private static int? ConjunctionIn(TaggedArticle tagged, TokenRange name)
    {
        ListedOrganizations listed = ListedOrganizations.Of(tagged.Language);
        for (int at = name.Start + 1; at < name.Last; at++)
        {
            bool joins = tagged.Language.Names.Conjunctions.Contains(tagged.Article[at]) && tagged.Tags[at] == PosTag.CC && tagged.Article[at] is not "&";
            int rest = AfterArticle(tagged, at + 1);
            if (!joins || rest >= name.End || !tagged.Article.HasCapital(rest) || IsListed(name))
                continue;
            if (IsListed(name with { End = at }) || IsListed(name with { Start = rest }))
                return at;
        }
        return null;

        bool IsListed(TokenRange words) => listed.ClassOf(tagged, words) != OrganizationClass.None;
    }

    private static int AfterArticle(TaggedArticle tagged, int token) => tagged.Language.Names.SmallArticles.Contains(tagged.Article[token]) ? token + 1 : token;

    private static NameMention Side(TaggedArticle tagged, NameMention name, TokenRange side)
    {
        bool isPerson = side.Length > 1 && tagged.IsGivenName(side.Start) && ListedNames.ClassesOf(tagged, side) == NameClasses.None
            && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, side) == OrganizationClass.None && (tagged.ClassesOf(side.Last) & WordClasses.GroupNoun) == 0;
        return name with { Tokens = side, Kind = isPerson ? EntityKind.Person : name.Kind };
    }

    /// <summary>The preposition between an organization and the city that it is in.</summary>
    private static int? LocativeIn(TaggedArticle tagged, TokenRange name)
    {
        for (int at = name.Start + 1; at < name.Last; at++)
        {
            bool isWhere = tagged.Language.Names.PlacePrepositions.Contains(tagged.Article[at]) || IsOfUnknown(tagged, at);
            if (isWhere && IsCity(tagged, name with { Start = at + 1 }))
                return at;
        }
        return null;
    }

    /// <summary>Whether what is <c>of</c> a place is no noun, so that it is a firm's name and not what the place has: Tidewater of Annapolis, the University of Leeds.</summary>
    private static bool IsOfUnknown(TaggedArticle tagged, int at) =>
        tagged.Language.Names.Linkers.Contains(tagged.Article[at]) && (tagged.ClassesOf(at - 1) & (WordClasses.Noun | WordClasses.GroupNoun)) == 0
            && tagged.Article[at - 1] is not [.., 's'];
}
