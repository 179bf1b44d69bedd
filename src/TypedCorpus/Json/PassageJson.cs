using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The JSON of what stands in a text.</summary>
internal static class PassageJson
{
    public static void Write(Utf8JsonWriter json, Passage passage) => Write(json, passage, false);

    public static void Write(Utf8JsonWriter json, Passage passage, bool inArticle)
    {
        json.WriteStartObject();
        json.WritePlace(passage, inArticle);
        switch (passage)
        {
            case Quote quote:
                QuoteJson.Write(json, quote);
                break;
            case Figure figure:
                FigureJson.Write(json, figure);
                break;
            case Mention mention:
                json.WriteString("kind", mention.Kind.ToString());
                json.WriteString("entity", mention.Entity.Id);
                json.WriteCorrected(mention.IsCorrected);
                break;
            case NoComment noComment:
                json.WriteString("asked", noComment.SourceAsWritten?.Text);
                json.WriteString("entity", noComment.Source?.Id);
                json.WriteString("cue", noComment.Cue.Text);
                break;
            case QuoteCue cue:
                json.WriteString("cueClass", cue.Class.ToString());
                break;
        }
        json.WriteEndObject();
    }
}
