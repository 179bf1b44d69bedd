using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The JSON of a figure.</summary>
internal static class FigureJson
{
    /// <summary>Writes what follows the place.</summary>
    public static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("kind", figure.Kind.ToString());
        MeasuredFigure? measured = figure as MeasuredFigure;
        if (figure is Date date)
            WriteDate(json, date);
        else if (measured is not null)
            WriteNumbers(json, measured);
        json.WriteString("unit", figure.UnitName);
        json.WriteString("noun", (figure as Count)?.Noun);
        json.WriteString("approximation", figure.Approximation.ToString());
        json.WriteSpan("core", figure.Core);
        json.WriteString("per", measured?.Per);
        json.WriteString("base", (figure as Percentage)?.Of);
        json.WriteString("entity", figure.Entity?.Id);
        json.WriteNumber("confidence", figure.Confidence);
        json.WriteCorrected(figure.IsCorrected);
        json.WriteString("rule", figure.Rule);
        if (figure.Change is { } change)
        {
            json.WritePropertyName("change");
            WriteChange(json, change);
        }
    }

    public static void WriteChange(Utf8JsonWriter json, FigureChange change)
    {
        json.WriteStartObject();
        json.WriteString("direction", change.IsRise ? "Up" : "Down");
        json.WriteString("role", change.Role.ToString());
        json.WriteSpan("from", change.From?.Span);
        json.WriteSpan("to", change.To?.Span);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, MeasuredFigure figure)
    {
        json.WriteValue("value", figure.IsRange ? null : figure.Value);
        json.WriteValue("low", figure.IsRange ? figure.Bounds.Low : null);
        json.WriteValue("high", figure.IsRange ? figure.Bounds.High : null);
    }

    private static void WriteDate(Utf8JsonWriter json, Date date)
    {
        json.WriteString("value", date.IsSpan ? null : date.First.ToString());
        json.WriteString("low", date.IsSpan && date.First != default ? date.First.ToString() : null);
        json.WriteString("high", date.IsSpan && date.Last != default ? date.Last.ToString() : null);
    }
}
