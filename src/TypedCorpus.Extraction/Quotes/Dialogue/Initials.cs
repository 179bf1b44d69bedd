namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>The first letters of a full name, with which a transcript can label what the person says: <c>AR:</c> for Ann Reed.</summary>
internal static class Initials
{
    // A longer name takes its buffer from the heap.
    private const int LongestOnStack = 256;

    /// <summary>The first letters of the words of a name; <see langword="null"/> for a single word.</summary>
    public static string? Of(string name)
    {
        Span<char> letters = name.Length <= LongestOnStack ? stackalloc char[name.Length] : new char[name.Length];
        int count = 0;
        foreach (ReadOnlySpan<char> word in new SpacedWords(name.AsSpan()))
        {
            if (!word.IsEmpty)
                letters[count++] = word[0];
        }
        return count > 1 ? WordStrings.Of(letters.Slice(0, count)) : null;
    }
}
