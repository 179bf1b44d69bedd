using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What an article is about, by how many of its words are of a register: in reports of sport most cities are teams.</summary>
internal static class ArticleRegister
{
    /// <summary>An article of no register.</summary>
    public const uint None = 0;

    /// <summary>A report of sport.</summary>
    public const uint Sport = 1;

    /// <summary>A report of business.</summary>
    public const uint Business = 2;

    private const int PerMille = 1000;

    // So many words of a register in a thousand make an article of it.
    private const int WordsOfSport = 25;
    private const int WordsOfBusiness = 40;

    /// <summary>What an article is about.</summary>
    public static uint Of(TaggedArticle tagged)
    {
        FormSet sport = tagged.Language.Names.WordsOfSport;
        FormSet business = tagged.Language.Names.WordsOfBusiness;
        int sportWords = 0;
        int businessWords = 0;
        int words = 0;
        for (int i = 0; i < tagged.Article.Tokens.Length; i++)
        {
            if (tagged.Article.Tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            uint word = tagged.FormOf(i).Word;
            sportWords += sport.Contains(word) ? 1 : 0;
            businessWords += business.Contains(word) ? 1 : 0;
        }
        return words == 0 ? None
            : sportWords * PerMille >= words * WordsOfSport && sportWords >= businessWords ? Sport
            : businessWords * PerMille >= words * WordsOfBusiness ? Business : None;
    }
}
