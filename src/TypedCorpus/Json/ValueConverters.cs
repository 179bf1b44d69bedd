using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>The converters of what is no passage, entity or article.</summary>
internal static class ValueConverters
{
    private static readonly JsonConverter[] s_converters =
    [
        new TextConverter<PartialDate>(d => d.ToString(), PartialDate.Parse),
        new TextConverter<AttributionRule>(r => r.Name, n => new AttributionRule(n)),
        new TextConverter<Currency>(c => c.Code, Currency.Parse),
        new TextConverter<Unit>(u => u.Name, Unit.Parse),
        new RecordConverter<FrontMatterValue>(FrontMatterJson.Write),
        new RecordConverter<TextSpan>(WriteSpan),
        new RecordConverter<LineRange>(WriteLines),
        new RecordConverter<FigureBounds>(WriteBounds),
        new RecordConverter<MoneySum>(WriteSum),
        new RecordConverter<Attribution>(AttributionJson.Write),
        new RecordConverter<FigureChange>(FigureJson.WriteChange),
        new RecordConverter<Companion>(EntityJson.WriteCompanion),
    ];

    public static JsonConverter? Find(Type type) => s_converters.FirstOrDefault(c => c.CanConvert(type));

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, LineRange lines)
    {
        json.WriteStartObject();
        json.WriteNumber("start", lines.Start);
        json.WriteNumber("end", lines.End);
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, FigureBounds bounds)
    {
        json.WriteStartObject();
        json.WriteValue("low", bounds.Low);
        json.WriteBoolean("lowIncluded", bounds.LowIncluded);
        json.WriteValue("high", bounds.High);
        json.WriteBoolean("highIncluded", bounds.HighIncluded);
        json.WriteEndObject();
    }

    private static void WriteSum(Utf8JsonWriter json, MoneySum sum)
    {
        json.WriteStartObject();
        json.WriteString("currency", sum.Currency.Code);
        json.WriteValue("amount", sum.Amount);
        json.WriteNumber("count", sum.Count);
        json.WriteEndObject();
    }
}
