namespace TypedCorpus.Extraction.Figures;

/// <summary>How an article writes its figures: what decides where one figure alone could be read in two ways.</summary>
/// <param name="DotGroups">Thousands are grouped by full stops.</param>
/// <param name="PoundsAreMoney">A pound is a pound sterling.</param>
/// <param name="CentsAreEuro">A cent is one of a euro.</param>
/// <param name="Currencies">What shared words and signs of currencies mean, where it is not what they mean most often: the bare <c>$</c> of an Australian paper.</param>
internal sealed record ArticleConventions(bool DotGroups, bool PoundsAreMoney, bool CentsAreEuro, IReadOnlyDictionary<Currency, Currency> Currencies)
{
    /// <summary>The currency of a shared word or sign that mostly means <paramref name="usual"/>.</summary>
    public Currency CurrencyOf(Currency usual) => Currencies.TryGetValue(usual, out Currency? own) ? own : usual;

    /// <summary>Reads the conventions off the text, once.</summary>
    public static ArticleConventions Of(SourceArticle source)
    {
        string text = source.Text;
        int dots = 0;
        int commas = 0;
        bool pound = false;
        bool euro = false;
        bool dollar = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            pound |= c == '\u00a3';
            euro |= c == '\u20ac';
            dollar |= c == '$';
            if (c is '.' or ',' && i > 0 && text[i - 1] is >= '0' and <= '9' && DigitsBehind(text, i + 1) == 3)
            {
                // 1.234.567 and 1.234,5 against 1,234.
                if (c == ',')
                    commas++;
                else if (i + 4 < text.Length && text[i + 4] is '.' or ',' && DigitsBehind(text, i + 5) is var behind && (text[i + 4] == '.' ? behind == 3 : behind > 0))
                    dots++;
            }
        }
        if (!pound)
            pound = text.IndexOf("pence", StringComparison.Ordinal) >= 0 || text.IndexOf("sterling", StringComparison.Ordinal) >= 0;
        int body = source.Paragraphs.Count > 0 ? source.Paragraphs[0].Start : 0;
        Dictionary<Currency, Currency> currencies = SharedCurrencies.Of(text);
        if (DollarCountry.Of(text, body) is var own && !own.Equals(Currency.USD))
            currencies[Currency.USD] = own;
        return new ArticleConventions(dots > commas, pound, euro && !dollar, currencies);
    }

    private static int DigitsBehind(string text, int i)
    {
        int n = 0;
        while (n < 4 && i + n < text.Length && text[i + n] is >= '0' and <= '9')
            n++;
        return n;
    }
}
