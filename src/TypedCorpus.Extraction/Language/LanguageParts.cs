namespace TypedCorpus.Extraction.Languages;

/// <summary>What is made of a language, each part when it is first asked for and once for all threads. A part is known by its type, and looking it up costs an index.</summary>
internal sealed class LanguageParts(Language language)
{
    private static int s_types;

    private readonly object _growing = new();
    private Lazy<object>?[] _parts = [];

    /// <summary>A part of the language.</summary>
    /// <typeparam name="T">Its type, of which a language has one part.</typeparam>
    /// <param name="make">Makes it.</param>
    public T Get<T>(Func<Language, T> make)
        where T : class
    {
        Lazy<object>?[] parts = Volatile.Read(ref _parts);
        Lazy<object>? part = PlaceOf<T>.Index < parts.Length ? parts[PlaceOf<T>.Index] : null;
        return (T)(part ?? Enter(make)).Value;
    }

    private Lazy<object> Enter<T>(Func<Language, T> make)
        where T : class
    {
        int place = PlaceOf<T>.Index;
        lock (_growing)
        {
            Lazy<object>?[] parts = _parts;
            if (place >= parts.Length)
                Array.Resize(ref parts, place + 1);
            else if (parts[place] is { } entered)
                return entered;
            else
                parts = [.. parts];
            Lazy<object> part = new(() => make(language));
            parts[place] = part;
            Volatile.Write(ref _parts, parts);
            return part;
        }
    }

    /// <summary>The place of the parts of a type in every language.</summary>
    private static class PlaceOf<T>
    {
        public static readonly int Index = Interlocked.Increment(ref s_types) - 1;
    }
}
