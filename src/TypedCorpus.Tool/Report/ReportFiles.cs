using System.Globalization;
using System.Net;
using System.Text;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Report;

/// <summary>Writes a report to disk: one page, or for a large corpus several and an index of them.</summary>
/// <remarks>One that writes again writes only the pages whose data have changed.</remarks>
internal sealed class ReportFiles(string path, string title, int articlesAPage = ReportFiles.ArticlesAPage)
{
    /// <summary>How many articles a page has at most.</summary>
    public const int ArticlesAPage = 1_000;

    private readonly ReportData _data = new();
    private readonly Dictionary<string, (string Links, IReadOnlyList<byte[]> Data)> _written = new(StringComparer.Ordinal);

    /// <summary>Writes it, and names its files.</summary>
    public IReadOnlyList<string> Write(LoadedCorpus corpus)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        Directory.CreateDirectory(Path.GetFullPath(folder.Length > 0 ? folder : "."));
        DocumentRecord[][] pages = [.. corpus.Documents.Chunk(articlesAPage)];
        if (pages.Length <= 1)
        {
            WritePage(path, title, corpus.Documents, corpus.Entities, "");
            return [path];
        }
        string[] names = [.. Enumerable.Range(1, pages.Length).Select(number => PageName(path, number))];
        for (int i = 0; i < pages.Length; i++)
            WritePage(Path.Combine(folder, names[i]), $"{title}, page {i + 1}", pages[i], corpus.Entities, Links(path, names, i));
        _written.Remove(path);
        ReportIndex.Write(path, title, pages, names, corpus);
        return [path, .. names.Select(name => Path.Combine(folder, name))];
    }

    private void WritePage(string file, string pageTitle, IReadOnlyList<DocumentRecord> documents, LinkedEntities entities, string links)
    {
        IReadOnlyList<byte[]> data = _data.Of(documents, entities);
        if (_written.TryGetValue(file, out (string Links, IReadOnlyList<byte[]> Data) before) && before.Links == links && AreSame(before.Data, data))
            return;
        using (FileStream output = new(file, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 1 << 20 }))
            ReportPage.Write(output, pageTitle, data, links);
        _written[file] = (links, data);
    }

    private static bool AreSame(IReadOnlyList<byte[]> before, IReadOnlyList<byte[]> now)
    {
        if (before.Count != now.Count || !before[0].AsSpan().SequenceEqual(now[0]))
            return false;
        for (int i = 1; i < now.Count; i++)
        {
            if (!ReferenceEquals(before[i], now[i]))
                return false;
        }
        return true;
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
