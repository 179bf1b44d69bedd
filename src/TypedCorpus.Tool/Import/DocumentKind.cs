using TypedCorpus.Tool.Import.Articles;
using TypedCorpus.Tool.Import.Documents;
using TypedCorpus.Tool.Import.Feeds;
using TypedCorpus.Tool.Import.Html;
using TypedCorpus.Tool.Import.Rows;

namespace TypedCorpus.Tool.Import;

/// <summary>A kind of document that can be imported.</summary>
/// <param name="Name">What <c>--kind</c> calls it.</param>
/// <param name="Extensions">How its files end.</param>
/// <param name="Read">Makes its articles.</param>
internal sealed record DocumentKind(string Name, string[] Extensions, Func<ImportSource, CancellationToken, IEnumerable<ImportedArticle>> Read)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("html", [".html", ".htm", ".xhtml"], static (source, cancellationToken) => [HtmlImporter.Read(source, cancellationToken)]),
        new("docx", [".docx"], static (source, _) => [DocxImporter.Read(source)]),
        new("pdf", [".pdf"], static (source, cancellationToken) => [PdfImporter.Read(source, cancellationToken)]),
        new("eml", [".eml"], static (source, cancellationToken) => [EmailImporter.Read(source, cancellationToken)]),
        new("feed", [".rss", ".atom", ".xml"], static (source, _) => FeedImporter.Read(source)),
        new("json", [".json"], static (source, _) => JsonImporter.ReadDocument(source)),
        new("jsonl", [".jsonl", ".ndjson"], static (source, _) => JsonImporter.ReadLines(source)),
        new("csv", [".csv", ".tsv"], static (source, _) => CsvImporter.Read(source)),
    ];

    /// <summary>The kind called <paramref name="name"/>.</summary>
    public static DocumentKind Named(string name) => All.First(kind => kind.Name == name);

    /// <summary>The kind of the files that end as <paramref name="path"/> does.</summary>
    public static DocumentKind? OfExtension(string path) =>
        All.FirstOrDefault(kind => kind.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>The kind that <paramref name="bytes"/> look like.</summary>
    public static DocumentKind? OfContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return Named("pdf");
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith(DocxImporter.CompoundFile))
            return Named("docx");
        ReadOnlySpan<byte> text = bytes.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? bytes[3..] : bytes;
        string head = System.Text.Encoding.UTF8.GetString(text[..Math.Min(text.Length, 2_000)]).TrimStart();
        if (head.StartsWith('['))
            return Named("json");
        if (head.StartsWith('{'))
            return Named(IsOneObjectALine(head) ? "jsonl" : "json");
        if (Contains(head, "<rss") || Contains(head, "<feed") || Contains(head, "<rdf:RDF"))
            return Named("feed");
        if (head.StartsWith('<') || Contains(head, "<html"))
            return Named("html");
        return head.StartsWith("From:", StringComparison.OrdinalIgnoreCase) || head.StartsWith("Received:", StringComparison.OrdinalIgnoreCase)
            || Contains(head, "\nSubject:") ? Named("eml") : null;
    }

    private static bool IsOneObjectALine(string head)
    {
        int end = head.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && head.AsSpan(0, end).TrimEnd().EndsWith("}");
    }

    private static bool Contains(string head, string what) => head.Contains(what, StringComparison.OrdinalIgnoreCase);
}
