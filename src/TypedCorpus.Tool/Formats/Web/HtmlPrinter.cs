using System.Globalization;
using System.Net;
using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Web;

/// <summary>
/// Prints an HTML fragment an article, to be put into a page and styled there: paragraphs whose text is cut at the bounds of records, each piece
/// in a <c>span</c> with the classes of the records over it and <c>data-</c> attributes for speaker, confidence, value and entity.
/// </summary>
internal sealed class HtmlPrinter(TextWriter output) : IArticlePrinter
{
    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        DocumentRecord document = new(article, entities);
        Highlight[] highlights = [.. Highlight.Of(document).OrderBy(static h => h.Span.Start)];
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"corpus-article\" data-path=\"{Encoded(document.Path)}\">\n<h2>{Encoded(article.Source.Title)}</h2>\n");
        foreach (TextSpan paragraph in article.Source.Paragraphs)
        {
            html.Append("<p>");
            Highlight[] here = [.. highlights.Where(h => h.Span.Start < paragraph.End && h.Span.End > paragraph.Start)];
            SortedSet<int> cuts = [paragraph.Start, paragraph.End, .. here.SelectMany(h => new[] { Math.Max(h.Span.Start, paragraph.Start), Math.Min(h.Span.End, paragraph.End) })];
            int start = paragraph.Start;
            foreach (int end in cuts.Skip(1))
            {
                AppendPiece(html, document.Text[start..end], [.. here.Where(h => h.Span.Start <= start && h.Span.End >= end)]);
                start = end;
            }
            html.Append("</p>\n");
        }
        output.Write(html.Append("</article>\n").ToString());
    }

    private static void AppendPiece(StringBuilder html, string text, Highlight[] over)
    {
        if (over.Length == 0)
        {
            html.Append(Encoded(text));
            return;
        }
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"{string.Join(' ', over.Select(static h => h.Classes).Distinct(StringComparer.Ordinal))}\"");
        foreach (IGrouping<string, (string Name, string Value)> attribute in over.SelectMany(static h => h.Data).GroupBy(static d => d.Name, StringComparer.Ordinal))
            html.Append(CultureInfo.InvariantCulture, $" data-{attribute.Key}=\"{Encoded(attribute.First().Value)}\"");
        html.Append('>').Append(Encoded(text)).Append("</span>");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A record and what a page is told of it.</summary>
    private sealed record Highlight(TextSpan Span, string Classes, IReadOnlyList<(string Name, string Value)> Data)
    {
        public static IEnumerable<Highlight> Of(DocumentRecord document)
        {
            AnnotatedArticle article = document.Article;
            IEnumerable<Highlight> quotes = article.Quotes.Select(q => new Highlight(q.Span, "quote quote-" + q.Kind.ToString().ToLowerInvariant(),
            [
                ("quote", q.Span.Start.ToString(CultureInfo.InvariantCulture)), .. document.SpeakerOf(q) is { } speaker ? new[] { ("speaker", speaker) } : [],
                ("rule", q.Rule), ("confidence", (q.Confidence / 100m).ToString("0.00", CultureInfo.InvariantCulture)),
            ]));
            IEnumerable<Highlight> figures = article.Figures.Select(static f => new Highlight(f.Span, "figure figure-" + f.Kind.ToString().ToLowerInvariant(), [("value", FigureText.Format(f))]));
            IEnumerable<Highlight> mentions = article.Entities.SelectMany((e, i) => e.Mentions.Select(m => new Highlight(m.Span, "entity entity-" + e.Kind.ToString().ToLowerInvariant(),
                [("entity", document.IdOf(new EntityIndex(i))!), ("name", document.NameOf(new EntityIndex(i))!)])));
            return quotes.Concat(figures).Concat(mentions);
        }
    }
}
