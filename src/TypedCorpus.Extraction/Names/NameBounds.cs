using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>Where a name begins and ends inside what the tagger took for one.</summary>
internal static class NameBounds
{
    private const WordClasses NamesOfPersons = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname;

    /// <summary>The tokens of the name without titles and a leading article, a possessive and a stray mark after it.</summary>
    public static TokenRange Bare(TokenizedArticle article, NameMention name)
    {
        bool isPerson = name.Kind == EntityKind.Person;
        TokenRange tokens = name.Tokens;
        if (tokens.Length > 1 && IsPossessive(article[tokens.Last]))
            tokens = tokens with { End = tokens.Last };
        while (tokens.Length > 1 && (IsArticle(article, tokens.Start) || (isPerson && IsBeforeName(article, tokens))))
            tokens = tokens with { Start = tokens.Start + 1 };
        return isPerson ? WithoutDescription(article, tokens) : tokens;
    }

    /// <summary>Whether a word has a capital and goes on in small letters.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    /// <summary>Whether a title stands right before a name.</summary>
    public static bool FollowsTitle(TokenizedArticle article, NameMention name) => name.Tokens.Start > 0 && article.Language.Titles.IsTitleWord(article[name.Tokens.Start - 1]);

    private static bool IsArticle(TokenizedArticle article, int token) => article.Language.Names.DefiniteArticles.Contains(article[token]);

    /// <summary>
    /// The tokens of a person's name alone where the tagger took in more: a dateline (<c>ROME - Ann Reed</c>), an office (<c>Acme CEO Ann
    /// Reed</c>), a home after it (<c>Ann Reed of Ohio</c>).
    /// </summary>
    private static TokenRange WithoutDescription(TokenizedArticle article, TokenRange name)
    {
        int end = name.End;
        for (int at = name.Start + 2; at + 1 < end; at++)
        {
            if (article.Language.Names.Linkers.Contains(article[at]) && !IsOffice(article.Language, article[at - 1]))
                end = at;
        }
        for (int at = end - 2; at > name.Start; at--)
        {
            if (EndsDescription(article, new TokenRange(at, end)))
                return new TokenRange(at + 1, end);
        }
        return name with { End = end };
    }

    /// <summary>Whether the first of some tokens is the last one of what stands before a name, which the others are: the dash of a dateline, an office.</summary>
    private static bool EndsDescription(TokenizedArticle article, TokenRange tokens)
    {
        int token = tokens.Start;
        if (IsDash(article[token]))
            return IsSpaced(article, token);
        bool isFollowedByFullName = tokens.Length > 2 && char.IsUpper(article[token + 1][0]);
        return IsOffice(article.Language, article[token]) && (isFollowedByFullName || IsShortened(article[token]));
    }

    /// <summary>Whether a word inside a name is none of it but an office: a title or a noun for persons that no one has for a name.</summary>
    private static bool IsOffice(Language language, ReadOnlySpan<char> word)
    {
        if (IsShortened(word))
            return !language.Names.KeptTitles.Contains(word) && language.Titles.IsTitleWord(word);
        if (language.Names.Linkers.Contains(word))
            return false;
        WordClasses classes = language.Lexicon.ClassesOf(word);
        bool saysOffice = (classes & WordClasses.PersonNoun) != 0 || language.Titles.IsTitleWord(word) || language.Names.Offices.Contains(word);
        return saysOffice && (classes & NamesOfPersons) == 0;
    }

    private static bool IsShortened(ReadOnlySpan<char> word) => word.Length > 2 && word[word.Length - 1] == '.';

    private static bool IsDash(ReadOnlySpan<char> token) => token is "-" or "--" or "\u2013" or "\u2014";

    private static bool IsSpaced(TokenizedArticle article, int token) => article.SpaceBefore(token) && article.SpaceBefore(token + 1);

    /// <summary>Whether the first word is a title or part of one (the <c>of</c> of <c>Secretary of State</c>), <c>former</c> and its like, or a stray mark.</summary>
    private static bool IsBeforeName(TokenizedArticle article, TokenRange name)
    {
        ReadOnlySpan<char> word = article[name.Start];
        if (IsTitle(article.Language, word) || article.Language.Names.BeforeNames.Contains(word))
            return true;
        if (word is "-" || article.Tokens[name.Start].Kind is TokenKind.QuotationMark)
            return true;
        return article.Language.Names.Linkers.Contains(word) && name.Length > 2 && article.Language.Titles.IsTitleWord(article[name.Start + 1]);
    }

    /// <summary>Whether a word is a title: DI Ann Reed, and not Di Pietro, whose name begins with a small word.</summary>
    private static bool IsTitle(Language language, ReadOnlySpan<char> word) =>
        language.Titles.IsTitleWord(word) && !(IsCapitalised(word) && language.Names.Particles.Contains(word.ToString().ToLowerInvariant()));

    private static bool IsPossessive(ReadOnlySpan<char> token) =>
        token.Length is 1 or 2 && Tokenizer.IsApostrophe(token[0]) && (token.Length == 1 || token[1] is 's' or 'S');
}
