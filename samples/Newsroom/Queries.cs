using TypedCorpus;

namespace Newsroom;

/// <summary>Questions to the corpus. Each names something that is in the articles: were it not, this file would not compile.</summary>
internal static class Queries
{
    public static void Print(Page page)
    {
        page.Code("Corpus.Quotes.Where(q => q.Speaker == Corpus.People.KevinLopezOliva && q.Kind == QuoteKind.Direct)");
        foreach (Quote quote in Corpus.Quotes.Where(q => q.Speaker == Corpus.People.KevinLopezOliva && q.Kind == QuoteKind.Direct))
            page.Text($"“{quote.Text}” (line {quote.Lines.Start})");

        page.Code("Corpus.Figures.OfType<Money>().Where(m => m.Currency == Currency.USD && m.Amount > 1_000_000_000m)");
        foreach (Money sum in Corpus.Figures.OfType<Money>().Where(m => m.Currency == Currency.USD && m.Amount > 1_000_000_000m))
            page.Text($"{sum.Approximation} {sum.Amount:N0} {sum.Currency}: {sum.Sentence.Text}");

        page.Code("""
            from mention in Corpus.Places.Guatemala.Mentions
            from person in mention.Sentence.Entities.OfType<Person>()
            group mention by person
            """);
        var together =
            from mention in Corpus.Places.Guatemala.Mentions
            from person in mention.Sentence.Entities.OfType<Person>()
            group mention by person;
        page.Table(["person", "sentences with Guatemala"], together
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .Select(g => new[] { g.Key.Name, $"{g.Count()}" }));

        page.Code("Corpus.People.KamalaHarris.Mentions.CountBy(m => m.Kind)");
        page.Table(["how", "mentions of Kamala Harris"], Corpus.People.KamalaHarris.Mentions.CountBy(m => m.Kind)
            .Select(pair => new[] { $"{pair.Key}", $"{pair.Value}" }));
    }
}
