using System.Globalization;
using System.Text;

namespace TypedCorpus.Tool.Import.Articles;

/// <summary>Writes a value of front matter as a YAML scalar on one line: plain where that is safe, else in double quotes.</summary>
internal static class YamlScalar
{
    private static readonly string[] s_words = ["true", "false", "yes", "no", "on", "off", "null", "~"];

    /// <summary>The scalar that a YAML parser reads as <paramref name="value"/>.</summary>
    public static string Of(string value)
    {
        if (IsPlain(value))
            return value;
        StringBuilder text = new("\"");
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff')
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                text.Append(c);
        }
        return text.Append('"').ToString();
    }

    private static bool IsPlain(string value) =>
        char.IsLetterOrDigit(value[0])
        && !char.IsWhiteSpace(value[^1])
        && !value.EndsWith(':')
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.Any(static c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff')
        && !s_words.Contains(value, StringComparer.OrdinalIgnoreCase)
        && (!char.IsDigit(value[0]) || IsDate(value) || value.Any(char.IsLetter) && !value.StartsWith("0x", StringComparison.OrdinalIgnoreCase));

    private static bool IsDate(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
