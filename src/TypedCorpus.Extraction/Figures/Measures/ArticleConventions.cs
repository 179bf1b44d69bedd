using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>How an article writes its figures: what decides where one figure alone could be read in two ways.</summary>
/// <param name="DotGroups">Thousands are grouped by full stops.</param>
/// <param name="PoundsAreMoney">A pound is a pound sterling.</param>
/// <param name="CentsAreEuro">A cent is one of a euro.</param>
/// <param name="Currencies">What shared words and signs of currencies mean, where it is not what they mean most often: the bare <c>$</c> of an Australian paper.</param>
internal sealed record ArticleConventions(bool DotGroups, bool PoundsAreMoney, bool CentsAreEuro, IReadOnlyDictionary<Currency, Currency> Currencies)
{
    private const int Group = 3;

    /// <summary>The currency of a shared word or sign that mostly means <paramref name="usual"/>.</summary>
    public Currency CurrencyOf(Currency usual) => Currencies.TryGetValue(usual, out Currency? own) ? own : usual;

    /// <summary>Reads the conventions off the text, once.</summary>
    public static ArticleConventions Of(TaggedArticle tagged)
    {
        SourceArticle source = tagged.Article.Source;
        string text = source.Text;
        FigureLanguage language = FigureLanguage.Of(tagged.Language);
        bool hasPound = text.IndexOf('\u00a3') >= 0 || Array.Exists(language.Lexicon.WordsOf(WordList.EvidenceOfPounds), word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
        bool hasOnlyEuro = text.IndexOf('\u20ac') >= 0 && text.IndexOf('$') < 0;
        int body = source.Paragraphs.Count > 0 ? source.Paragraphs[0].Start : 0;
        Dictionary<Currency, Currency> currencies = language.Currencies.Of(text);
        if (language.Dollars.Of(text, body) is var own && !own.Equals(Currency.USD))
            currencies[Currency.USD] = own;
        return new ArticleConventions(GroupsByDots(text), hasPound, hasOnlyEuro, currencies);
    }

    /// <summary>Whether more numbers are grouped by full stops than by commas: 1.234.567 and 1.234,5 against 1,234.</summary>
    private static bool GroupsByDots(string text)
    {
        int dots = 0;
        int commas = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('.' or ',') || !IsDigit(text[i - 1]) || DigitsAt(text, i + 1) != Group)
                continue;
            if (text[i] == ',')
                commas++;
            else if (ShowsDots(text, i + 1 + Group))
                dots++;
        }
        return dots > commas;
    }

    /// <summary>Whether what follows a group shows that a full stop stands before it as a mark of groups.</summary>
    private static bool ShowsDots(string text, int mark)
    {
        int digits = DigitsAt(text, mark + 1);
        return mark < text.Length && text[mark] switch
        {
            '.' => digits == Group,
            ',' => digits > 0,
            _ => false,
        };
    }

    private static int DigitsAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && end <= start + Group && IsDigit(text[end]))
            end++;
        return end - start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
