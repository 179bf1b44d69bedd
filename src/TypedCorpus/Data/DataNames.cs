using System.Buffers.Text;

namespace TypedCorpus.Data;

/// <summary>What the values of an article's data refer to: keys of its entities in readable data, text that came before in compact data.</summary>
/// <param name="isCompact">Which of the two.</param>
internal sealed class DataNames(bool isCompact)
{
    /// <summary>What a reference to earlier text begins with.</summary>
    public const byte Reference = (byte)'#';

    private readonly Dictionary<string, int> _entities = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>Whether the data is compact.</summary>
    public bool IsCompact { get; } = isCompact;

    /// <summary>Gives an entity its key.</summary>
    public void AddEntity(string key)
    {
        if (_entities.ContainsKey(key))
            throw new InvalidDataException($"The data of an article is damaged: two entities have the key \"{key}\".");
        _entities.Add(key, _entities.Count);
    }

    /// <summary>The number of the entity with this key; <see langword="null"/> where there is none.</summary>
    public int? EntityOf(string key) => _entities.TryGetValue(key, out int number) ? number : null;

    /// <summary>The text that compact data gave or referred to last.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Takes the next text of compact data.</summary>
    public void AddText(ReadOnlySpan<byte> value)
    {
        Text = Utf8Text.Read(value);
        _texts.Add(Text);
    }

    /// <summary>Refers to earlier text by its number; <see langword="false"/> where there is none.</summary>
    public bool TryReferTo(ReadOnlySpan<byte> value)
    {
        if (!Utf8Parser.TryParse(value, out int number, out int read) || read != value.Length || number < 0 || number >= _texts.Count)
            return false;
        Text = _texts[number];
        return true;
    }
}
