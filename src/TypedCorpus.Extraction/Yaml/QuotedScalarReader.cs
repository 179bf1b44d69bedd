using System.Text;

namespace TypedCorpus.Extraction.Yaml;

/// <summary>Reads text between <c>"</c> or <c>'</c>, over several lines too.</summary>
internal static class QuotedScalarReader
{
    /// <summary>Reads the scalar that begins here; lines after the first must be indented deeper than <paramref name="indent"/>.</summary>
    public static YamlScalar Read(YamlCursor cursor, int indent)
    {
        int start = cursor.At;
        char mark = cursor.Current;
        YamlScalarStyle style = mark == '"' ? YamlScalarStyle.DoubleQuoted : YamlScalarStyle.SingleQuoted;
        StringBuilder value = new();
        // White space before a break is left out, but not what an escape wrote.
        int kept = 0;
        cursor.At++;
        while (cursor.At < cursor.End)
        {
            char c = cursor.Current;
            if (c == mark && mark == '\'' && cursor.CharAt(cursor.At + 1) == mark)
            {
                value.Append(mark);
                cursor.At += 2;
            }
            else if (c == mark)
            {
                cursor.At++;
                return new YamlScalar(TextSpan.FromBounds(start, cursor.At), value.ToString(), style);
            }
            else if (c == '\\' && mark == '"')
            {
                if (!YamlCursor.IsBreak(cursor.CharAt(cursor.At + 1)))
                {
                    EscapeReader.Read(cursor, value);
                }
                else
                {
                    cursor.At++;
                    if (!SkipBreaks(cursor, indent, out int breaks))
                        break;
                    value.Append('\n', breaks - 1);
                }
                kept = value.Length;
            }
            else if (YamlCursor.IsBreak(c))
            {
                while (value.Length > kept && value[value.Length - 1] is ' ' or '\t')
                    value.Length--;
                if (!SkipBreaks(cursor, indent, out int breaks))
                    break;
                ScalarText.Fold(value, breaks);
                kept = value.Length;
            }
            else
            {
                value.Append(c);
                cursor.At++;
            }
        }
        return Unclosed(cursor, start, mark, style);
    }

    /// <summary>The offset after the mark that closes the scalar at <paramref name="at"/>; <see langword="null"/> where this line has none.</summary>
    public static int? EndOnLine(YamlCursor cursor, int at)
    {
        char mark = cursor.CharAt(at);
        for (at++; at < cursor.End && !YamlCursor.IsBreak(cursor.Text[at]); at++)
        {
            if (mark == '"' && cursor.Text[at] == '\\' && !YamlCursor.IsBreak(cursor.CharAt(at + 1)))
                at++;
            else if (cursor.Text[at] == mark && mark == '\'' && cursor.CharAt(at + 1) == mark)
                at++;
            else if (cursor.Text[at] == mark)
                return at + 1;
        }
        return null;
    }

    /// <summary>Moves over line breaks and the white space that indents the line after them; whether that line belongs to the scalar.</summary>
    private static bool SkipBreaks(YamlCursor cursor, int indent, out int breaks)
    {
        for (breaks = 0; cursor.At < cursor.End && YamlCursor.IsBreak(cursor.Current); breaks++)
        {
            cursor.SkipBreak();
            cursor.SkipBlanks();
        }
        return !cursor.IsDone && cursor.Column > indent;
    }

    /// <summary>Goes on after the first line, so that a mark without its partner costs one value.</summary>
    private static YamlScalar Unclosed(YamlCursor cursor, int start, char mark, YamlScalarStyle style)
    {
        cursor.Report(new TextSpan(start, 1), "this " + mark + " is not closed; lines after the first must be indented deeper than the key");
        cursor.At = start;
        cursor.SkipLine();
        return new YamlScalar(TextSpan.FromBounds(start, cursor.At), cursor.Text.Substring(start + 1, cursor.At - start - 1), style);
    }
}
