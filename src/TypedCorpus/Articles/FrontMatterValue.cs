using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A value of front matter: a text, a list or a map. What it cannot be read as is <see langword="null"/>. Two are equal that say the same.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record FrontMatterValue
{
    private static readonly string[] s_timeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    private readonly KeyValuePair<string, FrontMatterValue>[] _entries;

    private FrontMatterValue(string? text, bool isBare, FrontMatterValue[]? items, KeyValuePair<string, FrontMatterValue>[]? entries)
    {
        Text = text;
        IsBare = isBare;
        IsList = items is not null;
        Items = Array.AsReadOnly(items ?? []);
        _entries = entries ?? [];
        Keys = Array.AsReadOnly(Array.ConvertAll(_entries, e => e.Key));
    }

    internal static FrontMatterValue Empty { get; } = OfMap([]);

    /// <summary>The text, <see langword="null"/> for lists, maps and nothing.</summary>
    public string? Text { get; }

    /// <summary>The items of a list; of anything else none.</summary>
    public IReadOnlyList<FrontMatterValue> Items { get; }

    /// <summary>The keys of a map, in their order; of anything else none.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The value of a key of a map, <see langword="null"/> where it has none or has no such key.</summary>
    public FrontMatterValue? this[string key]
    {
        get
        {
            foreach (KeyValuePair<string, FrontMatterValue> entry in _entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                    return entry.Value.IsNull ? null : entry.Value;
            }
            return null;
        }
    }

    /// <summary>The value as <c>true</c> or <c>false</c>.</summary>
    public bool? Boolean => bool.TryParse(Text, out bool value) ? value : null;

    /// <summary>The value as a whole number.</summary>
    public long? WholeNumber => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>The value as a number.</summary>
    public decimal? Number =>
        decimal.TryParse(Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>The value as a day: <c>2024-03-08</c>.</summary>
    public DateOnly? Date => DateTime.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
        ? DateOnly.FromDateTime(day)
        : null;

    /// <summary>The value as a day and a time, <c>2024-03-08T10:00:00Z</c>; a day is its midnight, a time without a zone is in UTC.</summary>
    public DateTimeOffset? Time =>
        DateTimeOffset.TryParseExact(Text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time
        : Date is { } day ? new DateTimeOffset(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero)
        : null;

    /// <summary>The items of a list, or the value itself where it is none, each put through <paramref name="read"/>; what that gives no value for is left out.</summary>
    /// <typeparam name="T">What the items are.</typeparam>
    public IReadOnlyList<T> ListOf<T>(Func<FrontMatterValue, T?> read)
        where T : class
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        return [.. (IsList ? Items : [this]).Select(read).Where(v => v is not null).Select(v => v!)];
    }

    /// <summary>The items of a list, or the value itself where it is none, each put through <paramref name="read"/>; what that gives no value for is left out.</summary>
    /// <typeparam name="T">What the items are.</typeparam>
    public IReadOnlyList<T> ListOf<T>(Func<FrontMatterValue, T?> read)
        where T : struct
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        return [.. (IsList ? Items : [this]).Select(read).Where(v => v is not null).Select(v => v!.Value)];
    }

    /// <inheritdoc/>
    public bool Equals(FrontMatterValue? other) => other is not null && IsList == other.IsList && IsBare == other.IsBare
        && string.Equals(Text, other.Text, StringComparison.Ordinal) && Items.SequenceEqual(other.Items) && _entries.SequenceEqual(other._entries);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked(((Text is null ? 0 : StringComparer.Ordinal.GetHashCode(Text)) * 397) ^ (Items.Count * 31) ^ _entries.Length);

    /// <summary>Prints the text, or the items in brackets, or the keys in braces.</summary>
    public override string ToString() => ShortText.Of(Text ?? (IsList ? "[" + string.Join(", ", Items) + "]" : IsNull ? "null" : "{ " + string.Join(", ", Keys) + " }"));

    /// <summary>Whether it is a number or a truth value without quotation marks.</summary>
    internal bool IsBare { get; }

    internal bool IsList { get; }

    internal bool IsNull => Text is null && IsBare;

    internal static FrontMatterValue Null { get; } = new(null, true, null, null);

    internal static FrontMatterValue OfText(string text, bool isBare) => new(text, isBare, null, null);

    internal static FrontMatterValue OfList(FrontMatterValue[] items) => new(null, false, items, null);

    internal static FrontMatterValue OfMap(KeyValuePair<string, FrontMatterValue>[] entries) => new(null, false, null, entries);
}
