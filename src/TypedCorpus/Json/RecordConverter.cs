using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>Writes a record and those of its subtypes. None is read: records belong to a corpus, where their identity finds them.</summary>
/// <param name="write">Writes it.</param>
/// <param name="key">What stands for it as the key of a dictionary, where something does.</param>
internal sealed class RecordConverter<T>(Action<Utf8JsonWriter, T> write, Func<T, string>? key = null) : JsonConverter<T>
    where T : notnull
{
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"A {typeToConvert.Name} is not read from JSON. Look it up in the corpus by the identity that the JSON has: an article by its path, an entity by its identifier.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (key is null)
            throw new NotSupportedException($"A {typeof(T).Name} is no key of a JSON object.");
        writer.WritePropertyName(key(value));
    }
}
