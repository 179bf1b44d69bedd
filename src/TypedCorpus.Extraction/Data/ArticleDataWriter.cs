using System.Text;
using TypedCorpus.Data;

namespace TypedCorpus.Extraction.Data;

/// <summary>
/// Writes an article as the data of generated code. Readable: a header, then each line of the text after a <c>|</c>, and below it, indented, what begins
/// in that line, with offsets from the line's beginning; so an edit of one line changes that line and what belongs to it, and a diff shows no more.
/// Compact: a header, the text in one piece, and the records.
/// </summary>
/// <remarks>
/// In readable data a line feed ends a line; other line breaks, as all that could hide or harm, are written <c>\uXXXX</c>. It is without three quotation
/// marks in a row, and may be cut anywhere between two characters.
/// </remarks>
public static class ArticleDataWriter
{
    /// <summary>Writes the data of <paramref name="article"/>.</summary>
    public static string Write(AnnotatedArticle article, DataForm form = DataForm.Readable)
    {
        SourceArticle source = article.Source;
        ArticleFields fields = AnnotationFields.Of(article);
        StringBuilder data = new(source.Text.Length * 2);
        data.AppendHeader(DataFormat.Article, form);
        if (form == DataForm.Readable)
            data.Append(DataKeys.Path).AppendQuoted(source.Path).Append('\n');
        data.AppendAbout(source, form);
        if (form == DataForm.Readable)
            WriteLines(data, fields);
        else
            WriteCompact(data, fields);
        return data.ToString();
    }

    private static void WriteLines(StringBuilder data, ArticleFields article)
    {
        string text = article.Text;
        data.Append(DataKeys.Length).AppendNumber(text.Length).Append('\n');
        ReadableFieldWriter writer = new(data, article.Entities);
        foreach (LocalEntity entity in article.Entities)
        {
            data.Append(DataKeys.Entity).AppendWord(entity.Key).Append(' ').Append(entity.Kind).Append(' ').AppendQuoted(entity.Name);
            foreach (DataField<LocalEntity> field in LocalEntity.Table.Fields)
                field.Write(writer, entity);
            data.Append('\n');
        }
        IReadOnlyList<RecordPlace> records = RecordPlace.All(article);
        int next = 0;
        int start = 0;
        while (true)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed;
            data.Append('|').AppendLineOfText(text, TextSpan.FromBounds(start, end)).Append('\n');
            writer.Origin = start;
            // What begins at the line feed itself belongs to the line that it ends.
            for (; next < records.Count && (feed < 0 || records[next].Span.Start <= feed); next++)
                WriteLine(data, writer, article, records[next]);
            if (feed < 0)
                return;
            start = feed + 1;
        }
    }

    private static void WriteLine(StringBuilder data, ReadableFieldWriter writer, ArticleFields article, RecordPlace record)
    {
        data.Append("  ").Append(record.Kind.Name);
        writer.WriteSpan(record.Span);
        record.Kind.Write(writer, article, record.Index);
        if (record.Kind.ShowsText)
            data.AppendExcerpt(article.Text, record.Span);
        data.Append('\n');
    }

    private static void WriteCompact(StringBuilder data, ArticleFields article)
    {
        StringBuilder text = new StringBuilder(article.Text.Length).AppendExact(article.Text);
        string escaped = text.ToString();
        data.Append(DataKeys.Text).AppendNumber(article.Text.Length).Append(' ').AppendNumber(Encoding.UTF8.GetByteCount(escaped)).Append('\n').Append(escaped);
        CompactFieldWriter writer = new(data);
        foreach (LocalEntity entity in article.Entities)
        {
            data.Append(DataFormat.EntityLetter);
            writer.WriteText(DataFormat.Name, DataFormat.NameLetter, entity.Name);
            writer.WriteEnum(DataFormat.Kind, DataFormat.KindLetter, (int)entity.Kind, "");
            foreach (DataField<LocalEntity> field in LocalEntity.Table.Fields)
                field.Write(writer, entity);
        }
        foreach (RecordPlace record in RecordPlace.All(article))
        {
            writer.Begin(record.Kind.Letter, record.Span);
            record.Kind.Write(writer, article, record.Index);
        }
        data.Append('\n');
    }
}
