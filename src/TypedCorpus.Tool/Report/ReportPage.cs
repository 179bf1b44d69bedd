using System.Net;
using System.Text;

namespace TypedCorpus.Tool.Report;

/// <summary>Makes the report: one HTML file with everything in it, which asks no network.</summary>
internal static class ReportPage
{
    private static readonly string[] s_scripts =
        ["1-model.js", "2-filters.js", "3-article.js", "4-card.js", "5-tables.js", "6-charts.js", "7-main.js"];

    /// <summary>Writes a page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">What the report is called.</param>
    /// <param name="data">The records as JSON, in pieces.</param>
    /// <param name="pages">Links to the other pages, as HTML; empty where there is one.</param>
    public static void Write(Stream output, string title, IReadOnlyList<byte[]> data, string pages = "")
    {
        Dictionary<string, Func<IReadOnlyList<byte[]>>> parts = new(StringComparer.Ordinal)
        {
            ["title"] = () => [Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(title))],
            ["style"] = () => [Encoding.UTF8.GetBytes(Resource("report.css"))],
            ["pages"] = () => [Encoding.UTF8.GetBytes(pages)],
            ["data"] = () => data,
            ["script"] = () => [Encoding.UTF8.GetBytes("(() => {\n'use strict';\n" + string.Join('\n', s_scripts.Select(Resource)) + "})();")],
        };
        string[] template = Resource("page.html").Split("{{");
        output.Write(Encoding.UTF8.GetBytes(template[0]));
        foreach (string piece in template.Skip(1))
        {
            int end = piece.IndexOf("}}", StringComparison.Ordinal);
            foreach (byte[] bytes in parts[piece[..end]]())
                output.Write(bytes);
            output.Write(Encoding.UTF8.GetBytes(piece[(end + 2)..]));
        }
    }

    /// <summary>A file of the page's folder.</summary>
    public static string Resource(string name)
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream("report/" + name)
            ?? throw new InvalidOperationException($"The assembly has no report/{name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
