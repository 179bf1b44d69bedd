using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats;

/// <summary>Prints annotated articles in the exchange format: one JSON object a line. Offsets are UTF-16 code units, ends exclusive.</summary>
internal sealed class ExchangePrinter(Stream output) : IArticlePrinter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        _buffer.Clear();
        using (Utf8JsonWriter json = new(_buffer, s_options))
            new ArticleObject(json, article, entities).Write(key == DocumentKey.Path ? "path" : "id");
        _buffer.Write("\n"u8);
        output.Write(_buffer.WrittenSpan);
    }
}
