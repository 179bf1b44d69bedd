using System.Globalization;
using System.Text;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Page page = new(Console.Out);

foreach (Article article in Corpus.Articles)
{
    page.Text(article.Title);
    page.Text($"{Path.GetFileName(article.Path)}: {article.Paragraphs.Count} paragraphs, {article.Quotes.Count} quotes, {article.Figures.Count} figures, {article.Entities.Count} names");
}

page.Heading("Who said what");
foreach (Quote quote in Corpus.Quotes)
{
    string speaker = quote.Speaker?.Name ?? quote.SpeakerAsWritten?.Text ?? "nobody named";
    string cue = quote.Cue is { } words ? $" · {words.Text}" : "";
    page.Entry($"{quote.Lines.Start}", $"{speaker}{cue} · {quote.Kind}", quote.Kind == QuoteKind.Indirect ? quote.Text : $"“{quote.Text}”");
}

page.Heading("Who gave no answer");
foreach (NoComment refusal in Corpus.NoComments)
    page.Entry($"{refusal.Lines.Start}", refusal.Source?.Name ?? refusal.SourceAsWritten?.Text ?? "nobody named", refusal.Text);

page.Heading("Figures, as typed values");
page.Table(
    ["kind", "value", "line", "as written"],
    Corpus.Figures.OfType<MeasuredFigure>().Select(f => new[] { $"{f.Kind}", f.ToText(), $"{f.Lines}", f.Text }));
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
