using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The JSON of an act of speaking.</summary>
internal static class AttributionJson
{
    public static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteStartObject();
        json.WriteString("article", attribution.Article.Path);
        json.WriteNumber("attribution", attribution.Number);
        json.WriteString("text", attribution.Text);
        json.WriteString("speaker", attribution.Speaker?.Id);
        json.WriteString("sourceKind", attribution.SourceKind.ToString());
        json.WriteString("cue", attribution.Cue?.Text);
        json.WriteStartArray("quotes");
        foreach (Quote quote in attribution.Quotes)
            PassageJson.Write(json, quote, true);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
