using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Peoples, followings and families in the plural: Guatemalans, Republicans, the Weavers.</summary>
internal static class PeopleNames
{
    /// <summary>The names of an article, peoples and families among them as groups, with those in no name, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        AddGroups(tagged, names);
        HashSet<uint> surnames = PersonEvidence.SurnamesOf(tagged, names);
        for (int i = 0; i < names.Count; i++)
        {
            if (IsPeople(tagged, names[i]) || IsFamily(tagged, names[i], surnames))
                names[i] = names[i] with { Kind = EntityKind.Group };
        }
        Spare.Keep(surnames);
        return names;
    }

    /// <summary>Whether this is a people and a common noun, the Guatemalan government: that describes, and does not name.</summary>
    public static bool IsWithNoun(TaggedArticle tagged, NameMention name)
    {
        if (name.Tokens.Length < 2 || !IsDemonym(tagged, name.Tokens.Start))
            return false;
        for (int i = name.Tokens.Start + 1; i < name.Tokens.End; i++)
        {
            if (tagged.Article.HasCapital(i))
                return false;
        }
        return true;
    }

    /// <summary>Whether a name is two peoples: Israelis and Palestinians.</summary>
    public static bool AreTwo(TaggedArticle tagged, NameMention name) =>
        name.Tokens.Length > 2 && name.GazetteerId is null && IsPlural(tagged, name.Tokens.Start) && IsPlural(tagged, name.Tokens.Last);

    /// <summary>Whether a word says of which people or place somebody is: Guatemalan.</summary>
    public static bool IsDemonym(TaggedArticle tagged, int token) => (tagged.ClassesOf(token) & WordClasses.Demonym) != 0;

    /// <summary>Whether an organization that no list knows is somebody of a people, who acts: the [Turk] has scored.</summary>
    public static bool IsOne(TaggedArticle tagged, NameMention name)
    {
        int before = name.Tokens.Start - 1;
        int after = name.Tokens.End;
        return name is { Kind: EntityKind.Organization, Tokens.Length: 1, GazetteerId: null } && IsDemonym(tagged, name.Tokens.Start)
            && before >= 0 && tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[before])
            && after < tagged.Tags.Length && tagged.Tags[after].IsFinite()
            && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) == OrganizationClass.None;
    }

    /// <summary>Whether an organization of one word is the plural of somebody's surname, with an article: the [Weavers], beside Ann Weaver.</summary>
    private static bool IsFamily(TaggedArticle tagged, NameMention name, HashSet<uint> surnames)
    {
        ReadOnlySpan<char> word = tagged.Article[name.Tokens.Start];
        bool isPlural = name.Tokens.Length == 1 && name.GazetteerId is null && name.Kind == EntityKind.Organization && word.Length > 2 && word[word.Length - 1] == 's';
        return isPlural && name.Tokens.Start > 0 && tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[name.Tokens.Start - 1])
            && surnames.Contains(TokenForm.Of(word.Slice(0, word.Length - 1)).Cased) && !surnames.Contains(tagged.FormOf(name.Tokens.Start).Cased);
    }

    /// <summary>Whether the model took a people or a following in the plural for an organization, or one word of it for a person.</summary>
    private static bool IsPeople(TaggedArticle tagged, NameMention name)
    {
        if (name.GazetteerId is not null || !IsPlural(tagged, name.Tokens.Last))
            return false;
        bool isOneWord = name.Tokens.Length == 1;
        return name.Kind switch
        {
            EntityKind.Organization => isOneWord || IsUnlistedPair(tagged, name.Tokens),
            EntityKind.Person => isOneWord && !NameBounds.FollowsTitle(tagged.Article, name) && (tagged.ClassesOf(name.Tokens.Start) & WordClasses.Surname) == 0,
            _ => false,
        };
    }

    /// <summary>Whether two words are no organization of the list, and do not begin with a place.</summary>
    private static bool IsUnlistedPair(TaggedArticle tagged, TokenRange words) =>
        words.Length == 2 && !PlaceEvidence.IsListed(tagged, TokenRange.Of(words.Start)) && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, words) == OrganizationClass.None;

    /// <summary>Adds peoples and followings in the plural that stand in no name: Guatemalans, Republicans.</summary>
    private static void AddGroups(TaggedArticle tagged, List<NameMention> names)
    {
        TokenizedArticle article = tagged.Article;
        int next = 0;
        int count = names.Count;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            while (next < count && names[next].Tokens.End <= i)
                next++;
            if (next < count && names[next].Tokens.Start <= i)
                continue;
            if ((tagged.Tags[i] is PosTag.NNPS or PosTag.NNS || IsAlone(i)) && IsPlural(tagged, i) && !IsWordWithCapital(i))
                names.Add(new NameMention(new TokenRange(i, i + 1), EntityKind.Group));
        }
        names.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));

        // "Friends of Ann Reed said" no Quakers do.
        bool IsWordWithCapital(int token) => tagged.Language.PersonNouns.IsPerson(article[token].Slice(0, article[token].Length - 1)) && article.SentenceAt(token).FirstToken == token
            && token + 1 < article.Tokens.Length && tagged.Language.Names.Linkers.Contains(article[token + 1]);

        // "Israelis" ends as a singular does.
        bool IsAlone(int token) => tagged.Tags[token] == PosTag.NNP && token + 1 < tagged.Tags.Length && tagged.Tags[token + 1] is not (PosTag.NNP or PosTag.NNPS)
            && (token == 0 || tagged.Tags[token - 1] is not (PosTag.NNP or PosTag.NNPS));
    }

    /// <summary>Whether a word is a people in the plural, and no place as Kansas is.</summary>
    private static bool IsPlural(TaggedArticle tagged, int token)
    {
        ReadOnlySpan<char> word = tagged.Article[token];
        return word.Length > 4 && char.IsUpper(word[0]) && word[word.Length - 1] == 's' && !tagged.Language.Names.Parties.Contains(word)
            && (tagged.Language.Lexicon.Find(TokenForm.Of(word.Slice(0, word.Length - 1)).Word).Classes & WordClasses.Demonym) != 0
            && (ListedNames.ClassesOf(tagged, TokenRange.Of(token)) & (NameClasses.Country | NameClasses.Region)) == 0;
    }
}
