namespace TypedCorpus.Extraction.Yaml;

/// <summary>The entries of a map while it is read: a key that comes again is reported and left out.</summary>
internal sealed class EntryList(YamlCursor cursor)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Where the last entry ends.</summary>
    public int End => _entries.Count > 0 ? _entries[_entries.Count - 1].Span.End : 0;

    public void Add(YamlScalar key, YamlNode value)
    {
        if (_keys.Add(key.Value))
            _entries.Add(new YamlEntry(key, value));
        else
            cursor.Report(key.Span, "the key '" + key.Value + "' is there already");
    }

    public EquatableArray<YamlEntry> ToEquatableArray() => _entries.ToEquatableArray();
}
