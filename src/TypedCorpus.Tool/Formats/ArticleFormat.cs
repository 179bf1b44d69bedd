using TypedCorpus.Tool.Formats.Linking;
using TypedCorpus.Tool.Formats.Standoff;
using TypedCorpus.Tool.Formats.Tables;
using TypedCorpus.Tool.Formats.Web;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Formats;

/// <summary>A format of <c>corpus extract</c>.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="What">What it is, in a few words.</param>
/// <param name="WritesFolder">Whether it writes a folder of files, which <c>--output</c> must name, and not a stream.</param>
/// <param name="Extension">The extension of a file in the format.</param>
/// <param name="Create">Makes its printer; the text is the folder.</param>
internal sealed record ArticleFormat(string Name, string What, bool WritesFolder, string Extension, Func<ToolConsole, string, IArticlePrinter> Create)
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ArticleFormat> All { get; } =
    [
        new("jsonl", "one JSON object an article", false, "jsonl", static (console, _) => new ExchangePrinter(console.Output)),
        new("table", "tables to read", false, "txt", static (console, _) => new TablePrinter(console)),
        new("csv", "a folder of tables", true, "csv", static (_, folder) => new CsvPrinter(folder)),
        new("parquet", "a folder of tables", true, "parquet", static (_, folder) => new ParquetPrinter(folder)),
        new("brat", "a folder of .txt and .ann", true, "ann", static (_, folder) => new BratPrinter(folder)),
        new("conll", "a token a line, BIO", false, "conll", static (console, _) => new ConllPrinter(console.Writer)),
        new("html", "fragments with highlights", false, "html", static (console, _) => new HtmlPrinter(console.Writer)),
        new("jsonld", "schema.org", false, "jsonld", static (console, _) => new JsonLdPrinter(console.Output)),
        new("names", "the names of each article, for corpus link", false, "jsonl", static (console, _) => new NamesPrinter(console.Output)),
        new("digest", "a checksum an article", false, "txt", static (console, _) => new DigestPrinter(console.Writer)),
    ];

    /// <summary>The format called <paramref name="name"/>.</summary>
    public static ArticleFormat Named(string name) => All.First(format => format.Name == name);
}
