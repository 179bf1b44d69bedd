namespace TypedCorpus.Extraction.Figures;

/// <summary>A dictionary with strings as keys that is asked with spans, so that looking up allocates nothing.</summary>
internal sealed class SpanTable<T>(bool ignoreCase)
    where T : class
{
    private Entry[] _entries = new Entry[64];
    private int _count;
    private int[] _buckets = new int[64];

    /// <summary>Adds an entry unless the key is taken, and says whether it did.</summary>
    public bool TryAdd(string key, T value)
    {
        if (Find(key.AsSpan()) is not null)
            return false;
        if (_count >= _buckets.Length)
            Grow();
        ref int bucket = ref _buckets[Hash(key.AsSpan()) & (_buckets.Length - 1)];
        _entries[_count++] = new Entry(key, value, bucket);
        bucket = _count;
        return true;
    }

    /// <summary>The value of a key, else <see langword="null"/>.</summary>
    public T? Find(ReadOnlySpan<char> key)
    {
        for (int i = _buckets[Hash(key) & (_buckets.Length - 1)]; i != 0;)
        {
            ref Entry entry = ref _entries[i - 1];
            if (Matches(entry.Key, key))
                return entry.Value;
            i = entry.Next;
        }
        return null;
    }

    private bool Matches(string candidate, ReadOnlySpan<char> key)
    {
        if (candidate.Length != key.Length)
            return false;
        for (int i = 0; i < key.Length; i++)
        {
            if (candidate[i] != key[i] && (!ignoreCase || Fold(candidate[i]) != Fold(key[i])))
                return false;
        }
        return true;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 4];
        Array.Resize(ref _entries, _buckets.Length);
        for (int i = 0; i < _count; i++)
        {
            ref int bucket = ref _buckets[Hash(_entries[i].Key.AsSpan()) & (_buckets.Length - 1)];
            _entries[i] = new Entry(_entries[i].Key, _entries[i].Value, bucket);
            bucket = i + 1;
        }
    }

    private int Hash(ReadOnlySpan<char> key)
    {
        uint hash = 2166136261;
        foreach (char c in key)
            hash = unchecked((hash ^ (ignoreCase ? Fold(c) : c)) * 16777619);
        return (int)((hash ^ (hash >> 15)) & 0x7fffffff);
    }

    private static char Fold(char c) => SmallLetter.Of(c);

    private readonly struct Entry(string key, T value, int next)
    {
        public string Key { get; } = key;

        public T Value { get; } = value;

        public int Next { get; } = next;
    }
}
