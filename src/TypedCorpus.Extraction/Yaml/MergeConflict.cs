namespace TypedCorpus.Extraction.Yaml;

/// <summary>Finds what a merge leaves in a file when two sides changed the same lines.</summary>
public static class MergeConflict
{
    /// <summary>What to say about it.</summary>
    public const string Message = "the file has a merge conflict; keep one side and remove the lines of <<<<<<<, ======= and >>>>>>>";

    private const int Length = 7;

    /// <summary>The first line that marks a conflict, <see langword="null"/> where there is none.</summary>
    public static TextSpan? Find(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (IsMark(text, start, end, '<') || IsMark(text, start, end, '>'))
                return TextSpan.FromBounds(start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
        return null;
    }

    private static bool IsMark(string text, int start, int end, char mark)
    {
        if (end - start < Length)
            return false;
        for (int i = start; i < start + Length; i++)
        {
            if (text[i] != mark)
                return false;
        }
        return end - start == Length || text[start + Length] is ' ' or '\r';
    }
}
