using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Yaml;

/// <summary>Reads what <c>\</c> begins between double quotation marks.</summary>
internal static class EscapeReader
{
    private const string Letters = "0abtnvfre \"/\\N_LP\t";

    private const string Characters = "\0\a\b\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029\t";

    /// <summary>Reads an escape and appends the character that it stands for.</summary>
    public static void Read(YamlCursor cursor, StringBuilder value)
    {
        int start = cursor.At;
        char letter = cursor.CharAt(start + 1);
        int digits = letter switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        cursor.At = Math.Min(start + 2, cursor.End);
        if (start + 1 < cursor.End && Letters.IndexOf(letter) is >= 0 and var known)
            value.Append(Characters[known]);
        else if (digits == 0)
            Invalid(cursor, start, value);
        else
            ReadCode(cursor, start, digits, value);
    }

    private static void ReadCode(YamlCursor cursor, int start, int digits, StringBuilder value)
    {
        if (CodeAt(cursor, digits) is not { } code || code > 0x10ffff)
        {
            Invalid(cursor, start, value);
            return;
        }
        cursor.At += digits;
        if (code > 0xffff)
        {
            value.Append(char.ConvertFromUtf32((int)code));
            return;
        }
        char c = (char)code;
        if (!char.IsSurrogate(c))
        {
            value.Append(c);
            return;
        }
        // As JSON writes a character beyond the first 65,536: two halves.
        if (char.IsHighSurrogate(c) && cursor.Current == '\\' && cursor.CharAt(cursor.At + 1) == 'u')
        {
            cursor.At += 2;
            if (CodeAt(cursor, 4) is { } low && char.IsLowSurrogate((char)low))
            {
                cursor.At += 4;
                value.Append(c).Append((char)low);
                return;
            }
            cursor.At -= 2;
        }
        Invalid(cursor, start, value);
    }

    private static uint? CodeAt(YamlCursor cursor, int digits) =>
        cursor.At + digits <= cursor.End
        && uint.TryParse(cursor.Text.Substring(cursor.At, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            ? code
            : null;

    private static void Invalid(YamlCursor cursor, int start, StringBuilder value)
    {
        cursor.ReportSince(start, "this escape stands for no character; write \\\\ for a backslash, or use single quotation marks");
        value.Append('\ufffd');
    }
}
