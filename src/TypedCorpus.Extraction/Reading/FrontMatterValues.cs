using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Reading;

/// <summary>What the usual keys of front matter say.</summary>
internal sealed class FrontMatterValues
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    public FrontMatterValues(YamlMapping? mapping)
    {
        if (mapping is null)
            return;
        foreach (YamlEntry entry in mapping.Entries)
        {
            string key = FrontMatterKeys.Normalize(entry.Key.Value);
            if (entry.Value is not YamlScalar { IsNull: true } && !_values.ContainsKey(key))
                _values.Add(key, entry.Value);
        }
    }

    public string? Title => TextOf(FrontMatterKeys.Title);

    /// <summary>The names of the authors, whether they are one text, a list, or maps with a name each.</summary>
    public IEnumerable<string> Authors => TextsOf(FrontMatterKeys.Authors).SelectMany(BylineText.NamesIn).Distinct(StringComparer.Ordinal);

    /// <summary>The day of publication, ISO 8601.</summary>
    public string? Published => DayOf(FrontMatterKeys.Published);

    /// <summary>The day of the last change, ISO 8601.</summary>
    public string? Updated => DayOf(FrontMatterKeys.Updated);

    /// <summary>What stands under a key for a day and is none.</summary>
    public IEnumerable<YamlScalar> UnreadDays => new[] { FrontMatterKeys.Published, FrontMatterKeys.Updated }
        .Select(Find).OfType<YamlScalar>().Where(day => DayText.Parse(day.Value) is null);

    public string? Url => TextOf(FrontMatterKeys.Url);

    public string? Language => TextOf(FrontMatterKeys.Language);

    public string? Section => TextOf(FrontMatterKeys.Section);

    /// <summary>The tags, whether they are a list or one text with commas.</summary>
    public IEnumerable<string> Tags
    {
        get
        {
            string[] texts = [.. TextsOf(FrontMatterKeys.Tags)];
            IEnumerable<string> tags = Find(FrontMatterKeys.Tags) is YamlScalar ? texts.SelectMany(t => t.Split(',')) : texts;
            return tags.Select(t => t.Trim().TrimStart('#')).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal);
        }
    }

    private YamlNode? Find(string[] keys)
    {
        foreach (string key in keys)
        {
            if (_values.TryGetValue(key, out YamlNode? value))
                return value;
        }
        return null;
    }

    private string? TextOf(string[] keys) => TextsOf(keys).FirstOrDefault();

    private IEnumerable<string> TextsOf(string[] keys) => Find(keys) is { } value ? TextsIn(value) : [];

    private static IEnumerable<string> TextsIn(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false } scalar when scalar.Value.Trim() is { Length: > 0 } text => [text],
        YamlSequence list => list.Items.SelectMany(TextsIn),
        YamlMapping map => map["name"] is YamlScalar name ? TextsIn(name) : [],
        _ => [],
    };

    private string? DayOf(string[] keys)
    {
        if (TextOf(keys) is not { } text)
            return null;
        return DayText.Parse(text) ?? (text.Length is 4 or 7 && PartialDate.TryParse(text, out PartialDate date) && date.Year is not null ? text : null);
    }
}
