namespace Newsroom;

/// <summary>Questions to the corpus. Each names something that is in the articles: were it not, this file would not compile.</summary>
internal static class Queries
{
    public static void Print(Page page)
    {
        page.Code("Corpus.Quotes.By(Corpus.People.KevinLopezOliva).Where(q => q.Kind == QuoteKind.Direct)");
        foreach (Quote quote in Corpus.Quotes.By(Corpus.People.KevinLopezOliva).Where(q => q.Kind == QuoteKind.Direct))
            page.Text($"“{quote.Text}” (line {quote.Lines.Start})");

        page.Code("Corpus.Figures.OfType<Money>().Where(m => m.Currency == Currency.USD && m.Amount > 1_000_000_000m)");
        foreach (Money sum in Corpus.Figures.OfType<Money>().Where(m => m.Currency == Currency.USD && m.Amount > 1_000_000_000m))
            page.Text($"{sum.ToText()}: {sum.Sentence.Text}");

        page.Code("Corpus.Figures.OfType<Money>().SumByCurrency()");
        foreach (MoneySum sum in Corpus.Figures.OfType<Money>().SumByCurrency())
            page.Text($"{sum} in {sum.Count} amounts");

        page.Code("Corpus.Quotes.About(Corpus.People.KamalaHarris).Where(q => q.Speaker != Corpus.People.KamalaHarris)");
        foreach (Quote quote in Corpus.Quotes.About(Corpus.People.KamalaHarris).Where(q => q.Speaker != Corpus.People.KamalaHarris))
            page.Entry($"{quote.Lines.Start}", quote.Speaker?.Name ?? "nobody named", quote.Text);

        page.Code("Corpus.Articles.SelectMany(a => a.Attributions).Where(a => a.Quotes.Count > 1)");
        foreach (Attribution utterance in Corpus.Articles.SelectMany(a => a.Attributions).Where(a => a.Quotes.Count > 1))
            page.Entry($"{utterance.Lines.Start}", $"{utterance.Speaker?.Name} · {utterance.WordCount} words", utterance.Text);

        page.Code("Corpus.Quotes.CountBy(q => q.SourceKind)");
        page.Table(["quotes", "source"], Corpus.Quotes.CountBy(q => q.SourceKind).OrderByDescending(pair => pair.Value).Select(pair => new[] { $"{pair.Value}", $"{pair.Key}" }));

        page.Code("Corpus.Places.Guatemala.MentionedWith.Where(c => c.Entity is Person)");
        foreach (Companion companion in Corpus.Places.Guatemala.MentionedWith.Where(c => c.Entity is Person))
            page.Entry($"{companion.SentenceCount}", companion.Entity.Name, companion.Sentences[0].Text);

        page.Code("Corpus.People.KamalaHarris.Mentions.CountBy(m => m.Kind)");
        page.Table(["how", "mentions of Kamala Harris"], Corpus.People.KamalaHarris.Mentions.CountBy(m => m.Kind)
            .Select(pair => new[] { $"{pair.Key}", $"{pair.Value}" }));
    }
}
