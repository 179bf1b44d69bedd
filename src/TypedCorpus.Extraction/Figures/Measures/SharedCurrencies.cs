using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The currency of a word that several countries share (<c>kroner</c>, <c>pesos</c>), by what the article says itself.</summary>
/// <remarks>
/// A currency that is named in full or by its code goes before places. Where two have the same claim, the word keeps what it means most often.
/// </remarks>
internal sealed class SharedCurrencies
{
    private const int YearLength = 4;

    private readonly IGrouping<string, Claim>[] _rivals;
    private readonly HashSet<string> _words;

    public SharedCurrencies(LanguageFiles files)
    {
        Claim[] claims = [.. files.Rows("figures/shared-currencies.tsv").Select(Claim.Of)];
        _rivals = [.. claims.GroupBy(static c => c.Words[0])];
        _words = new HashSet<string>(claims.SelectMany(static c => c.Words), StringComparer.Ordinal);
    }

    /// <summary>Whether a form of a currency is shared by several.</summary>
    public bool Has(string form) => _words.Contains(form);

    /// <summary>For each currency that its shared word means by the table of currencies, what it means in the article, where that is another; <see langword="null"/> for none that has a code.</summary>
    public Dictionary<Currency, Currency?> Of(string text)
    {
        Dictionary<Currency, Currency?> own = [];
        foreach (IGrouping<string, Claim> rivals in _rivals)
        {
            if (rivals.First().Words.All(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) < 0))
                continue;
            int? last = LastYear(text);
            Claim[] possible = [.. rivals.Where(c => c.LastYear is not { } end || last <= end)];
            Currency? chosen = (Strongest(possible, claim => Count(text, claim.Names)) ?? Strongest(possible, claim => Count(text, claim.Places)) ?? possible[0]).Currency;
            Currency usual = CurrencyTable.Forms.First(form => form.Text == rivals.Key).Currency;
            if (chosen is null || !chosen.Equals(usual))
                own[usual] = chosen;
        }
        return own;
    }

    private static Claim? Strongest(Claim[] rivals, Func<Claim, int> countOf)
    {
        List<KeyValuePair<Claim, int>> counts = [.. rivals.Select(c => new KeyValuePair<Claim, int>(c, countOf(c)))];
        int most = counts.Max(static c => c.Value);
        return most > 0 && counts.Count(c => c.Value == most) == 1 ? counts.Find(c => c.Value == most).Key : null;
    }

    private static int Count(string text, string[] forms)
    {
        int count = 0;
        foreach (string form in forms)
        {
            for (int at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + form.Length, StringComparison.Ordinal))
                count++;
        }
        return count;
    }

    /// <summary>The last year that an article names: four digits from 1500 to 2099 that are no part of a longer number.</summary>
    private static int? LastYear(string text)
    {
        int? last = null;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && FigureCharacter.IsDigit(text[i]))
                continue;
            if (i - start == YearLength && int.Parse(text.Substring(start, YearLength), CultureInfo.InvariantCulture) is >= 1500 and < 2100 and var year)
                last = Math.Max(last ?? year, year);
            start = i + 1;
        }
        return last;
    }

    /// <summary>That a word means a currency: a row of the table.</summary>
    /// <param name="Words">The forms of the word: <c>peso</c>, <c>pesos</c>.</param>
    /// <param name="Currency">The currency; <see langword="null"/> for one without a code.</param>
    /// <param name="Names">What names the currency itself.</param>
    /// <param name="Places">The places that speak for it.</param>
    /// <param name="LastYear">The last year of a currency of the past.</param>
    private sealed record Claim(string[] Words, Currency? Currency, string[] Names, string[] Places, int? LastYear)
    {
        public static Claim Of(string[] row) => new(
            row[0].Split(' '),
            row[1] == "-" ? null : Currency.Parse(row[1]),
            FormsAt(row, 2),
            FormsAt(row, 3),
            row.Length > 4 ? int.Parse(row[4], CultureInfo.InvariantCulture) : null);

        private static string[] FormsAt(string[] row, int column) => row.Length > column && row[column].Length > 0 ? row[column].Split('|') : [];
    }
}
