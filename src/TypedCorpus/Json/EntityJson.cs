using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The JSON of an entity.</summary>
internal static class EntityJson
{
    /// <summary>Writes an entity with its mentions in all articles.</summary>
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        WriteNames(json, entity);
        json.WriteStartArray("aliases");
        foreach (string alias in entity.Aliases)
            json.WriteStringValue(alias);
        json.WriteEndArray();
        json.WriteStartObject("identifiers");
        foreach (KeyValuePair<string, string> identifier in entity.Identifiers.OrderBy(i => i.Key, StringComparer.Ordinal))
            json.WriteString(identifier.Key, identifier.Value);
        json.WriteEndObject();
        WriteMentions(json, entity.Mentions, false);
        json.WriteEndObject();
    }

    /// <summary>Writes an entity as an article's object has it: with its mentions there.</summary>
    public static void WriteIn(Utf8JsonWriter json, Entity entity, IEnumerable<Mention> mentions)
    {
        json.WriteStartObject();
        WriteNames(json, entity);
        WriteMentions(json, mentions, true);
        json.WriteEndObject();
    }

    public static void WriteCompanion(Utf8JsonWriter json, Companion companion)
    {
        json.WriteStartObject();
        json.WriteString("of", companion.Of.Id);
        json.WriteString("entity", companion.Entity.Id);
        json.WriteNumber("sentenceCount", companion.SentenceCount);
        json.WriteStartArray("sentences");
        foreach (Sentence sentence in companion.Sentences)
            PassageJson.Write(json, sentence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", entity.Kind.ToString());
        if (entity.KindConfidence is { } sure)
            json.WriteNumber("kindConfidence", sure);
        json.WriteCorrected(entity.IsCorrected);
    }

    private static void WriteMentions(Utf8JsonWriter json, IEnumerable<Mention> mentions, bool inArticle)
    {
        json.WriteStartArray("mentions");
        foreach (Mention mention in mentions)
        {
            json.WriteStartObject();
            json.WritePlace(mention, inArticle);
            json.WriteString("kind", mention.Kind.ToString());
            json.WriteNumber("confidence", mention.Confidence);
            json.WriteCorrected(mention.IsCorrected);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
