using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>Writes the fields that records share. One that has no value is null, not absent.</summary>
internal static class JsonFields
{
    /// <summary>Where a passage stands and what it says; its article where it stands outside the object of one.</summary>
    public static void WritePlace(this Utf8JsonWriter json, Passage passage, bool inArticle)
    {
        if (!inArticle)
            json.WriteString("article", passage.Article.Path);
        json.WriteCovered(passage.Span, passage.Text);
    }

    /// <summary>A span, and what it covers.</summary>
    public static void WriteCovered(this Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", text);
    }

    /// <summary>A span.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not { } s)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("start", s.Start);
        json.WriteNumber("end", s.End);
        json.WriteEndObject();
    }

    /// <summary>That a person corrected or confirmed a record; nothing where nobody did.</summary>
    public static void WriteCorrected(this Utf8JsonWriter json, bool isCorrected)
    {
        if (isCorrected)
            json.WriteBoolean("corrected", true);
    }

    /// <summary>A number, without zeros at its end: 3.2 billion is 3200000000, not 3200000000.0.</summary>
    public static void WriteValue(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } v)
            json.WriteNumber(name, v / 1.0000000000000000000000000000m);
        else
            json.WriteNull(name);
    }
}
