using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The JSON of a quote.</summary>
internal static class QuoteJson
{
    /// <summary>Writes what follows the place.</summary>
    public static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteString("kind", quote.Kind.ToString());
        if (quote.Stance != Stance.Asserted)
            json.WriteString("stance", quote.Stance.ToString());
        json.WriteString("speaker", quote.Speaker?.Id);
        json.WriteString("speakerText", quote.SpeakerAsWritten?.Text);
        json.WriteSpan("speakerSpan", quote.SpeakerAsWritten?.Span);
        json.WriteString("cue", quote.Cue?.Text);
        json.WriteSpan("cueSpan", quote.Cue?.Span);
        json.WriteString("cueClass", quote.CueClass == CueClass.None ? null : quote.CueClass.ToString());
        json.WriteNumber("attribution", quote.Attribution.Number);
        json.WriteNumber("confidence", quote.Confidence);
        json.WriteCorrected(quote.IsCorrected);
        if (quote.ReportConfidence is { } report)
            json.WriteNumber("reportConfidence", report);
        json.WriteString("rule", quote.Rule.Name);
        json.WriteString("role", quote.SpeakerRole?.Text);
        json.WriteString("addressee", quote.Addressee?.Text);
        json.WriteString("venue", quote.Setting?.Text);
        json.WriteString("via", quote.RelayedBy?.Text);
        if (quote.EnclosingNumber is { } within)
            json.WriteNumber("within", within);
        else
            json.WriteNull("within");
        json.WriteString("sourceKind", quote.SourceKind.ToString());
    }
}
