namespace TypedCorpus.Extraction.Patterns;

/// <summary>A dictionary by word that is asked with a span of the text, so that no string is made of it. Case and the style of the apostrophe do not count.</summary>
internal sealed class WordTable<T>
    where T : class
{
    private uint[] _hashes = new uint[16];
    private string[] _keys = new string[16];
    private T?[] _values = new T?[16];
    private readonly ByWord<Found> _found;

    /// <summary>Makes a table without words.</summary>
    public WordTable() => _found = new ByWord<Found>(word => Find(word.Text.AsSpan(), word.Form.Word) is { } value ? new Found(value) : Found.Nothing);

    /// <summary>How many words it has.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a word; <see langword="null"/> where it is not known.</summary>
    public T? Find(ReadOnlySpan<char> word) => Find(word, TokenForm.WordOf(word));

    /// <summary>The value of a word whose hash is known: <see cref="TokenForm.Word"/>.</summary>
    public T? Find(ReadOnlySpan<char> word, uint hash) => _values[Slot(word, hash)];

    /// <summary>The value of a word as written, looked up once, after all words have been added; <see langword="null"/> where it is not known.</summary>
    public T? Find(WrittenWord word) => _found.Of(word).Value;

    /// <summary>The value of a word, which <paramref name="create"/> makes if there is none yet.</summary>
    public T GetOrAdd(string word, Func<T> create)
    {
        if (Count * 2 >= _keys.Length)
            Grow();
        uint hash = TokenForm.WordOf(word.AsSpan());
        int slot = Slot(word.AsSpan(), hash);
        if (_values[slot] is { } value)
            return value;
        T created = create();
        (_keys[slot], _hashes[slot], _values[slot]) = (word, hash, created);
        Count++;
        return created;
    }

    /// <summary>All values, in no order that means anything.</summary>
    public IEnumerable<T> Values => _values.Where(static v => v is not null)!;

    /// <summary>A character as words are compared: in lower case, an apostrophe plain.</summary>
    public static char Fold(char c) => c switch
    {
        < (char)0x80 => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        '\u2019' => '\'',
        _ => SmallLetter.Of(c),
    };

    private int Slot(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _keys.Length - 1;
        int slot = (int)hash & mask;
        while (_hashes[slot] != 0 && (_hashes[slot] != hash || !AreEqual(_keys[slot], word)))
            slot = (slot + 1) & mask;
        return slot;
    }

    private static bool AreEqual(string key, ReadOnlySpan<char> word)
    {
        if (key.Length != word.Length)
            return false;
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != word[i] && Fold(key[i]) != Fold(word[i]))
                return false;
        }
        return true;
    }

    private void Grow()
    {
        (uint[] hashes, string[] keys, T?[] values) = (_hashes, _keys, _values);
        _hashes = new uint[keys.Length * 2];
        _keys = new string[keys.Length * 2];
        _values = new T?[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (values[i] is not { } value)
                continue;
            int slot = Slot(keys[i].AsSpan(), hashes[i]);
            (_hashes[slot], _keys[slot], _values[slot]) = (hashes[i], keys[i], value);
        }
    }

    /// <summary>What is known of a word: its value, or that it has none.</summary>
    private sealed class Found(T? value)
    {
        public static readonly Found Nothing = new(null);

        public T? Value { get; } = value;
    }
}
