using System.Globalization;
using System.Text;

namespace TypedCorpus.Tool.Import.Articles;

/// <summary>Writes an imported article as Markdown with YAML front matter.</summary>
internal static class MarkdownText
{
    /// <summary>The file's text, with <c>\n</c> at the end of every line.</summary>
    public static string Of(ImportedArticle article)
    {
        StringBuilder text = new();
        text.Append("---\n");
        Append(text, "title", article.Title);
        Append(text, "author", article.Author);
        Append(text, "date", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(text, "site", article.Site);
        Append(text, "url", article.Address);
        text.Append("---\n");
        BlockKind? before = null;
        foreach (TextBlock block in article.Blocks)
        {
            bool tight = block.Kind == before && block.Kind is BlockKind.ListItem or BlockKind.Row && block.Kind == before;
            text.Append(tight ? "" : "\n").Append(Mark(block)).Append(Escaped(block)).Append('\n');
            before = block.Kind;
        }
        return text.ToString();
    }

    private static string Mark(TextBlock block) => block.Kind switch
    {
        BlockKind.Heading => new string('#', Math.Clamp(block.Level, 1, 6)) + " ",
        BlockKind.ListItem => new string(' ', 2 * Math.Clamp(block.Level, 0, 1)) + "- ",
        BlockKind.Quotation => "> ",
        _ => "",
    };

    /// <summary>A paragraph that begins like a mark of Markdown keeps its words: the mark is escaped.</summary>
    private static string Escaped(TextBlock block)
    {
        string text = block.Text;
        bool looksMarked = block.Kind is BlockKind.Paragraph or BlockKind.Row
            && (text[0] is '#' or '>' || text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal)
                || text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("* ", StringComparison.Ordinal) || text.StartsWith("+ ", StringComparison.Ordinal)
                || text.StartsWith("<!--", StringComparison.Ordinal) || text.AsSpan().Trim("-=*_ ").IsEmpty);
        return looksMarked ? "\\" + text : text;
    }

    private static void Append(StringBuilder text, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            text.Append(key).Append(": ").Append(YamlScalar.Of(value)).Append('\n');
    }
}
