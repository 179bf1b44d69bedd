using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>How an article writes its figures: what decides where one figure alone could be read in two ways. Most articles have none of these, so that each is asked when it is needed.</summary>
internal sealed class ArticleConventions(TaggedArticle tagged)
{
    private const int Group = 3;

    private readonly FigureLanguage _language = FigureLanguage.Of(tagged.Language);
    private Dictionary<Currency, Currency?>? _currencies;
    private bool? _dotGroups;
    private bool? _poundsAreMoney;
    private bool? _centsAreEuro;
    private bool? _centsAreMoney;
    private bool? _writesDayFirst;
    private bool? _speaksOfSoftware;

    /// <summary>Whether thousands are grouped by full stops.</summary>
    public bool DotGroups => _dotGroups ??= GroupsByDots(tagged.Text);

    /// <summary>Whether a pound is a pound sterling.</summary>
    public bool PoundsAreMoney => _poundsAreMoney ??= HasWord(WordList.EvidenceOfPounds);

    /// <summary>Whether cents are said of anything, so that a <c>c</c> after a number can be one.</summary>
    public bool CentsAreMoney => _centsAreMoney ??= HasWord(WordList.EvidenceOfCents);

    /// <summary>Whether a cent is one of a euro.</summary>
    public bool CentsAreEuro => _centsAreEuro ??= tagged.Text.IndexOf('\u20ac') >= 0 && tagged.Text.IndexOf('$') < 0;

    /// <summary>Whether <c>3/8/2021</c> is a day in August: in an article whose money is no dollars, but that of a country that writes the day first.</summary>
    public bool WritesDayFirst => _writesDayFirst ??= HasWord(WordList.EvidenceOfDayFirst) && tagged.Text.IndexOf('$') < 0;

    /// <summary>Whether the article speaks of software, so that <c>4.3</c> alone can be a version of it.</summary>
    public bool SpeaksOfSoftware => _speaksOfSoftware ??= HasWord(WordList.EvidenceOfSoftware);

    /// <summary>Whether the article shows something that a rule asks for.</summary>
    public bool Shows(ArticleEvidence evidence) => evidence switch
    {
        ArticleEvidence.Pounds => PoundsAreMoney,
        ArticleEvidence.Software => SpeaksOfSoftware,
        _ => CentsAreMoney,
    };

    /// <summary>A bare dollar or cent as that of the article's own country, a cent as one of a euro where euros are its money.</summary>
    public MoneyMeasure InArticle(MoneyMeasure money)
    {
        if (money.MinorDigits == 2 && CentsAreEuro && money.Currency.Equals(Currency.USD))
            return money with { Currency = Currency.EUR };
        return money.IsBare ? money with { Currency = CurrencyOf(money.Currency) } : money;
    }

    /// <summary>The currency of a shared word or sign that mostly means <paramref name="usual"/>: that of the bare <c>$</c> of an Australian paper.</summary>
    public Currency CurrencyOf(Currency usual) => Own.TryGetValue(usual, out Currency? own) && own is not null ? own : usual;

    /// <summary>Whether a shared word means money that has no code: shillings of a British past.</summary>
    public bool HasNoCode(MoneyMeasure money) => money.IsBare && Own.TryGetValue(money.Currency, out Currency? own) && own is null;

    private Dictionary<Currency, Currency?> Own => _currencies ??= CurrenciesOf(tagged.Article.Source);

    private bool HasWord(WordList words) => Array.Exists(_language.Lexicon.WordsOf(words), word => tagged.Text.IndexOf(word, StringComparison.Ordinal) >= 0);

    private Dictionary<Currency, Currency?> CurrenciesOf(SourceArticle source)
    {
        int body = source.Paragraphs.Count > 0 ? source.Paragraphs[0].Start : 0;
        Dictionary<Currency, Currency?> currencies = _language.Currencies.Of(source.Text);
        if (_language.Dollars.Of(source.Text, body) is var own && !own.Equals(Currency.USD))
            currencies[Currency.USD] = own;
        return currencies;
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

/// <summary>What an article can show of how it writes figures.</summary>
internal enum ArticleEvidence
{
    /// <summary>That a pound is money.</summary>
    Pounds,

    /// <summary>That it speaks of cents.</summary>
    Cents,

    /// <summary>That it speaks of software.</summary>
    Software,
}
