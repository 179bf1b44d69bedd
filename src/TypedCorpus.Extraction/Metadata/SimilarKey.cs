using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Metadata;

/// <summary>A key of front matter that resembles one of those that every article may have, and so is likely misspelt.</summary>
/// <param name="Key">The key.</param>
/// <param name="Usual">The one that it resembles.</param>
/// <param name="Span">Where it stands in the article.</param>
public sealed record SimilarKey(string Key, string Usual, TextSpan Span)
{
    // One letter in five or more: "date" and "rate" are two words.
    private const int ShortestMisspelt = 5;
    private const int ShortestWithTwo = 8;

    private static readonly (string[] Keys, bool IsDay)[] s_usual =
    [
        (FrontMatterKeys.Title, false), (FrontMatterKeys.Authors, false), (FrontMatterKeys.Published, true), (FrontMatterKeys.Updated, true),
        (FrontMatterKeys.Url, false), (FrontMatterKeys.Language, false), (FrontMatterKeys.Section, false), (FrontMatterKeys.Tags, false),
    ];

    /// <summary>Those of one article.</summary>
    public static EquatableArray<SimilarKey> In(YamlMapping? frontMatter) => frontMatter is null
        ? default
        : frontMatter.Entries.Select(Of).OfType<SimilarKey>().ToEquatableArray();

    private static SimilarKey? Of(YamlEntry entry)
    {
        string key = FrontMatterKeys.Normalize(entry.Key.Value);
        if (FrontMatterKeys.All.Contains(key, StringComparer.Ordinal))
            return null;
        foreach ((string[] keys, bool isDay) in s_usual)
        {
            if (Array.Find(keys, usual => IsSimilar(key, usual)) is { } usual && CouldBe(entry.Value, isDay))
                return new SimilarKey(entry.Key.Value, usual, entry.Key.Span);
        }
        return null;
    }

    private static bool IsSimilar(string key, string usual)
    {
        if (key + "s" == usual || usual + "s" == key)
            return true;
        int most = usual.Length < ShortestMisspelt ? 0 : usual.Length < ShortestWithTwo ? 1 : 2;
        return Math.Abs(key.Length - usual.Length) <= most && EditDistance.Between(key, usual) <= most;
    }

    /// <summary>Whether the value is what the usual key has: <c>publisher: Reuters</c> is no day, <c>local: true</c> no language.</summary>
    private static bool CouldBe(YamlNode value, bool isDay) => value switch
    {
        YamlScalar { IsNull: false } scalar => isDay ? DayText.Parse(scalar.Value) is not null : FrontMatterScalar.KindOf(scalar) == FieldKind.Text,
        YamlSequence => !isDay,
        _ => false,
    };
}
