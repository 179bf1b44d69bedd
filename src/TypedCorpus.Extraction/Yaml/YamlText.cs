using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Yaml;

/// <summary>Writes text so that <see cref="YamlReader"/> reads the same text back.</summary>
public static class YamlText
{
    private static readonly HashSet<string> s_notText = new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A scalar on one line: <paramref name="text"/> as it is where that is plainly text, else in double quotation marks.</summary>
    public static string Scalar(string text)
    {
        if (IsPlain(text))
            return text;
        StringBuilder quoted = new("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                quoted.Append(c).Append(text[++i]);
            else
                Append(quoted, c);
        }
        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, char c)
    {
        if (c is '"' or '\\')
            quoted.Append('\\').Append(c);
        else if (c == '\n')
            quoted.Append("\\n");
        else if (c == '\t')
            quoted.Append("\\t");
        else if (char.IsSurrogate(c))
            quoted.Append("\\ufffd");
        else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff')
            quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        else
            quoted.Append(c);
    }

    /// <summary>Letters first, and nothing that means anything to YAML.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[text.Length - 1] == ' ' || s_notText.Contains(text))
            return false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '.' or '-' or '_' or '/' or '\'' or '\u2019' or '(' or ')'))
                return false;
        }
        return true;
    }
}
