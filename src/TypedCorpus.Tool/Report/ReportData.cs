using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Report;

/// <summary>Writes the data of pages. What it has written of an article it keeps until the article, or what its entities are called, changes.</summary>
internal sealed class ReportData
{
    private readonly Dictionary<string, KeptArticle> _kept = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<CorpusEntity, byte[]> _entities = [];

    // Unlike the relaxed encoder this one escapes <, so that no article can end the script element that holds the data.
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON of a page, in pieces: the same pieces as before where nothing has changed.</summary>
    public IReadOnlyList<byte[]> Of(IReadOnlyList<DocumentRecord> documents, LinkedEntities linked)
    {
        List<byte[]> pieces = new(documents.Count * 2) { Head(documents, linked) };
        foreach (DocumentRecord document in documents)
        {
            if (pieces.Count > 1)
                pieces.Add(s_comma);
            pieces.Add(OfArticle(document));
        }
        pieces.Add(s_end);
        return pieces;
    }

    private static readonly byte[] s_comma = ","u8.ToArray();
    private static readonly byte[] s_end = "]}"u8.ToArray();

    private byte[] OfArticle(DocumentRecord document)
    {
        _kept.TryGetValue(document.Path, out KeptArticle? kept);
        if (ReferenceEquals(kept?.Document, document))
            return kept.Json;
        string?[] ids = [.. Enumerable.Range(0, document.Article.Entities.Count).Select(i => document.IdOf(new EntityIndex(i)))];
        bool isSame = ReferenceEquals(kept?.Document.Article, document.Article) && ids.AsSpan().SequenceEqual(kept.Ids);
        byte[] json = isSame ? kept!.Json : ArticleData.Write(document);
        _kept[document.Path] = new KeptArticle(document, ids, json);
        return json;
    }

    private byte[] Head(IReadOnlyList<DocumentRecord> documents, LinkedEntities linked)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            json.WriteStartObject();
            WriteNames<QuoteKind>(json, "quoteKinds");
            WriteNames<CueClass>(json, "cueClasses");
            WriteNames<Stance>(json, "stances");
            WriteNames<FigureKind>(json, "figureKinds");
            WriteNames<Approximation>(json, "approximations");
            WriteNames<MentionKind>(json, "mentionKinds");
            WriteNames<EntityKind>(json, "entityKinds");
            WriteEntities(json, documents, linked);
            json.WriteStartArray("articles");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // Without the brackets that close the articles and the whole: the articles come between.
        return bytes.ToArray()[..^2];
    }

    private static void WriteNames<T>(Utf8JsonWriter json, string property)
        where T : struct, Enum
    {
        json.WriteStartArray(property);
        foreach (string name in Enum.GetNames<T>())
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private void WriteEntities(Utf8JsonWriter json, IReadOnlyList<DocumentRecord> documents, LinkedEntities linked)
    {
        HashSet<string> paths = [.. documents.Select(static d => d.Path)];
        json.WriteStartArray("entities");
        foreach (CorpusEntity entity in linked.Corpus.Entities)
        {
            if (!entity.Members.Any(member => paths.Contains(member.Path)))
                continue;
            json.WriteRawValue(_entities.GetValue(entity, WriteEntity), skipInputValidation: true);
        }
        json.WriteEndArray();
    }

    private static byte[] WriteEntity(CorpusEntity entity)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            json.WriteStartArray();
            json.WriteStringValue(entity.Id);
            json.WriteStringValue(entity.Name);
            json.WriteStringValue(entity.Kind.ToString());
            json.WriteStartArray();
            foreach (string alias in entity.Aliases)
                json.WriteStringValue(alias);
            json.WriteEndArray();
            json.WriteEndArray();
        }
        return bytes.ToArray();
    }

    /// <summary>What was written of an article, and what it was written from.</summary>
    private sealed record KeptArticle(DocumentRecord Document, string?[] Ids, byte[] Json);
}
