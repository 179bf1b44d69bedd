using System.Globalization;
using System.Text;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Page page = new(Console.Out);

foreach (Article article in Corpus.Articles)
{
    page.Text(article.Title);
    page.Text($"{article.Path}: {article.Paragraphs.Count} paragraphs, {article.Quotes.Count} quotes, {article.Figures.Count} figures, {article.Entities.Count} names");
}

page.Heading("Who said what");
page.Table(
    ["line", "kind", "speaker", "cue", "text"],
    Corpus.Quotes.Select(q => new[] { $"{q.Lines.Start}", $"{q.Kind}", q.Speaker?.Name ?? q.SpeakerText?.Text ?? "", q.Cue?.Text ?? "", q.Text }));

page.Heading("Figures, as typed values");
Money largest = Corpus.Figures.OfType<Money>().MaxBy(m => m.Amount)!;
page.Text($"Largest sum of money    {largest.Approximation} {largest.Amount:N0} {largest.Currency}   “{largest.Text}”, line {largest.Lines.Start}");
foreach (Count count in Corpus.Figures.OfType<Count>().Where(c => c.Noun == "migrant encounters"))
    page.Text($"Migrant encounters      {count.Approximation} {count.Value:N0}   “{count.Text}”, line {count.Lines.Start}");
page.Gap();
page.Table(
    ["date", "year", "month", "day", "as written"],
    Corpus.Figures.OfType<Date>().Select(d => new[] { $"{d.First}", $"{d.Year}", $"{d.Month}", $"{d.Day}", d.Text }));

page.Heading("Who and what is named");
page.Table(
    ["kind", "name", "mentions", "quotes", "also called"],
    Corpus.Entities.OrderBy(e => e.Kind).ThenByDescending(e => e.Mentions.Count).ThenBy(e => e.Name, StringComparer.Ordinal)
        .Select(e => new[] { $"{e.Kind}", e.Name, $"{e.Mentions.Count}", $"{e.Quotes.Count}", string.Join(", ", e.Aliases) }));

page.Heading("Queries that the compiler checks");
Queries.Print(page);
