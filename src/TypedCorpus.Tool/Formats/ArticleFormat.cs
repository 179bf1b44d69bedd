using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Formats;

/// <summary>A format of <c>corpus extract</c>.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Create">Makes its printer.</param>
internal sealed record ArticleFormat(string Name, Func<ToolConsole, IArticlePrinter> Create)
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ArticleFormat> All { get; } =
    [
        new("jsonl", static console => new ExchangePrinter(console.Output)),
        new("table", static console => new TablePrinter(console)),
    ];

    /// <summary>The format called <paramref name="name"/>.</summary>
    public static ArticleFormat Named(string name) => All.First(format => format.Name == name);
}
