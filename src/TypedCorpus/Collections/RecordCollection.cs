using System.Collections;
using System.Diagnostics;

namespace TypedCorpus;

/// <summary>Records of the corpus, in order. They are made when first asked for.</summary>
/// <typeparam name="T">The records.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public abstract class RecordCollection<T> : IReadOnlyList<T>
    where T : class
{
    private readonly Func<T[]>? _load;
    private T[]? _items;

    private protected RecordCollection(T[] items) => _items = items;

    private protected RecordCollection(Func<T[]> load) => _load = load;

    /// <summary>How many there are.</summary>
    public int Count => Items.Length;

    /// <summary>The one at this place, from 0.</summary>
    public T this[int index] => Items[index];

    private protected T[] Items => _items ?? LazyInitializer.EnsureInitialized(ref _items, _load!)!;

    /// <summary>Enumerates them in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}
