namespace TypedCorpus.Extraction.Yaml;

/// <summary>Finds what a merge leaves in a file when two sides changed the same lines.</summary>
public static class MergeConflict
{
    /// <summary>What to say about it.</summary>
    public const string Message = "the file has a merge conflict; keep one side and remove the lines of <<<<<<<, ======= and >>>>>>>";

    private const string Ours = "<<<<<<<";
    private const string Theirs = ">>>>>>>";

    /// <summary>The first line that marks a conflict, <see langword="null"/> where there is none.</summary>
    public static TextSpan? Find(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (BeginsWithMark(text.AsSpan(start, end - start)))
                return TextSpan.FromBounds(start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
        return null;
    }

    private static bool BeginsWithMark(ReadOnlySpan<char> line) =>
        (line.StartsWith(Ours.AsSpan(), StringComparison.Ordinal) || line.StartsWith(Theirs.AsSpan(), StringComparison.Ordinal))
        && (line.Length == Ours.Length || line[Ours.Length] is ' ' or '\r');
}
