using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>The converters of the enumerations: their names, as the exchange format has them.</summary>
internal static class EnumConverters
{
    private static readonly JsonConverterFactory[] s_factories =
    [
        new JsonStringEnumConverter<Approximation>(), new JsonStringEnumConverter<ChangeRole>(), new JsonStringEnumConverter<CueClass>(),
        new JsonStringEnumConverter<Dimension>(), new JsonStringEnumConverter<EntityKind>(), new JsonStringEnumConverter<FigureKind>(),
        new JsonStringEnumConverter<MentionKind>(), new JsonStringEnumConverter<QuoteKind>(), new JsonStringEnumConverter<Season>(),
        new JsonStringEnumConverter<SourceKind>(), new JsonStringEnumConverter<Stance>(),
    ];

    public static JsonConverter? Find(Type type, JsonSerializerOptions options) =>
        s_factories.FirstOrDefault(f => f.CanConvert(type))?.CreateConverter(type, options);
}
