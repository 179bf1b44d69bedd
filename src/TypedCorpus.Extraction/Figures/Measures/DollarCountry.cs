using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Whose dollar a bare <c>$</c> is: the American one, unless the article makes it certain that it is its own country's.</summary>
/// <remarks>
/// Certain is front matter that names the country or currency, and a remark (<c>all figures in Canadian dollars</c>). A dateline, an office of that state
/// or a sum with its own mark (<c>A$5</c>) speak for it too, of one country only, and only where nothing speaks for the American dollar: no news agency, which writes
/// for the world; no America, but where the article marks the American dollar as <c>US$</c>; no sum in brackets after a marked one, which converts it.
/// </remarks>
internal sealed class DollarCountry
{
    // How far before "in Canadian dollars" a remark on all figures begins.
    private const int ReachOfRemark = 40;

    private readonly Dictionary<string, string[]> _forms;
    private readonly List<DollarEvidence> _countries;

    public DollarCountry(LanguageFiles files, FigureLexicon lexicon)
    {
        _forms = files.Rows("figures/american-dollar.tsv").ToDictionary(static r => r[0], static r => r[1].Split('|'), StringComparer.OrdinalIgnoreCase);
        _countries = [.. files.Rows("figures/dollars.tsv").Select(r => new DollarEvidence(r, lexicon))];
    }

    // The rows of american-dollar.tsv.
    private enum Evidence
    {
        Agency,
        America,
        AmericanDollar,
        AmericanCents,
        BareDollar,
        Remark,
        RemarkPhrase,
        FrontMatter,
        OtherSpelling,
        OtherMoney,
    }

    /// <summary>The currency of a bare <c>$</c>.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="body">Where the body begins, after front matter.</param>
    public Currency Of(string text, int body)
    {
        if (text.IndexOf('$', Math.Min(body, text.Length)) < 0 && !Has(text, Evidence.BareDollar))
            return Currency.USD;
        if (OfFrontMatter(text.Substring(0, body)) is { } given)
            return given;
        if (_countries.Find(country => IsRemarked(text, country)) is { } remarked)
            return remarked.Currency;
        List<DollarEvidence> supported = _countries.FindAll(country => country.IsFrom(text, body) || country.HasMark(text) || IsAbroad(text, country) || IsLocal(text, country));
        return supported.Count == 1 && !IsAmerican(text, body, supported[0]) ? supported[0].Currency : Currency.USD;
    }

    /// <summary>Whether something speaks for the American dollar. US$ beside A$ leaves the bare one open; US$ in an article from Sydney does not.</summary>
    private bool IsAmerican(string text, int body, DollarEvidence country)
    {
        if (Has(text, Evidence.Agency) || country.IsConverted(text))
            return true;
        if (IsAbroad(text, country))
            return false;
        return Has(text, Evidence.AmericanDollar) ? !country.IsFrom(text, body) : Has(text, Evidence.America);
    }

    /// <summary>Whether an article that names a country's dollar, or speaks of it and names no dollar, tells American cents from its own: 64.12 US cents.</summary>
    private bool IsAbroad(string text, DollarEvidence country) =>
        Has(text, Evidence.AmericanCents) && (_countries.Exists(other => other.HasNamedDollar(text)) ? country.HasNamedDollar(text) : country.IsSpokenOf(text));

    /// <summary>Whether an article speaks of a country more than once and is written as in no American paper, nor in one whose own money is another.</summary>
    private bool IsLocal(string text, DollarEvidence country) =>
        Has(text, Evidence.OtherSpelling) && !Has(text, Evidence.OtherMoney) && country.IsSpokenOfAgain(text);

    /// <summary>A key of front matter for a place or currency, with a name or code of the table.</summary>
    private Currency? OfFrontMatter(string front)
    {
        foreach (string line in front.Split('\n'))
        {
            string[] pair = line.Split([':'], 2);
            if (pair.Length < 2 || !Forms(Evidence.FrontMatter).Contains(pair[0].Trim().ToLowerInvariant()))
                continue;
            string value = pair[1].Trim().Trim('"', '\'');
            if (_countries.Find(country => country.IsNamed(value)) is { } named)
                return named.Currency;
        }
        return null;
    }

    /// <summary><c>All amounts are in Canadian dollars</c>.</summary>
    private bool IsRemarked(string text, DollarEvidence country)
    {
        if (Forms(Evidence.RemarkPhrase) is not [var before, var after])
            return false;
        string phrase = before + country.Adjective + after;
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            int start = Math.Max(0, at - ReachOfRemark);
            if (Has(text.Substring(start, at - start).ToLowerInvariant(), Evidence.Remark))
                return true;
        }
        return false;
    }

    private bool Has(string text, Evidence evidence) => Forms(evidence).Any(form => text.IndexOf(form, StringComparison.Ordinal) >= 0);

    private string[] Forms(Evidence evidence) => _forms.TryGetValue(Patterns.RuleNames<Evidence>.All[(int)evidence], out string[]? forms) ? forms : [];
}
