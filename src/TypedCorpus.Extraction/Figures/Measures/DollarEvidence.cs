namespace TypedCorpus.Extraction.Figures;

/// <summary>What in an article speaks for a country whose papers write a bare <c>$</c> for their own dollar.</summary>
internal sealed class DollarEvidence
{
    private const int DatelineReach = 80;
    private const int ConversionReach = 40;
    private const int Lead = 400;

    private readonly FigureLexicon _lexicon;
    private readonly string _name;
    private readonly string[] _marks;
    private readonly string[] _offices;
    private readonly string[] _cities;
    private readonly string[] _datelines;
    private readonly string[] _dollars;

    /// <param name="row">Currency, country, adjective, marks of the dollar, offices that speak for the country, cities of datelines, and what its dollar is called.</param>
    /// <param name="lexicon">The words of dates, which may follow a city.</param>
    public DollarEvidence(string[] row, FigureLexicon lexicon)
    {
        _lexicon = lexicon;
        Currency = Currency.Parse(row[0]);
        (_name, Adjective) = (row[1], row[2]);
        _marks = row[3].Split('|');
        _offices = [.. row[4].Split('|').Select(office => Adjective + " " + office)];
        _cities = row[5].Split('|');
        _dollars = row.Length > 6 ? row[6].Split('|') : [];
        _datelines = [.. _cities.Select(static city => city.ToUpperInvariant())];
    }

    /// <summary>Its dollar.</summary>
    public Currency Currency { get; }

    /// <summary>What its dollar is called by.</summary>
    public string Adjective { get; }

    /// <summary>Whether a value of front matter names the country, one of its cities or its currency.</summary>
    public bool IsNamed(string value)
    {
        if (value.Equals(Currency.Code, StringComparison.OrdinalIgnoreCase) || value.Equals(_name, StringComparison.OrdinalIgnoreCase))
            return true;
        return value.EndsWith(", " + _name, StringComparison.OrdinalIgnoreCase) || _cities.Any(city => value.StartsWith(city, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the article is from there: it has an office of the country or a dateline.</summary>
    public bool IsFrom(string text, int body) => _offices.Any(office => text.IndexOf(office, StringComparison.Ordinal) >= 0) || _datelines.Any(city => HasDateline(text, body, city));

    /// <summary>Whether the article names its dollar: the Aussie dollar, the loonie.</summary>
    public bool HasNamedDollar(string text) => _dollars.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);

    /// <summary>Whether the article names the country or one of its cities.</summary>
    public bool IsSpokenOf(string text) => _cities.Append(_name).Append(Adjective).Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);

    /// <summary>Whether the article names the country or its cities at least twice.</summary>
    public bool IsSpokenOfAgain(string text)
    {
        int times = 0;
        foreach (string name in _cities.Append(_name))
        {
            for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && times < 2; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                times++;
        }
        return times == 2;
    }

    /// <summary>Whether a sum has the mark of its dollar.</summary>
    public bool HasMark(string text) => _marks.Any(mark => NextMark(text, mark, 0) is not null);

    /// <summary>Whether a sum in the marked dollar has one in a bare dollar after it in brackets: <c>A$46 million ($33 million)</c>.</summary>
    public bool IsConverted(string text)
    {
        foreach (string mark in _marks)
        {
            for (int? at = NextMark(text, mark, 0); at is { } found; at = NextMark(text, mark, found + 1))
            {
                if (text.IndexOf("($", found, Math.Min(ConversionReach, text.Length - found), StringComparison.Ordinal) >= 0)
                    return true;
            }
        }
        return false;
    }

    /// <summary>A city in capitals, then a dash, near the beginning: <c>SYDNEY –</c>.</summary>
    private bool HasDateline(string text, int body, string city)
    {
        int end = Math.Min(text.Length, body + Lead);
        int at = text.IndexOf(city, body, end - body, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && text[at - 1] is not ('\n' or ' ')))
            return false;
        bool hasDash = text.IndexOfAny(['\u2013', '\u2014', '-', ':'], at, Math.Min(DatelineReach, text.Length - at)) >= 0;
        return hasDash && !IsElsewhere(text, at + city.Length);
    }

    /// <summary>Whether another place than the country follows a city: <c>WELLINGTON, Fla.</c></summary>
    private bool IsElsewhere(string text, int end)
    {
        if (end >= text.Length)
            return false;
        if (text[end] != ',')
            return char.IsLetter(text[end]);
        string rest = text.Substring(end, Math.Min(DatelineReach, text.Length - end)).TrimStart(',', ' ');
        string word = new([.. rest.TakeWhile(char.IsLetter)]);
        return !rest.StartsWith(_name, StringComparison.Ordinal) && _lexicon.Find(word.AsSpan())?.Is(WordRoles.Month | WordRoles.Weekday) != true;
    }

    /// <summary>Where a mark stands that no letter touches: <c>S$</c>, not that of <c>US$</c>.</summary>
    private static int? NextMark(string text, string mark, int from)
    {
        for (int at = text.IndexOf(mark, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            int end = at + mark.Length;
            bool isAfterLetter = at > 0 && char.IsLetter(text[at - 1]);
            bool isBeforeLetter = end < text.Length && char.IsLetter(text[end]);
            if (!isAfterLetter && !isBeforeLetter)
                return at;
        }
        return null;
    }
}
