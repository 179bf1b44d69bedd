namespace TypedCorpus.Extraction.Metadata;

/// <summary>What the value of a key of front matter is.</summary>
public enum FieldKind
{
    /// <summary>Nothing is known of it: no article gives it a value.</summary>
    Unknown,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number that fits 64 bits.</summary>
    WholeNumber,

    /// <summary>A number, with a point.</summary>
    Number,

    /// <summary>A day: <c>2024-03-08</c>.</summary>
    Date,

    /// <summary>A day and a time: <c>2024-03-08T10:00:00Z</c>.</summary>
    Time,

    /// <summary>Text.</summary>
    Text,

    /// <summary>One of a few declared texts.</summary>
    Enum,

    /// <summary>A map with keys of its own.</summary>
    Map,

    /// <summary>In one article a map, in another something else.</summary>
    Mixed,
}

/// <summary>The type of a key of front matter.</summary>
/// <param name="Kind">What a value, or an item of a list, is.</param>
/// <param name="IsList">Whether it is a list of such.</param>
/// <param name="Fields">The keys of a map, in ordinal order.</param>
/// <param name="Values">The values that an enumeration has.</param>
public sealed record FieldType(FieldKind Kind, bool IsList = false, EquatableArray<Field> Fields = default, EquatableArray<string> Values = default);

/// <summary>A key of front matter.</summary>
/// <param name="Key">The key, as written.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether every article has a value for it.</param>
/// <param name="Default">The value where an article has none, else <see langword="null"/>.</param>
public sealed record Field(string Key, FieldType Type, bool IsRequired, string? Default = null);
