#if NET8_0_OR_GREATER
using System.Collections.Frozen;
#endif

namespace TypedCorpus;

/// <summary>Records by a key, each key's in their order.</summary>
internal sealed class Lookup<TKey, T>
    where TKey : notnull
{
#if NET8_0_OR_GREATER
    private readonly FrozenDictionary<TKey, T[]> _items;

    internal Lookup(Dictionary<TKey, T[]> items) => _items = items.ToFrozenDictionary(items.Comparer);
#else
    private readonly Dictionary<TKey, T[]> _items;

    internal Lookup(Dictionary<TKey, T[]> items) => _items = items;
#endif

    /// <summary>The records with this key; none is an empty array.</summary>
    public T[] this[TKey key] => _items.TryGetValue(key, out T[]? found) ? found : [];
}

/// <summary>Creates <see cref="Lookup{TKey, T}"/>.</summary>
internal static class Lookup
{
    public static Lookup<TKey, T> Create<TKey, T>(IEnumerable<T> items, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull => Create(items.Select(i => new KeyValuePair<TKey, T>(key(i), i)), comparer);

    public static Lookup<TKey, T> Create<TKey, T>(IEnumerable<KeyValuePair<TKey, T>> items, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        Dictionary<TKey, List<T>> lists = new(comparer);
        foreach (KeyValuePair<TKey, T> item in items)
        {
            if (!lists.TryGetValue(item.Key, out List<T>? list))
                lists.Add(item.Key, list = []);
            list.Add(item.Value);
        }
        Dictionary<TKey, T[]> arrays = new(lists.Count, comparer);
        foreach (KeyValuePair<TKey, List<T>> pair in lists)
            arrays.Add(pair.Key, [.. pair.Value]);
        return new Lookup<TKey, T>(arrays);
    }
}
