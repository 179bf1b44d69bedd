using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>Takes the second surname into a full name that the model has cut before it: <c>Rosa Cruz [Puca] points at it</c>.</summary>
internal static class SecondSurnames
{
    private const WordClasses GivenNames = WordClasses.MaleName | WordClasses.FemaleName;

    /// <summary>The name, with the word after it if that can be nothing but a surname.</summary>
    public static NameMention Apply(TaggedArticle tagged, NameMention name, int limit)
    {
        int next = name.Tokens.End;
        bool isFullName = name.Tokens.Length == 2 && tagged.IsGivenName(name.Tokens.Start);
        return isFullName && next < limit && LooksLikeSurname(tagged, next) && EndsThere(tagged, next) && IsNothingElse(tagged, next)
            ? name with { Tokens = name.Tokens with { End = next + 1 } } : name;
    }

    private static bool LooksLikeSurname(TaggedArticle tagged, int token)
    {
        ReadOnlySpan<char> word = tagged.Article[token];
        bool isCapitalised = NameBounds.IsCapitalised(word) && word[word.Length - 1] != '.';
        // A headline in a text: Mike Reed Invited.
        return isCapitalised && tagged.Tags[token] == PosTag.NNP && tagged.Article.SpaceBefore(token) && !tagged.Language.Inflection.EndsAsPast(word.ToString());
    }

    private static bool EndsThere(TaggedArticle tagged, int token)
    {
        bool goesOn = token + 1 < tagged.Tags.Length && tagged.Article.HasCapital(token + 1);
        return !goesOn && Headline.EndsAsProse(tagged.Article, tagged.Article.SentenceAt(token));
    }

    /// <summary>Whether no list and no other sense has the word for anything but a name of persons.</summary>
    private static bool IsNothingElse(TaggedArticle tagged, int token)
    {
        TokenRange word = TokenRange.Of(token);
        bool isWord = (tagged.ClassesOf(token) & ~(GivenNames | WordClasses.Surname)) != 0;
        bool isOffice = tagged.Language.Titles.IsTitleWord(tagged.Article[token]);
        bool isHead = ContextualNameRules.KindByHead(tagged, token) is not null;
        bool isListed = ListedNames.ClassesOf(tagged, word) is not (NameClasses.None or NameClasses.Person)
            || ListedOrganizations.Of(tagged.Language).ClassOf(tagged, word) != OrganizationClass.None;
        return !isWord && !isOffice && !isHead && !isListed;
    }
}
