using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>Writes and reads a value that one string stands for: a currency by its code, a date in ISO 8601.</summary>
/// <param name="write">The string of the value.</param>
/// <param name="read">The value of the string; throws <see cref="FormatException"/> or <see cref="ArgumentException"/> where there is none.</param>
internal sealed class TextConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException($"A {typeof(T).Name} is a string in JSON.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));

    private T Parse(string text)
    {
        try
        {
            return read(text);
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw new JsonException(error.Message, error);
        }
    }
}
