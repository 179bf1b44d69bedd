namespace TypedCorpus.Extraction;

/// <summary>Strings of words. The words of a text are mostly the same few: those met last on this thread are kept, so that no string is made for them again.</summary>
internal static class WordStrings
{
    /// <summary>The length of the longest word that is kept.</summary>
    public const int LongestKept = 32;

    private const int Kept = 8192;

    [ThreadStatic]
    private static string?[]? t_kept;

    /// <summary>The string of a word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
            return word.ToString();
        string?[] kept = t_kept ??= new string?[Kept];
        ref string? slot = ref kept[SlotOf(word) % Kept];
        if (slot is null || !word.SequenceEqual(slot.AsSpan()))
            slot = word.ToString();
        return slot;
    }

    /// <summary>A number by which a word is found in a table of those kept.</summary>
    public static int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = unchecked((hash ^ c) * 16777619);
        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }
}
