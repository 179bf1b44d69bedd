namespace TypedCorpus.Extraction;

/// <summary>What a stage knows of each word as written, found out when first asked for and then had for the number of the word, by all threads.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
/// <param name="make">Finds it out; asked again by whoever loses a race, and each time for a word that is not kept.</param>
internal sealed class ByWord<T>(Func<WrittenWord, T> make)
    where T : class
{
    private const int First = 1024;

    private readonly object _entering = new();
    private T?[] _known = [];

    /// <summary>What is known of a word.</summary>
    public T Of(WrittenWord word)
    {
        T?[] known = Volatile.Read(ref _known);
        return word.Number < known.Length && known[word.Number] is { } found ? found : Enter(word);
    }

    private T Enter(WrittenWord word)
    {
        T made = make(word);
        if (word.Number == 0)
            return made;
        lock (_entering)
        {
            T?[] known = _known;
            if (word.Number >= known.Length)
                Array.Resize(ref known, Math.Min(Math.Max(First, word.Number * 2), WrittenWords.MostKept + 1));
            Volatile.Write(ref known[word.Number], made);
            Volatile.Write(ref _known, known);
        }
        return made;
    }
}
