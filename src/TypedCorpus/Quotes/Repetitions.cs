namespace TypedCorpus;

/// <summary>Finds quotes that say the same: by speaker and words, over all articles.</summary>
internal sealed class Repetitions(IEnumerable<Quote> quotes)
{
    private Lookup<(Entity Speaker, string Words), Quote>? _byWords;

    /// <summary>The others that say what <paramref name="quote"/> says.</summary>
    public QuoteCollection Of(Quote quote)
    {
        if (quote.Speaker is not { } speaker || quote.Words.Length == 0)
            return QuoteCollection.Empty;
        _byWords ??= Lookup.Create(quotes.Where(q => q.Speaker is not null), q => (q.Speaker!, q.Words));
        return new QuoteCollection([.. _byWords[(speaker, quote.Words)].Where(q => !q.Equals(quote))]);
    }
}
