using System.Globalization;
using System.Text;
using TypedCorpus.Data;

namespace TypedCorpus.Extraction.Data;

/// <summary>
/// Writes text into generated data so that nothing in it can end a line or a literal, or hide from a reader: what is unsafe becomes <c>\uXXXX</c>. Three
/// quotation marks never follow each other.
/// </summary>
internal static class DataText
{
    private const int ExcerptLength = 60;

    /// <summary>Appends the first line of data.</summary>
    public static StringBuilder AppendHeader(this StringBuilder data, string content, DataForm form) => data
        .Append(DataFormat.Magic).Append(' ').AppendNumber(DataFormat.Major).Append('.').AppendNumber(DataFormat.Minor).Append(' ').Append(content)
        .Append(form == DataForm.Compact ? " " + DataFormat.Compact : "").Append('\n');

    /// <summary>Appends a number.</summary>
    public static StringBuilder AppendNumber(this StringBuilder line, int number) => line.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Appends text, in quotation marks unless it is a plain word.</summary>
    public static StringBuilder AppendWord(this StringBuilder line, string text) => IsPlain(text) ? line.Append(text) : line.AppendQuoted(text);

    /// <summary>Appends text as it is, but for the backslash and what UTF-8 has no bytes for.</summary>
    public static StringBuilder AppendExact(this StringBuilder data, string text)
    {
        int done = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == '\\' || text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                data.Append(text, done, i - done).AppendEscape(text[i]);
                done = i + 1;
            }
        }
        return data.Append(text, done, text.Length - done);
    }

    /// <summary>Appends a word in quotation marks.</summary>
    public static StringBuilder AppendQuoted(this StringBuilder line, string text)
    {
        line.Append('"');
        Append(line, text, new TextSpan(0, text.Length), isWord: true);
        return line.Append('"');
    }

    /// <summary>Appends a line of the article.</summary>
    public static StringBuilder AppendLineOfText(this StringBuilder line, string text, TextSpan span) => Append(line, text, span, isWord: false);

    /// <summary>Appends the covered text after the fields, for people: clipped, on one line.</summary>
    public static StringBuilder AppendExcerpt(this StringBuilder line, string text, TextSpan span)
    {
        if (span.IsEmpty)
            return line;
        line.Append(" | ");
        if (span.Length <= ExcerptLength)
            return Append(line, text, span, isWord: false);
        int end = span.Start + ExcerptLength;
        Append(line, text, TextSpan.FromBounds(span.Start, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), isWord: false);
        return line.Append('\u2026');
    }

    private static StringBuilder AppendEscape(this StringBuilder line, char c) =>
        line.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '/' or '~'))
                return false;
        }
        return text.Length > 0;
    }

    private static StringBuilder Append(StringBuilder line, string text, TextSpan span, bool isWord)
    {
        int marks = 0;
        int end = span.End;
        for (int i = span.Start; i < end; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]);
            marks = c == '"' ? marks + 1 : 0;
            bool mayStand = c switch { '"' => !isWord && marks < 3, ' ' => isWord || i < end - 1, _ => true };
            if (isPair && !IsTag(c, text[i + 1]))
            {
                line.Append(c).Append(text[++i]);
            }
            else if (mayStand && IsSafe(c))
            {
                line.Append(c);
            }
            else
            {
                marks = 0;
                line.AppendEscape(c);
            }
        }
        return line;
    }

    /// <summary>
    /// Whether a character shows as what it is. A list of its own, since the categories of Unicode differ between the frameworks on which a compiler runs.
    /// </summary>
    private static bool IsSafe(char c) => c switch
    {
        < ' ' or '\\' => false,
        <= '~' => true,
        // Controls, the no-break space, the soft hyphen.
        <= '\u00a0' or '\u00ad' => false,
        // Marks of direction, and signs of Arabic, Syriac, Ogham and Mongolian that show nothing.
        >= '\u0600' and <= '\u0605' or '\u061c' or '\u06dd' or '\u070f' or '\u08e2' or '\u1680' or '\u180e' => false,
        // Hangul fillers and the combining grapheme joiner.
        '\u034f' or '\u115f' or '\u1160' or '\u3164' or '\uffa0' => false,
        // Spaces of all widths, line and paragraph separators, embeddings, isolates, joiners.
        >= '\u2000' and <= '\u200f' or >= '\u2028' and <= '\u202f' or >= '\u205f' and <= '\u206f' => false,
        // Lone halves of pairs, the mark of byte order, specials.
        >= '\ud800' and <= '\udfff' or '\ufeff' or >= '\ufff0' => false,
        _ => true,
    };

    /// <summary>Whether a pair is one of the invisible tag characters.</summary>
    private static bool IsTag(char high, char low) => high == '\udb40' && low <= '\udc7f';
}
