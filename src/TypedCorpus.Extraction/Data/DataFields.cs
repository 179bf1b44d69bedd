using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Data;

/// <summary>Writes fields <c>key=value</c> into a line of generated data.</summary>
internal static class DataFields
{
    /// <summary>Appends a number.</summary>
    public static StringBuilder AppendNumber(this StringBuilder line, int number) => line.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Appends a span, relative to <paramref name="origin"/>: <c>5..12</c>.</summary>
    public static StringBuilder AppendSpan(this StringBuilder line, TextSpan span, int origin) =>
        line.AppendNumber(span.Start - origin).Append("..").AppendNumber(span.End - origin);

    /// <summary>Appends a field with a bare word; nothing where there is none.</summary>
    public static StringBuilder AppendField(this StringBuilder line, string key, int? number) =>
        number is { } n ? line.Append(' ').Append(key).Append('=').AppendNumber(n) : line;

    /// <summary>Appends a field with a number; nothing where there is none.</summary>
    public static StringBuilder AppendField(this StringBuilder line, string key, decimal? number) =>
        number is { } n ? line.Append(' ').Append(key).Append('=').Append(n.ToString(CultureInfo.InvariantCulture)) : line;

    /// <summary>Appends a field with a span; nothing where there is none.</summary>
    public static StringBuilder AppendField(this StringBuilder line, string key, TextSpan? span, int origin) =>
        span is { } s ? line.Append(' ').Append(key).Append('=').AppendSpan(s, origin) : line;

    /// <summary>Appends a field with text, in quotation marks unless it is a plain word; nothing where there is none.</summary>
    public static StringBuilder AppendField(this StringBuilder line, string key, string? text)
    {
        if (text is null)
            return line;
        line.Append(' ').Append(key).Append('=');
        return IsPlain(text) ? line.Append(text) : line.AppendQuoted(text);
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '/'))
                return false;
        }
        return text.Length > 0;
    }
}
