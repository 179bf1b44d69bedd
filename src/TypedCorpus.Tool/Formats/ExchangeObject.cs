using System.Text.Json.Nodes;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats;

/// <summary>An article in the exchange format, in memory: what all commands read that show records with every property they have.</summary>
internal static class ExchangeObject
{
    /// <summary>The object of <paramref name="document"/>.</summary>
    public static JsonObject Of(DocumentRecord document, LinkedEntities entities)
    {
        using MemoryStream line = new();
        new ExchangePrinter(line).Print(document.Article, entities, DocumentKey.Path);
        line.Position = 0;
        return JsonNode.Parse(line)!.AsObject();
    }

    /// <summary>Its records: the array that each stands in (of a mention, with its entity), and itself.</summary>
    public static IEnumerable<(string Stage, JsonObject Record)> Records(JsonObject article)
    {
        foreach ((string name, JsonNode? value) in article)
        {
            if (value is not JsonArray list)
                continue;
            foreach (JsonObject item in list.OfType<JsonObject>())
            {
                if (item["mentions"] is not JsonArray mentions)
                {
                    yield return (name, item);
                    continue;
                }
                foreach (JsonObject mention in mentions.OfType<JsonObject>())
                    yield return ("mentions", Merge(mention, item));
            }
        }
    }

    /// <summary>A mention with what its entity says.</summary>
    private static JsonObject Merge(JsonObject mention, JsonObject entity)
    {
        JsonObject merged = mention.DeepClone().AsObject();
        foreach ((string name, JsonNode? value) in entity)
        {
            if (name == "mentions")
                continue;
            string key = name is "id" ? "entity" : merged.ContainsKey(name) ? "entity" + char.ToUpperInvariant(name[0]) + name[1..] : name;
            merged[key] = value?.DeepClone();
        }
        return merged;
    }
}
