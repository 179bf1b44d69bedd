namespace TypedCorpus.Extraction.Syntax;

/// <summary>Words in small letters with straight apostrophes. The words of a text are mostly the same few: those met last on this thread are kept.</summary>
internal static class LowerWord
{
    private const int Kept = 4096;
    private const int LongestKept = 32;

    [ThreadStatic]
    private static string?[]? t_kept;

    /// <summary>The word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
            return word.ToString().ToLowerInvariant().Replace('\u2019', '\'');
        Span<char> lower = stackalloc char[LongestKept];
        uint hash = 2166136261;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i] == '\u2019' ? '\'' : SmallLetter.Of(word[i]);
            lower[i] = c;
            hash = unchecked((hash ^ c) * 16777619);
        }
        lower = lower.Slice(0, word.Length);
        string?[] kept = t_kept ??= new string?[Kept];
        ref string? slot = ref kept[(hash ^ (hash >> 15)) % Kept];
        if (slot is null || !lower.SequenceEqual(slot.AsSpan()))
            slot = lower.ToString();
        return slot;
    }
}
