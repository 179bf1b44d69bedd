using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>The words by which a text takes up a company or team: Acme Ltd is Acme, Koala Foods is Koala, the Ashford Rovers are the Rovers.</summary>
internal static class OrganizationShortForm
{
    private const WordClasses Describing = WordClasses.Demonym | WordClasses.Adjective;
    private const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country | NameClasses.Place;

    /// <summary>The tokens of the short form in a name; <see langword="null"/> where it has none.</summary>
    public static TokenRange? Of(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind != EntityKind.Organization || name.Tokens.Length < 2)
            return null;
        OrganizationEndings endings = tagged.Language.OrganizationEndings;
        TokenRange tokens = name.Tokens;
        if (endings.IsSuffix(KeyAt(tagged, tokens.Last)) && tokens.Length > 2 && endings.IsTrade(KeyAt(tagged, tokens.Last - 1)))
            tokens = tokens with { End = tokens.Last };
        string ending = KeyAt(tagged, tokens.Last);
        TokenRange beginning = tokens with { End = tokens.Last };
        if (endings.IsSuffix(ending) || (endings.IsTrade(ending) && beginning.Length == 1))
            return IsOther(tagged, beginning) ? null : beginning;
        bool isTeam = tagged.Tags[tokens.Last] == PosTag.NNPS && endings.IsTeam(ending) && tagged.Article.HasCapital(tokens.Last - 1);
        return isTeam ? name.Tokens with { Start = tokens.Last } : null;
    }

    /// <summary>Boston Bank does not make Boston a bank, nor American Airlines the Americans one.</summary>
    private static bool IsOther(TaggedArticle tagged, TokenRange beginning) =>
        beginning.Length == 1 && ((tagged.ClassesOf(beginning.Start) & Describing) != 0 || (ListedNames.ClassesOf(tagged, beginning) & Places) != 0);

    private static string KeyAt(TaggedArticle tagged, int token) => tagged.Article.KeyOf(token);
}
