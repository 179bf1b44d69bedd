namespace TypedCorpus.Extraction.Syntax;

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

    /// <summary>Whether a word in small letters is that of another.</summary>
    public static bool IsOf(string lower, ReadOnlySpan<char> word)
    {
        if (lower.Length != word.Length)
            return false;
        for (int i = 0; i < lower.Length; i++)
        {
            if (lower[i] != Letter(word[i]))
                return false;
        }
        return true;
    }

    /// <summary>Writes a word.</summary>
    /// <returns>Its length.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (int i = 0; i < word.Length; i++)
            lower[i] = Letter(word[i]);
        return word.Length;
    }

    private static char Letter(char c) => c == '\u2019' ? '\'' : SmallLetter.Of(c);
}
