namespace TypedCorpus;

/// <summary>Counts words as a word processor does, and takes a dash for the end of one.</summary>
internal static class WordCounter
{
    /// <summary>How many runs between spaces or dashes have a letter or a digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        bool isCounted = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u2013' or '\u2014')
            {
                isCounted = false;
            }
            else if (!isCounted && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)))
            {
                isCounted = true;
                count++;
            }
        }
        return count;
    }
}
