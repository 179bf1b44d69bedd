using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The front matter of an article. The record that is generated for a corpus derives from it and has a member for each key.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract record FrontMatter
{
    /// <summary>The front matter that has these values; what generated code calls.</summary>
    protected FrontMatter(FrontMatterValue values) => Untyped = values ?? throw new ArgumentNullException(nameof(values));

    /// <summary>The values by their keys as written, untyped.</summary>
    public FrontMatterValue Untyped { get; }

    /// <summary>Prints the keys.</summary>
    public sealed override string ToString() => Untyped.ToString();

    /// <summary>The value of a key, <see langword="null"/> where there is none.</summary>
    protected FrontMatterValue? ReadValue(string key) => Untyped[key];

    /// <summary>The value of a key, or the one given where there is none.</summary>
    protected FrontMatterValue ReadRequired(string key, string otherwise = "") => Untyped[key] ?? FrontMatterValue.OfText(otherwise, isBare: false);

    /// <summary>The items of a list; none where there is no such key.</summary>
    /// <typeparam name="T">What the items are.</typeparam>
    protected IReadOnlyList<T> ReadList<T>(string key, Func<FrontMatterValue, T?> read)
        where T : class => Untyped[key]?.ListOf(read) ?? [];

    /// <summary>The items of a list; none where there is no such key.</summary>
    /// <typeparam name="T">What the items are.</typeparam>
    protected IReadOnlyList<T> ReadList<T>(string key, Func<FrontMatterValue, T?> read)
        where T : struct => Untyped[key]?.ListOf(read) ?? [];
}
