using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The currency of a word that several countries share (<c>kroner</c>, <c>pesos</c>), by what the article says itself.</summary>
/// <remarks>
/// A currency that is named in full or by its code goes before places. Where two have the same claim, the word keeps what it means most often.
/// </remarks>
internal sealed class SharedCurrencies
{
    private readonly List<Claim> _claims;
    private readonly HashSet<string> _words;

    public SharedCurrencies(LanguageFiles files)
    {
        _claims = [.. files.Rows("figures/shared-currencies.tsv").Select(static r => new Claim(r[0].Split(' '), Currency.Parse(r[1]), r[2].Split('|'), r[3].Split('|')))];
        _words = new HashSet<string>(_claims.SelectMany(static c => c.Words), StringComparer.Ordinal);
    }

    /// <summary>Whether a form of a currency is shared by several.</summary>
    public bool Has(string form) => _words.Contains(form);

    /// <summary>For each currency that its shared word means most often, the one that it means in the article, where that is another.</summary>
    public Dictionary<Currency, Currency> Of(string text)
    {
        Dictionary<Currency, Currency> own = [];
        foreach (IGrouping<string, Claim> rivals in _claims.GroupBy(static c => c.Words[0]))
        {
            Claim usual = rivals.First();
            if (usual.Words.All(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) < 0))
                continue;
            Claim chosen = Strongest(rivals, claim => Count(text, claim.Names)) ?? Strongest(rivals, claim => Count(text, claim.Places)) ?? usual;
            if (!ReferenceEquals(chosen, usual))
                own[usual.Currency] = chosen.Currency;
        }
        return own;
    }

    private static Claim? Strongest(IEnumerable<Claim> rivals, Func<Claim, int> countOf)
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

    /// <summary>That a word means a currency: a row of the table. The first row of a word has what it means most often.</summary>
    /// <param name="Words">The forms of the word: <c>peso</c>, <c>pesos</c>.</param>
    /// <param name="Currency">The currency.</param>
    /// <param name="Names">What names the currency itself.</param>
    /// <param name="Places">The places that speak for it.</param>
    private sealed record Claim(string[] Words, Currency Currency, string[] Names, string[] Places);
}
