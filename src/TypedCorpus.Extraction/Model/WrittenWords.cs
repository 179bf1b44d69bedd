namespace TypedCorpus.Extraction;

/// <summary>
/// The words of all texts that have been read, each once. The words of texts are mostly the same few: the first to come are kept, for all articles and threads;
/// rarer ones that come when there is no more room are made anew each time, and mean the same.
/// </summary>
internal static class WrittenWords
{
    /// <summary>How many words are kept at most.</summary>
    public const int MostKept = 1 << 16;

    // Years and smaller numbers come again, others seldom.
    private const int LongestNumber = 4;

    private const int Rows = 1 << 15;

    private static readonly WrittenWord?[] s_rows = new WrittenWord?[Rows];
    private static readonly object s_entering = new();
    private static int s_count;

    /// <summary>The word of some characters.</summary>
    public static WrittenWord Of(ReadOnlySpan<char> word)
    {
        if (!IsKept(word))
            return new WrittenWord(word.ToString(), 0, null);
        ref WrittenWord? row = ref s_rows[WordStrings.SlotOf(word) % Rows];
        return Find(Volatile.Read(ref row), word) ?? Enter(ref row, word);
    }

    private static bool IsKept(ReadOnlySpan<char> word) =>
        word.Length <= LongestNumber || (word.Length <= WordStrings.LongestKept && word[0] is not (>= '0' and <= '9'));

    private static WrittenWord? Find(WrittenWord? row, ReadOnlySpan<char> word)
    {
        while (row is not null && !word.SequenceEqual(row.Text.AsSpan()))
            row = row.Next;
        return row;
    }

    private static WrittenWord Enter(ref WrittenWord? row, ReadOnlySpan<char> word)
    {
        if (Volatile.Read(ref s_count) >= MostKept)
            return new WrittenWord(word.ToString(), 0, null);
        lock (s_entering)
        {
            if (Find(row, word) is { } entered)
                return entered;
            WrittenWord added = new(word.ToString(), s_count + 1, row);
            s_count++;
            Volatile.Write(ref row, added);
            return added;
        }
    }
}
