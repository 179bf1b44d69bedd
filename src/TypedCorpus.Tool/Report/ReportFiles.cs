using System.Globalization;
using System.Net;
using System.Text;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Report;

/// <summary>Writes a report to disk: one page, or for a large corpus several and an index of them.</summary>
internal static class ReportFiles
{
    /// <summary>How many articles a page has at most.</summary>
    public const int ArticlesAPage = 1_000;

    /// <summary>Writes it, and names the files.</summary>
    public static IReadOnlyList<string> Write(string path, string title, LoadedCorpus corpus, int articlesAPage)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        DocumentRecord[][] pages = [.. corpus.Documents.Chunk(articlesAPage)];
        if (pages.Length == 1)
        {
            WritePage(path, title, pages[0], corpus.Entities, "");
            return [path];
        }
        string[] names = [.. Enumerable.Range(1, pages.Length).Select(number => PageName(path, number))];
        for (int i = 0; i < pages.Length; i++)
        {
            string links = Links(path, names, i);
            WritePage(Path.Combine(Path.GetDirectoryName(path) ?? "", names[i]), $"{title}, page {i + 1}", pages[i], corpus.Entities, links);
        }
        ReportIndex.Write(path, title, pages, names, corpus);
        return [path, .. names.Select(name => Path.Combine(Path.GetDirectoryName(path) ?? "", name))];
    }

    private static void WritePage(string path, string title, IReadOnlyList<DocumentRecord> documents, LinkedEntities entities, string links)
    {
        using FileStream output = File.Create(path);
        ReportPage.Write(output, title, documents, entities, links);
    }

    private static string PageName(string path, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path)}-{number}{Path.GetExtension(path)}");

    private static string Links(string path, string[] names, int current)
    {
        StringBuilder links = new("<nav class=\"pages\" aria-label=\"Pages of this report\">");
        links.Append(CultureInfo.InvariantCulture, $"<a href=\"{Address(Path.GetFileName(path))}\">Index</a> ");
        for (int i = 0; i < names.Length; i++)
        {
            string here = i == current ? " aria-current=\"page\"" : "";
            links.Append(CultureInfo.InvariantCulture, $"<a href=\"{Address(names[i])}\"{here}>Page {i + 1}</a> ");
        }
        return links.Append("</nav>").ToString();
    }

    /// <summary>A file's name as a relative address in an attribute.</summary>
    public static string Address(string name) => WebUtility.HtmlEncode(Uri.EscapeDataString(name));
}
