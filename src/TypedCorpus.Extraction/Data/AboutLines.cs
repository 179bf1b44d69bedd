using System.Text;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Data;

/// <summary>Writes what generated data says of an article as a whole: title, authors, days, front matter; a line for each.</summary>
internal static class AboutLines
{
    /// <summary>Appends the lines; in compact data a title that the text has is named by its place there.</summary>
    public static StringBuilder AppendAbout(this StringBuilder data, SourceArticle source, DataForm form)
    {
        if (form == DataForm.Compact && source.Title.Length > 0 && source.Text.IndexOf(source.Title, StringComparison.Ordinal) is >= 0 and int place)
            data.Append(DataKeys.Title).AppendNumber(place).Append(' ').AppendNumber(source.Title.Length).Append('\n');
        else
            data.Append(DataKeys.Title).AppendQuoted(source.Title).Append('\n');
        data.AppendLine("published", source.Published).AppendLine("updated", source.Updated);
        foreach (string author in source.Authors)
            data.AppendLine("author", author);
        data.AppendLine("url", source.Url).AppendLine("language", source.Language).AppendLine("section", source.Section);
        foreach (string tag in source.Tags)
            data.AppendLine("tag", tag);
        if (source.FrontMatter is { } front)
        {
            foreach (YamlEntry entry in front.Entries)
            {
                data.Append(DataKeys.Meta).AppendQuoted(entry.Key.Value);
                AppendValue(data, entry.Value);
                data.Append('\n');
            }
        }
        return data;
    }

    private static StringBuilder AppendLine(this StringBuilder data, string key, string? text) =>
        text is null ? data : data.Append(key).Append(' ').AppendQuoted(text).Append('\n');

    /// <summary>A text in quotation marks; a number, a truth value and nothing without; <c>[ … ]</c> for a list, <c>{ key value … }</c> for a map.</summary>
    private static void AppendValue(StringBuilder data, YamlNode node)
    {
        data.Append(' ');
        switch (node)
        {
            case YamlScalar scalar when FrontMatterScalar.IsBare(scalar):
                data.Append(scalar.IsNull ? DataKeys.Null : scalar.Value);
                break;
            case YamlScalar scalar:
                data.AppendQuoted(scalar.Value);
                break;
            case YamlSequence list:
                data.Append('[');
                foreach (YamlNode item in list.Items)
                    AppendValue(data, item);
                data.Append(" ]");
                break;
            case YamlMapping map:
                data.Append('{');
                foreach (YamlEntry entry in map.Entries)
                {
                    data.Append(' ').AppendQuoted(entry.Key.Value);
                    AppendValue(data, entry.Value);
                }
                data.Append(" }");
                break;
        }
    }
}
