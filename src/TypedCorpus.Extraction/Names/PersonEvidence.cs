using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Full names of persons that the model took for organizations, because a company has that surname too: <c>Mary Fox</c>.</summary>
internal static class PersonEvidence
{
    private const WordClasses Words = WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb;

    /// <summary>The name, of a person if it is a given name and a surname, and no list has it for anything else.</summary>
    public static NameMention Apply(TaggedArticle tagged, NameMention name) =>
        IsFullName(tagged, name) || IsFullNameWithSurnameFirst(tagged, name) ? name with { Kind = EntityKind.Person } : name;

    /// <summary>Whether a word is a surname that stands before the given name: [Xi] Jinping.</summary>
    public static bool IsSurnameFirst(TaggedArticle tagged, int token) => tagged.Language.Names.SurnamesFirst.ContainsInSmallLetters(tagged.Article.WordOf(token));

    /// <summary>The last words of the full names of persons.</summary>
    public static HashSet<uint> SurnamesOf(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> surnames = Spare.Take<HashSet<uint>>();
        foreach (NameMention name in names)
        {
            if (name.Kind == EntityKind.Person && name.Tokens.Length > 1)
                surnames.Add(tagged.FormOf(name.Tokens.Last).Cased);
        }
        return surnames;
    }

    private static bool IsFullName(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind != EntityKind.Organization || name.GazetteerId is not null || name.Tokens.Length != 2)
            return false;
        int last = name.Tokens.Last;
        bool isGiven = tagged.Language.GivenNames.IsGiven(tagged.Article[name.Tokens.Start])
            && (tagged.ClassesOf(name.Tokens.Start) & Words) == 0
            // Too many given names are those of towns and provinces: only places that everyone knows count.
            && (ListedNames.ClassesOf(tagged, TokenRange.Of(name.Tokens.Start)) & (NameClasses.Country | NameClasses.Place)) == 0;
        return isGiven && IsSurname(tagged, last) && !HasArticle(tagged, name.Tokens.Start)
            && ListedNames.ClassesOf(tagged, name.Tokens) is NameClasses.None or NameClasses.Person
            && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) == OrganizationClass.None;
    }

    /// <summary>Whether an organization or place of two words is a surname that stands first and a word that is nothing else: Xi Jinping.</summary>
    private static bool IsFullNameWithSurnameFirst(TaggedArticle tagged, NameMention name)
    {
        int first = name.Tokens.Start;
        if (name.Kind == EntityKind.Person || name.GazetteerId is not null || name.Tokens.Length != 2 || !IsSurnameFirst(tagged, first) || HasArticle(tagged, first))
            return false;
        return EndsAsSyllable(tagged.Article[name.Tokens.Last]) && (tagged.ClassesOf(name.Tokens.Last) & (Words | WordClasses.Noun)) == 0 && IsSurname(tagged, name.Tokens.Last)
            && (ListedNames.ClassesOf(tagged, TokenRange.Of(name.Tokens.Last)) & (NameClasses.Country | NameClasses.Region | NameClasses.Place)) == NameClasses.None
            && ListedNames.ClassesOf(tagged, name.Tokens) is NameClasses.None or NameClasses.Person
            && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) == OrganizationClass.None;
    }

    /// <summary>Whether a word ends as a syllable of Chinese or Korean can.</summary>
    private static bool EndsAsSyllable(ReadOnlySpan<char> word) => word[word.Length - 1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'n' or 'g';

    private static bool IsSurname(TaggedArticle tagged, int token)
    {
        string word = tagged.Article[token].ToString();
        if (tagged.Tags[token] != PosTag.NNP || !char.IsUpper(word[0]) || !word.Any(char.IsLower))
            return false;
        string ending = NameText.Key(word);
        bool endsOrganization = tagged.Language.OrganizationEndings.IsSuffix(ending) || tagged.Language.OrganizationEndings.IsTrade(ending);
        return !endsOrganization && ContextualNameRules.KindByHead(tagged, token) is null;
    }

    private static bool HasArticle(TaggedArticle tagged, int token) => token > 0 && tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[token - 1]);
}
