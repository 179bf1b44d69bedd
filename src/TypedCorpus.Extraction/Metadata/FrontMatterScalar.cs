using System.Globalization;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Metadata;

/// <summary>Recognizes what scalars of front matter are. In quotation marks they are text, whatever they look like.</summary>
public static class FrontMatterScalar
{
    private static readonly string[] s_timeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>What <paramref name="scalar"/> is; <see cref="FieldKind.Unknown"/> where it is left out, <c>null</c> or <c>~</c>.</summary>
    public static FieldKind KindOf(YamlScalar scalar)
    {
        if (scalar.IsNull)
            return FieldKind.Unknown;
        string text = scalar.Value;
        if (scalar.Style != YamlScalarStyle.Plain)
            return FieldKind.Text;
        if (text is "true" or "false" or "True" or "False")
            return FieldKind.Boolean;
        if (IsNumber(text, out bool hasPoint))
        {
            return !hasPoint && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? FieldKind.WholeNumber
                : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? FieldKind.Number
                : FieldKind.Text;
        }
        if (text.Length == 10 && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return FieldKind.Date;
        return DateTimeOffset.TryParseExact(text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? FieldKind.Time
            : FieldKind.Text;
    }

    /// <summary>Whether data have it without quotation marks: it is no text, and nothing in it could end a word.</summary>
    internal static bool IsBare(YamlScalar scalar) =>
        KindOf(scalar) is FieldKind.Unknown or FieldKind.Boolean or FieldKind.WholeNumber or FieldKind.Number;

    /// <summary>Digits with a sign and a point at most, without a zero before them: <c>007</c> is a name.</summary>
    private static bool IsNumber(string text, out bool hasPoint)
    {
        hasPoint = false;
        int start = text[0] is '-' or '+' ? 1 : 0;
        if (start == text.Length || (text[start] == '0' && text.Length > start + 1 && text[start + 1] != '.'))
            return false;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '.' && !hasPoint && i > start && i + 1 < text.Length)
                hasPoint = true;
            else if (text[i] is < '0' or > '9')
                return false;
        }
        return true;
    }
}
