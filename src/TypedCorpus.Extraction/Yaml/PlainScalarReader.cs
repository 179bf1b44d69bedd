using System.Text;

namespace TypedCorpus.Extraction.Yaml;

/// <summary>Reads text without quotation marks. It ends before <c>: </c>, before <c> #</c> and, in brackets, before <c>, [ ] { }</c>.</summary>
internal static class PlainScalarReader
{
    /// <summary>Reads a value, which may go on over lines that are indented deeper than <paramref name="indent"/>.</summary>
    public static YamlScalar Read(YamlCursor cursor, int indent, bool isInFlow)
    {
        int start = cursor.At;
        CheckFirst(cursor, isInFlow);
        StringBuilder value = new();
        int end = ReadSegment(cursor, value, isInFlow);
        while (MoveToContinuation(cursor, indent, isInFlow, out int breaks))
        {
            ScalarText.Fold(value, breaks);
            end = ReadSegment(cursor, value, isInFlow);
        }
        return new YamlScalar(TextSpan.FromBounds(start, end), value.ToString(), YamlScalarStyle.Plain);
    }

    /// <summary>Reads a key of a block map, of which <see cref="EndOfKey"/> has found the end.</summary>
    public static YamlScalar ReadKey(YamlCursor cursor)
    {
        int start = cursor.At;
        int colon = EndOfKey(cursor, start)!.Value;
        int end = colon;
        while (end > start && cursor.Text[end - 1] is ' ' or '\t')
            end--;
        if (end > start)
            CheckFirst(cursor, isInFlow: false);
        cursor.At = colon;
        return new YamlScalar(TextSpan.FromBounds(start, end), cursor.Text.Substring(start, end - start), YamlScalarStyle.Plain);
    }

    /// <summary>The <c>:</c> after the key that begins at <paramref name="at"/>; <see langword="null"/> where the line has none.</summary>
    public static int? EndOfKey(YamlCursor cursor, int at)
    {
        for (int start = at; at < cursor.End && !YamlCursor.IsBreak(cursor.Text[at]); at++)
        {
            if (cursor.Text[at] == ':' && cursor.IsBlankOrBreakAt(at + 1))
                return at;
            if (IsComment(cursor, start, at))
                return null;
        }
        return null;
    }

    /// <summary>Reads what one line has of the value; the offset after its last visible character.</summary>
    private static int ReadSegment(YamlCursor cursor, StringBuilder value, bool isInFlow)
    {
        int start = cursor.At;
        while (cursor.At < cursor.End && !YamlCursor.IsBreak(cursor.Current) && !IsComment(cursor, start, cursor.At))
        {
            char c = cursor.Current;
            if (isInFlow && (IsFlowIndicator(c) || (c == ':' && EndsBeforeColon(cursor))))
                break;
            if (!isInFlow && c == ':' && cursor.IsBlankOrBreakAt(cursor.At + 1))
                cursor.ReportHere("': ' makes a key of the text before it; put the value in quotation marks");
            cursor.At++;
        }
        int end = cursor.At;
        while (end > start && cursor.Text[end - 1] is ' ' or '\t')
            end--;
        value.Append(cursor.Text, start, end - start);
        return end;
    }

    /// <summary>Moves to the line with which the value goes on; stays where it does not.</summary>
    private static bool MoveToContinuation(YamlCursor cursor, int indent, bool isInFlow, out int breaks)
    {
        int from = cursor.At;
        breaks = 0;
        while (cursor.At < cursor.End && YamlCursor.IsBreak(cursor.Current))
        {
            cursor.SkipBreak();
            cursor.SkipBlanks();
            breaks++;
        }
        bool goesOn = breaks > 0 && !cursor.IsDone && cursor.Column > indent && cursor.Current != '#' && !(!isInFlow && IsKeyAfterTab(cursor));
        if (goesOn && !(isInFlow && EndsInFlow(cursor)))
            return true;
        cursor.At = from;
        return false;
    }

    /// <summary>Whether a tab indents this line and a key begins it: a key of the map, in the wrong column.</summary>
    private static bool IsKeyAfterTab(YamlCursor cursor) => cursor.TabInIndentation is not null && EndOfKey(cursor, cursor.At) is not null;

    private static bool EndsInFlow(YamlCursor cursor) => IsFlowIndicator(cursor.Current) || (cursor.Current == ':' && EndsBeforeColon(cursor));

    private static void CheckFirst(YamlCursor cursor, bool isInFlow)
    {
        char c = cursor.Current;
        bool isReserved = c is '@' or '`' or '%' or '&' or '*' or '!' or ',' or ']' or '}' or '|' or '>'
            || ((c == '?' || (c == '-' && isInFlow)) && cursor.IsBlankOrBreakAt(cursor.At + 1));
        if (isReserved)
            cursor.ReportHere("text that begins with '" + c + "' must be in quotation marks");
    }

    private static bool IsComment(YamlCursor cursor, int start, int at) => cursor.Text[at] == '#' && at > start && cursor.Text[at - 1] is ' ' or '\t';

    private static bool EndsBeforeColon(YamlCursor cursor) => cursor.IsBlankOrBreakAt(cursor.At + 1) || IsFlowIndicator(cursor.CharAt(cursor.At + 1));

    private static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';
}
