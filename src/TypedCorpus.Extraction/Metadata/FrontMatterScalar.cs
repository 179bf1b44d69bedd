using System.Globalization;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Metadata;

/// <summary>What a scalar of front matter is. In quotation marks it is text, whatever it looks like.</summary>
public enum FrontMatterScalarKind
{
    /// <summary>Nothing: left out, <c>null</c>, <c>~</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number that fits 64 bits.</summary>
    WholeNumber,

    /// <summary>A number with a point.</summary>
    Number,

    /// <summary>A day: <c>2024-03-08</c>.</summary>
    Date,

    /// <summary>A day and a time: <c>2024-03-08T10:00:00Z</c>.</summary>
    Time,

    /// <summary>Text.</summary>
    Text,
}

/// <summary>Recognizes what scalars of front matter are.</summary>
public static class FrontMatterScalar
{
    private static readonly string[] s_timeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>What <paramref name="scalar"/> is.</summary>
    public static FrontMatterScalarKind KindOf(YamlScalar scalar)
    {
        if (scalar.IsNull)
            return FrontMatterScalarKind.Null;
        string text = scalar.Value;
        if (scalar.Style != YamlScalarStyle.Plain)
            return FrontMatterScalarKind.Text;
        if (text is "true" or "false" or "True" or "False")
            return FrontMatterScalarKind.Boolean;
        if (IsNumber(text, out bool hasPoint))
        {
            return !hasPoint && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? FrontMatterScalarKind.WholeNumber
                : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? FrontMatterScalarKind.Number
                : FrontMatterScalarKind.Text;
        }
        if (text.Length == 10 && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return FrontMatterScalarKind.Date;
        return DateTimeOffset.TryParseExact(text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? FrontMatterScalarKind.Time
            : FrontMatterScalarKind.Text;
    }

    /// <summary>Whether data have it without quotation marks: it is no text, and nothing in it could end a word.</summary>
    internal static bool IsBare(YamlScalar scalar) =>
        KindOf(scalar) is FrontMatterScalarKind.Null or FrontMatterScalarKind.Boolean or FrontMatterScalarKind.WholeNumber or FrontMatterScalarKind.Number;

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
