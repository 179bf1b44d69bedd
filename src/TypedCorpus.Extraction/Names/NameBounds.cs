using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>Where a name begins and ends inside what the tagger took for one.</summary>
internal static class NameBounds
{
    /// <summary>The tokens of the name without titles and a leading article, a possessive and a stray mark behind it.</summary>
    public static (int First, int End) Bare(TokenizedArticle article, NameMention name)
    {
        int first = name.FirstToken;
        int end = name.EndToken;
        if (end - first > 1 && IsPossessive(article[end - 1]))
            end--;
        while (end - first > 1 && (article.Language.Names.DefiniteArticles.Contains(article[first])
            || (name.Kind == EntityKind.Person && IsBeforeName(article, first, end))))
            first++;
        return name.Kind == EntityKind.Person ? WithoutDescription(article, first, end) : (first, end);
    }

    /// <summary>
    /// The tokens of a person's name alone where the tagger took in more: a dateline (<c>ROME - Ann Reed</c>), an office (<c>Acme CEO Ann
    /// Reed</c>), a home behind (<c>Ann Reed of Ohio</c>).
    /// </summary>
    private static (int First, int End) WithoutDescription(TokenizedArticle article, int first, int end)
    {
        for (int at = first + 2; at + 1 < end; at++)
        {
            if (article.Language.Names.Linkers.Contains(article[at]) && !IsOffice(article.Language, article[at - 1]))
                end = at;
        }
        for (int at = end - 2; at > first; at--)
        {
            bool isFollowedByFullName = end - at > 2 && char.IsUpper(article[at + 1][0]);
            if (IsDash(article[at]) ? IsSpaced(article, at) : IsOffice(article.Language, article[at]) && (isFollowedByFullName || IsShortened(article[at])))
                return (at + 1, end);
        }
        return (first, end);
    }

    /// <summary>Whether a word inside a name is none of it but an office: a title or a noun for persons that no one has for a name.</summary>
    private static bool IsOffice(Language language, ReadOnlySpan<char> word)
    {
        if (IsShortened(word))
            return !language.Names.KeptTitles.Contains(word) && language.Titles.IsTitleWord(word);
        if (language.Names.Linkers.Contains(word))
            return false;
        WordClasses classes = language.Lexicon.ClassesOf(word);
        return (classes & (WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname)) == 0
            && ((classes & WordClasses.PersonNoun) != 0 || language.Titles.IsTitleWord(word) || language.Names.Offices.Contains(word));
    }

    private static bool IsShortened(ReadOnlySpan<char> word) => word.Length > 2 && word[word.Length - 1] == '.';

    private static bool IsDash(ReadOnlySpan<char> token) => token is "-" or "--" or "\u2013" or "\u2014";

    private static bool IsSpaced(TokenizedArticle article, int token) =>
        article.Tokens[token - 1].End < article.Tokens[token].Start && article.Tokens[token].End < article.Tokens[token + 1].Start;

    /// <summary>Whether a word is a title or part of one (the <c>of</c> of <c>Secretary of State</c>), <c>former</c> and its like, or a stray mark.</summary>
    private static bool IsBeforeName(TokenizedArticle article, int token, int end) =>
        article.Language.Titles.IsTitleWord(article[token])
        || article.Tokens[token].Kind is TokenKind.QuotationMark
        || article.Language.Names.BeforeNames.Contains(article[token]) || article[token] is "-"
        || (article.Language.Names.Linkers.Contains(article[token]) && token + 2 < end && article.Language.Titles.IsTitleWord(article[token + 1]));

    private static bool IsPossessive(ReadOnlySpan<char> token) =>
        token.Length is 1 or 2 && Tokenizer.IsApostrophe(token[0]) && (token.Length == 1 || token[1] is 's' or 'S');
}
