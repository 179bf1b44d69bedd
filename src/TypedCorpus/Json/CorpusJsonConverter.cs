using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>
/// Writes records as the exchange format has them: what a record leads to by its identity (<c>"speaker": "kevin-lopez-oliva"</c>), enumerations by name.
/// Every type of this library names it, so <c>System.Text.Json</c> finds it by itself, with reflection and without.
/// </summary>
public sealed class CorpusJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).Assembly == typeof(Quote).Assembly
        ? typeToConvert.IsEnum || FindRecord(typeToConvert) is not null
        : typeof(Article).IsAssignableFrom(typeToConvert) || typeof(FrontMatter).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (typeToConvert is null)
            throw new ArgumentNullException(nameof(typeToConvert));
        return (typeToConvert.IsEnum ? EnumConverters.Find(typeToConvert, options) : FindRecord(typeToConvert))
            ?? throw new NotSupportedException($"{typeToConvert} is not a record of a corpus.");
    }

    private static JsonConverter? FindRecord(Type type)
    {
        if (typeof(Passage).IsAssignableFrom(type))
            return new RecordConverter<Passage>(PassageJson.Write);
        if (typeof(Entity).IsAssignableFrom(type))
            return new RecordConverter<Entity>(EntityJson.Write, e => e.Id);
        if (typeof(Article).IsAssignableFrom(type))
            return new RecordConverter<Article>(ArticleJson.Write, a => a.Path);
        if (typeof(FrontMatter).IsAssignableFrom(type))
            return new RecordConverter<FrontMatter>((json, front) => FrontMatterJson.Write(json, front.Untyped));
        return ValueConverters.Find(type);
    }
}
