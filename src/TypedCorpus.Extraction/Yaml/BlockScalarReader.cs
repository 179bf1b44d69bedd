using System.Text;

namespace TypedCorpus.Extraction.Yaml;

/// <summary>Reads the lines after <c>|</c>, which keep their breaks, or <c>&gt;</c>, which are joined to paragraphs.</summary>
internal static class BlockScalarReader
{
    /// <summary>Reads the scalar that begins here; its lines are indented deeper than <paramref name="indent"/>.</summary>
    public static YamlScalar Read(YamlCursor cursor, int indent)
    {
        int start = cursor.At;
        bool isFolded = cursor.Current == '>';
        (char chomping, int explicitIndent) = ReadHeader(cursor);
        int end = cursor.At;
        cursor.ExpectLineEnd();
        cursor.SkipBreak();
        int column = explicitIndent > 0 ? Math.Max(indent, 0) + explicitIndent : DetectIndent(cursor, indent);

        StringBuilder value = new();
        bool hasBreak = false;
        bool wasBlank = false;
        int breaks = SkipIndentation(cursor, column);
        while (IsLineOfScalar(cursor, column))
        {
            bool isBlank = cursor.Current is ' ' or '\t';
            if (isFolded && hasBreak && !wasBlank && !isBlank)
            {
                if (breaks == 0)
                    value.Append(' ');
            }
            else if (hasBreak)
            {
                value.Append('\n');
            }
            value.Append('\n', breaks);
            wasBlank = isBlank;
            int line = cursor.At;
            cursor.SkipLine();
            end = cursor.At;
            value.Append(cursor.Text, line, end - line);
            hasBreak = cursor.At < cursor.End;
            cursor.SkipBreak();
            breaks = SkipIndentation(cursor, column);
        }
        if (hasBreak && chomping != '-')
            value.Append('\n');
        if (chomping == '+')
            value.Append('\n', breaks);
        return new YamlScalar(TextSpan.FromBounds(start, end), value.ToString(), isFolded ? YamlScalarStyle.Folded : YamlScalarStyle.Literal);
    }

    /// <summary>Reads what may follow the mark: <c>+</c> or <c>-</c> for the breaks at the end, a digit for the indentation.</summary>
    private static (char Chomping, int Indent) ReadHeader(YamlCursor cursor)
    {
        char chomping = ' ';
        int indent = 0;
        for (cursor.At++; ; cursor.At++)
        {
            if (chomping == ' ' && cursor.Current is '+' or '-')
                chomping = cursor.Current;
            else if (indent == 0 && cursor.Current is >= '1' and <= '9')
                indent = cursor.Current - '0';
            else
                return (chomping, indent);
        }
    }

    /// <summary>The indentation of the first line that is not blank.</summary>
    private static int DetectIndent(YamlCursor cursor, int indent)
    {
        int from = cursor.At;
        int widest = 0;
        while (cursor.At < cursor.End)
        {
            int line = cursor.At;
            while (cursor.Current == ' ')
                cursor.At++;
            widest = Math.Max(widest, cursor.At - line);
            if (cursor.At < cursor.End && !YamlCursor.IsBreak(cursor.Current))
                break;
            cursor.SkipBreak();
        }
        cursor.At = from;
        return Math.Max(indent + 1, widest);
    }

    /// <summary>Moves over blank lines and at most <paramref name="column"/> spaces of the next; how many lines were blank.</summary>
    private static int SkipIndentation(YamlCursor cursor, int column)
    {
        int breaks = 0;
        while (cursor.At < cursor.End)
        {
            int line = cursor.At;
            while (cursor.Current == ' ' && cursor.At - line < column)
                cursor.At++;
            if (cursor.At >= cursor.End || !YamlCursor.IsBreak(cursor.Current))
                break;
            cursor.SkipBreak();
            breaks++;
        }
        return breaks;
    }

    private static bool IsLineOfScalar(YamlCursor cursor, int column) => !cursor.IsDone && cursor.Column == column;
}
