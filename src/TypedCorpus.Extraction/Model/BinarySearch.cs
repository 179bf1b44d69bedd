namespace TypedCorpus.Extraction;

/// <summary>Looks things up in lists that are in order.</summary>
public static class BinarySearch
{
    /// <summary>
    /// The index of the first item that has reached <paramref name="key"/>; the number of items if none has. Once an item has, all after it must have.
    /// </summary>
    public static int FirstIn<T, TKey>(ReadOnlySpan<T> items, TKey key, Func<T, TKey, bool> hasReached)
    {
        int low = 0;
        int high = items.Length;
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

    /// <summary>
    /// The index of the first item that has reached <paramref name="key"/>; the number of items if none has. Once an item has, all after it must have.
    /// </summary>
    public static int First<T, TKey>(IReadOnlyList<T> items, TKey key, Func<T, TKey, bool> hasReached)
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
