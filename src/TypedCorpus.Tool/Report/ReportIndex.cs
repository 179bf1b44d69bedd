using System.Globalization;
using System.Net;
using System.Text;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Report;

/// <summary>The first page of a report of several pages: which articles and which entities are on which.</summary>
internal static class ReportIndex
{
    private const int MostEntities = 500;

    /// <summary>Writes it.</summary>
    public static void Write(string path, string title, DocumentRecord[][] pages, string[] names, LoadedCorpus corpus)
    {
        StringBuilder html = new();
        html.Append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<title>").Append(WebUtility.HtmlEncode(title)).Append("</title>\n<style>\n").Append(ReportPage.Resource("report.css"))
            .Append("</style></head>\n<body>\n<header class=\"top\"><div class=\"brand\"><h1>").Append(WebUtility.HtmlEncode(title)).Append("</h1><p class=\"muted\">")
            .Append(CultureInfo.InvariantCulture, $"{corpus.Documents.Count:N0} articles on {pages.Length} pages</p></div></header>\n<main class=\"frame\" style=\"display:block\">\n")
            .Append("<section class=\"chart\"><h2>Pages</h2><div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Page</th><th scope=\"col\">First article</th><th scope=\"col\">Last article</th><th scope=\"col\">Quotes</th><th scope=\"col\">Figures</th></tr></thead><tbody>\n");
        for (int i = 0; i < pages.Length; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td><a href=\"{ReportFiles.Address(names[i])}\">Page {i + 1}</a></td><td>{Encoded(pages[i][0].Path)}</td><td>{Encoded(pages[i][^1].Path)}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td class=\"num\">{pages[i].Sum(static d => d.Article.Quotes.Count):N0}</td><td class=\"num\">{pages[i].Sum(static d => d.Article.Figures.Count):N0}</td></tr>\n");
        }
        html.Append("</tbody></table></div></section>\n<section class=\"chart\"><h2>People, organizations, places</h2><div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Kind</th><th scope=\"col\">Articles</th><th scope=\"col\">On</th></tr></thead><tbody>\n");
        AppendEntities(html, pages, names, corpus);
        html.Append("</tbody></table></div></section>\n</main></body></html>\n");
        File.WriteAllText(path, html.ToString());
    }

    private static void AppendEntities(StringBuilder html, DocumentRecord[][] pages, string[] names, LoadedCorpus corpus)
    {
        Dictionary<string, int> pageOf = pages.SelectMany(static (page, i) => page.Select(d => (d.Path, Page: i))).ToDictionary(static x => x.Path, static x => x.Page, StringComparer.Ordinal);
        IEnumerable<CorpusEntity> most = corpus.Entities.Corpus.Entities.OrderByDescending(static e => e.Members.Count).ThenBy(static e => e.Id, StringComparer.Ordinal).Take(MostEntities);
        foreach (CorpusEntity entity in most)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{Encoded(entity.Name)}</td><td>{entity.Kind}</td><td class=\"num\">{entity.Members.Count:N0}</td><td>");
            foreach (int page in entity.Members.Select(member => pageOf[member.Path]).Distinct().Order())
                html.Append(CultureInfo.InvariantCulture, $"<a href=\"{ReportFiles.Address(names[page])}\">{page + 1}</a> ");
            html.Append("</td></tr>\n");
        }
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
