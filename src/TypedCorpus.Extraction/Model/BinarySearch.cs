namespace TypedCorpus.Extraction;

/// <summary>Looks things up in lists that are in order.</summary>
public static class BinarySearch
{
    /// <summary>
    /// The index of the first item that has reached <paramref name="key"/>; the number of items if none has. Once an item has, all after it must have.
    /// </summary>
    public static int First<T, TKey>(IReadOnlyList<T> items, TKey key, Func<T, TKey, bool> hasReached) => FirstOf<IReadOnlyList<T>, T, TKey>(items, key, hasReached);

    /// <summary>The same in the part of an array that is filled.</summary>
    public static int First<T, TKey>(ArraySegment<T> items, TKey key, Func<T, TKey, bool> hasReached) => FirstOf<ArraySegment<T>, T, TKey>(items, key, hasReached);

    // A list that is a value is read without a call by interface.
    private static int FirstOf<TItems, T, TKey>(TItems items, TKey key, Func<T, TKey, bool> hasReached)
        where TItems : IReadOnlyList<T>
    {
        int low = 0;
        int high = items.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (hasReached(items[middle], key))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
