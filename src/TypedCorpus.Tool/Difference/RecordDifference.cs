using System.Text.Json.Nodes;
using TypedCorpus.Tool.Formats;

namespace TypedCorpus.Tool.Difference;

/// <summary>A record that differs.</summary>
/// <param name="Change">What happened to it: <c>+</c> added, <c>-</c> gone, <c>~</c> changed.</param>
/// <param name="Stage">The array that it stands in.</param>
/// <param name="Text">The characters that it covers.</param>
/// <param name="Properties">What differs of a record that both sides have: name, value before, value after.</param>
internal sealed record RecordDifference(char Change, string Stage, string Text, IReadOnlyList<(string Name, string? Before, string? After)> Properties)
{
    private static readonly string[] s_telling = ["kind", "speaker", "value", "unit", "entity", "rule"];

    private static readonly HashSet<string> s_places = new(StringComparer.Ordinal) { "start", "end", "text", "attribution", "within" };

    /// <summary>What differs between two versions of one article. Records are compared by what they cover, so that one that has only moved is the same.</summary>
    public static IEnumerable<RecordDifference> Between(JsonObject? before, JsonObject? after)
    {
        List<(string Key, string Stage, JsonObject Record)> old = Keyed(before);
        Dictionary<string, JsonObject> @new = Keyed(after).ToDictionary(static r => r.Key, static r => r.Record, StringComparer.Ordinal);
        foreach ((string key, string stage, JsonObject record) in old)
        {
            if (!@new.Remove(key, out JsonObject? other))
                yield return new RecordDifference('-', stage, (string)record["text"]!, Described(record));
            else if (Compare(record, other) is { Count: > 0 } properties)
                yield return new RecordDifference('~', stage, (string)record["text"]!, properties);
        }
        foreach ((string key, string stage, JsonObject record) in Keyed(after))
        {
            if (@new.ContainsKey(key))
                yield return new RecordDifference('+', stage, (string)record["text"]!, Described(record));
        }
    }

    private static List<(string Key, string Stage, JsonObject Record)> Keyed(JsonObject? article)
    {
        List<(string, string, JsonObject)> keyed = [];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach ((string stage, JsonObject record) in article is null ? [] : ExchangeObject.Records(article))
        {
            string key = stage + "\n" + record["text"];
            int number = counts[key] = counts.GetValueOrDefault(key) + 1;
            keyed.Add((key + "\n" + number, stage, record));
        }
        return keyed;
    }

    private static List<(string, string?, string?)> Compare(JsonObject before, JsonObject after)
    {
        List<(string, string?, string?)> properties = [];
        foreach (string name in before.Select(static p => p.Key).Union(after.Select(static p => p.Key), StringComparer.Ordinal))
        {
            // A span says where, and the property beside it what; what moved has not changed.
            if (s_places.Contains(name) || before[name] is JsonObject || after[name] is JsonObject)
                continue;
            string? old = before[name]?.ToString();
            string? @new = after[name]?.ToString();
            if (old != @new)
                properties.Add((name, old, @new));
        }
        return properties;
    }

    /// <summary>What tells one record from another at a glance.</summary>
    private static List<(string, string?, string?)> Described(JsonObject record) =>
        [.. s_telling.Where(name => record[name] is JsonValue).Select(name => (name, (string?)null, record[name]?.ToString()))];
}
