using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The JSON of front matter: numbers and truth values as such, where the file has them without quotation marks.</summary>
internal static class FrontMatterJson
{
    public static void Write(Utf8JsonWriter json, FrontMatterValue value)
    {
        if (value.IsList)
        {
            json.WriteStartArray();
            foreach (FrontMatterValue item in value.Items)
                Write(json, item);
            json.WriteEndArray();
        }
        else if (value.Text is null && !value.IsNull)
        {
            json.WriteStartObject();
            foreach (string key in value.Keys)
            {
                json.WritePropertyName(key);
                Write(json, value[key] ?? FrontMatterValue.Null);
            }
            json.WriteEndObject();
        }
        else
        {
            WriteScalar(json, value);
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, FrontMatterValue value)
    {
        if (value.IsNull)
            json.WriteNullValue();
        else if (value.IsBare && value.Boolean is { } truth)
            json.WriteBooleanValue(truth);
        else if (value.IsBare && value.WholeNumber is { } integer)
            json.WriteNumberValue(integer);
        else if (value.IsBare && value.Number is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(value.Text);
    }
}
