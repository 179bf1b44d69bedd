using System.Buffers;

namespace TypedCorpus.Extraction;

/// <summary>
/// Collections that are filled for one article after the other. A thread keeps those that are done with, so that an article allocates little more
/// than what is found in it. What is not handed back is collected like anything else.
/// </summary>
internal static class Spare
{
    // What held more is let go.
    private const int MostKept = 1 << 14;

    /// <summary>An empty collection.</summary>
    public static T Take<T>()
        where T : class, new() => Kept<T>.Take();

    /// <summary>An array of at least so many items, all of them zero.</summary>
    public static T[] Take<T>(int length)
    {
        T[] items = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(items, 0, items.Length);
        return items;
    }

    /// <summary>Puts an array of at least so many items in place of a shorter one, whose items it has.</summary>
    public static void Grow<T>(ref T[] items, int length)
    {
        T[] shorter = items;
        items = Take<T>(length);
        shorter.CopyTo(items, 0);
        Keep(shorter);
    }

    /// <summary>Hands back an array, which is not used any more.</summary>
    public static void Keep<T>(T[] items) => ArrayPool<T>.Shared.Return(items);

    /// <summary>Hands back a list, which is not used any more.</summary>
    public static void Keep<T>(List<T> list)
    {
        if (list.Capacity > MostKept)
            return;
        list.Clear();
        Kept<List<T>>.Add(list);
    }

    /// <summary>Hands back a set, which is not used any more.</summary>
    public static void Keep<T>(HashSet<T> set)
    {
        if (set.Count > MostKept)
            return;
        set.Clear();
        Kept<HashSet<T>>.Add(set);
    }

    /// <summary>Hands back a table, which is not used any more.</summary>
    public static void Keep<TKey, TValue>(Dictionary<TKey, TValue> table)
        where TKey : notnull
    {
        if (table.Count > MostKept)
            return;
        table.Clear();
        Kept<Dictionary<TKey, TValue>>.Add(table);
    }

    /// <summary>What a thread keeps of one kind.</summary>
    private static class Kept<T>
        where T : class, new()
    {
        private const int Most = 8;

        [ThreadStatic]
        private static T[]? t_items;

        [ThreadStatic]
        private static int t_count;

        public static T Take() => t_count == 0 ? new T() : t_items![--t_count];

        public static void Add(T item)
        {
            t_items ??= new T[Most];
            if (t_count < Most)
                t_items[t_count++] = item;
        }
    }
}
