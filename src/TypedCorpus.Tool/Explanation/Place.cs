namespace TypedCorpus.Tool.Explanation;

/// <summary>Places in a text.</summary>
internal static class Place
{
    /// <summary>The span of a line, counted from 1, or <see langword="null"/> where there is no such line.</summary>
    public static TextSpan? OfLine(string text, int line)
    {
        int start = 0;
        for (int number = 1; number < line; number++)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0)
                return null;
            start = end + 1;
        }
        int next = text.IndexOf('\n', start);
        return line < 1 ? null : TextSpan.FromBounds(start, next < 0 ? text.Length : next);
    }
}
