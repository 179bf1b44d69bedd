using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Whose dollar a bare <c>$</c> is: the American one, unless the article makes it certain that it is its own country's.</summary>
/// <remarks>
/// Certain is front matter that names the country or currency, and a remark (<c>all figures in Canadian dollars</c>). A dateline, an office of that state
/// or a sum with its own mark (<c>A$5</c>) speak for it too, of one country only, and only where nothing speaks for the American dollar: no news agency, which writes
/// for the world; no America, but where the article marks the American dollar as <c>US$</c>; no sum in brackets behind a marked one, which converts it.
/// </remarks>
internal static class DollarCountry
{
    private const int DatelineReach = 80;
    private const int Lead = 400;

    private static readonly string[] s_agencies = Forms("agency");
    private static readonly string[] s_america = Forms("America");
    private static readonly string[] s_markedAmerican = Forms("American dollar");
    private static readonly List<Country> s_countries = Read();

    /// <summary>The currency of a bare <c>$</c>.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="body">Where the body begins, behind front matter.</param>
    public static Currency Of(string text, int body)
    {
        if (text.IndexOf('$', Math.Min(body, text.Length)) < 0 && !Has(text, ["dollar", " cent", "bucks"]))
            return Currency.USD;
        if (OfFrontMatter(text.Substring(0, body)) is { } given)
            return given;
        Country? only = null;
        foreach (Country country in s_countries)
        {
            if (IsRemarked(text, country))
                return country.Currency;
            if (!SpeaksFor(text, body, country))
                continue;
            if (only is not null)
                return Currency.USD;
            only = country;
        }
        if (only is null || Has(text, s_agencies) || Converts(text, only))
            return Currency.USD;
        // US$ beside A$ leaves the bare one open; US$ in an article from Sydney does not.
        if (Has(text, s_markedAmerican) ? !IsFrom(text, body, only) : Has(text, s_america))
            return Currency.USD;
        return only.Currency;
    }

    /// <summary>The keys <c>country</c>, <c>currency</c>, <c>location</c>, <c>place</c>, <c>dateline</c> with a name or code of the table.</summary>
    private static Currency? OfFrontMatter(string front)
    {
        foreach (string line in front.Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon <= 0 || line.Substring(0, colon).Trim().ToLowerInvariant() is not ("country" or "currency" or "location" or "place" or "dateline"))
                continue;
            string value = line.Substring(colon + 1).Trim().Trim('"', '\'');
            foreach (Country country in s_countries)
            {
                if (value.Equals(country.Currency.Code, StringComparison.OrdinalIgnoreCase) || value.Equals(country.Name, StringComparison.OrdinalIgnoreCase)
                    || value.EndsWith(", " + country.Name, StringComparison.OrdinalIgnoreCase) || country.Cities.Any(c => value.StartsWith(c, StringComparison.OrdinalIgnoreCase)))
                    return country.Currency;
            }
        }
        return null;
    }

    /// <summary><c>All amounts are in Canadian dollars</c>.</summary>
    private static bool IsRemarked(string text, Country country)
    {
        string phrase = "in " + country.Adjective + " dollars";
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            string before = text.Substring(Math.Max(0, at - 40), Math.Min(40, at)).ToLowerInvariant();
            if (Has(before, ["all figures", "all amounts", "all prices", "all sums", "figures are", "amounts are", "prices are"]))
                return true;
        }
        return false;
    }

    private static bool SpeaksFor(string text, int body, Country country) =>
        IsFrom(text, body, country) || country.Marks.Any(mark => IndexOfMark(text, mark, 0) >= 0);

    private static bool IsFrom(string text, int body, Country country) => Has(text, country.Offices) || HasDateline(text, body, country);

    /// <summary>One of its cities in capitals, then a dash, near the beginning: <c>SYDNEY –</c>.</summary>
    private static bool HasDateline(string text, int body, Country country)
    {
        int end = Math.Min(text.Length, body + Lead);
        foreach (string city in country.Cities)
        {
            int at = text.IndexOf(city.ToUpperInvariant(), body, end - body, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || text[at - 1] is '\n' or ' ') && text.IndexOfAny(['\u2013', '\u2014', '-'], at, Math.Min(DatelineReach, text.Length - at)) >= 0
                && !IsElsewhere(text, at + city.Length, country))
                return true;
        }
        return false;
    }

    /// <summary>Whether another place than the country follows: <c>WELLINGTON, Fla.</c></summary>
    private static bool IsElsewhere(string text, int end, Country country)
    {
        if (end >= text.Length || text[end] != ',')
            return end < text.Length && char.IsLetter(text[end]);
        int word = end + 1;
        while (word < text.Length && text[word] == ' ')
            word++;
        int wordEnd = word;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd]))
            wordEnd++;
        return string.CompareOrdinal(text, word, country.Name, 0, country.Name.Length) != 0
            && FigureLexicon.Find(text.AsSpan(word, wordEnd - word))?.Is(WordRoles.Month | WordRoles.Weekday) != true;
    }

    /// <summary>Whether a sum in the marked dollar has one in a bare dollar behind it in brackets: <c>A$46 million ($33 million)</c>.</summary>
    private static bool Converts(string text, Country country)
    {
        foreach (string mark in country.Marks)
        {
            for (int at = IndexOfMark(text, mark, 0); at >= 0; at = IndexOfMark(text, mark, at + 1))
            {
                int open = text.IndexOf('(', at, Math.Min(40, text.Length - at));
                if (open >= 0 && open + 1 < text.Length && text[open + 1] == '$')
                    return true;
            }
        }
        return false;
    }

    /// <summary>Where a mark stands that no letter touches: <c>S$</c>, not that of <c>US$</c>.</summary>
    private static int IndexOfMark(string text, string mark, int from)
    {
        for (int at = text.IndexOf(mark, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            int end = at + mark.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return at;
        }
        return -1;
    }

    private static bool Has(string text, string[] forms) => forms.Any(f => text.IndexOf(f, StringComparison.Ordinal) >= 0);

    private static string[] Forms(string kind) => Language.English.Files.Rows("figures/american-dollar.tsv").First(r => r[0] == kind)[1].Split('|');

    private static List<Country> Read()
    {
        List<Country> countries = [];
        foreach (string[] fields in Language.English.Files.Rows("figures/dollars.tsv"))
        {
            string[] offices = [.. fields[4].Split('|').Select(office => fields[2] + " " + office)];
            countries.Add(new Country(Currency.Parse(fields[0]), fields[1], fields[2], fields[3].Split('|'), offices, fields[5].Split('|')));
        }
        return countries;
    }

    private sealed record Country(Currency Currency, string Name, string Adjective, string[] Marks, string[] Offices, string[] Cities);
}
