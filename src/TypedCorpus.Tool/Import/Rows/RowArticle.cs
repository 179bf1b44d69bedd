using System.Globalization;
using TypedCorpus.Tool.Import.Articles;
using TypedCorpus.Tool.Import.Feeds;
using TypedCorpus.Tool.Import.Html;

namespace TypedCorpus.Tool.Import.Rows;

/// <summary>Makes an article of named values.</summary>
internal static class RowArticle
{
    /// <summary>The article, or <see langword="null"/> where it has no text.</summary>
    /// <param name="where">The row, for the log.</param>
    /// <param name="value">The value of a purpose (<c>text</c>, <c>title</c>), <see langword="null"/> where there is none.</param>
    public static ImportedArticle? Of(string where, Func<string, string?> value)
    {
        string? title = Line(value("title"));
        string text = value("text") ?? "";
        List<TextBlock> blocks = LooksLikeHtml(text) ? HtmlImporter.ReadFragment(text, title) : PlainText.Blocks(text);
        return blocks.Count == 0 ? null : new ImportedArticle
        {
            Source = where,
            Blocks = blocks,
            Title = title,
            Author = Line(value("author")),
            Published = Day(value("date")),
            Site = Line(value("site")),
            Address = Line(value("url")),
        };
    }

    private static bool LooksLikeHtml(string text) =>
        text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</div>", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? Day(string? text) =>
        FeedDate.Parse(text) ?? (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) ? DateOnly.FromDateTime(time) : null);

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Line(text);
}
