namespace TypedCorpus.Extraction;

/// <summary>Words in small letters with straight apostrophes.</summary>
internal static class LowerWord
{
    /// <summary>The word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > WordStrings.LongestKept)
            return word.ToString().ToLowerInvariant().Replace('\u2019', '\'');
        Span<char> lower = stackalloc char[WordStrings.LongestKept];
        return WordStrings.Of(lower.Slice(0, Write(word, lower)));
    }

    private static int Write(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (int i = 0; i < word.Length; i++)
            lower[i] = Letter(word[i]);
        return word.Length;
    }

    private static char Letter(char c) => c == '\u2019' ? '\'' : SmallLetter.Of(c);
}
