using System.Globalization;
using System.Text;
using TypedCorpus.Data;

namespace TypedCorpus.Extraction.Data;

/// <summary>
/// Writes an article as the data of generated code: a header, then each line of the text behind a <c>|</c>, and below it, indented, what begins in that
/// line, with offsets from the line's beginning. So an edit of one line changes that line and what belongs to it, and a diff shows no more.
/// </summary>
/// <remarks>
/// A line feed ends a line; other line breaks, as all that could hide or harm, are written <c>\uXXXX</c>. The result is UTF-8 text without three
/// quotation marks in a row, and may be cut anywhere between two characters.
/// </remarks>
public static class ArticleDataWriter
{
    /// <summary>Writes the data of <paramref name="article"/>.</summary>
    public static string Write(AnnotatedArticle article)
    {
        SourceArticle source = article.Source;
        StringBuilder data = new(source.Text.Length * 2);
        data.Append(string.Format(CultureInfo.InvariantCulture, "{0} {1}.{2} {3}\n", DataFormat.Magic, DataFormat.Major, DataFormat.Minor, DataFormat.Article));
        data.Append("path ").AppendQuoted(source.Path).Append('\n');
        data.Append("title ").AppendQuoted(source.Title).Append('\n');
        if (source.Published is { } published)
            data.Append("published ").AppendQuoted(published).Append('\n');
        if (source.Author is { } author)
            data.Append("author ").AppendQuoted(author).Append('\n');
        data.Append("length ").AppendNumber(source.Text.Length).Append('\n');
        for (int i = 0; i < article.Entities.Count; i++)
            data.Append("entity ").AppendNumber(i).Append(' ').Append(article.Entities[i].Kind).Append(' ').AppendQuoted(article.Entities[i].Name).Append('\n');
        WriteText(data, source.Text, AnnotationLine.All(article));
        return data.ToString();
    }

    private static void WriteText(StringBuilder data, string text, IReadOnlyList<AnnotationLine> annotations)
    {
        int next = 0;
        int start = 0;
        while (true)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed;
            data.Append('|').AppendLineOfText(text, start, end).Append('\n');
            // What begins at the line feed itself belongs to the line that it ends.
            for (; next < annotations.Count && (feed < 0 || annotations[next].Span.Start <= feed); next++)
            {
                data.Append("  ");
                annotations[next].Write(data, start);
                if (annotations[next].ShowsText)
                    data.AppendExcerpt(text, annotations[next].Span);
                data.Append('\n');
            }
            if (feed < 0)
                return;
            start = feed + 1;
        }
    }
}
