using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Web;

/// <summary>
/// Prints JSON-LD with the vocabulary of schema.org: an <c>Article</c> for each article, a <c>Quotation</c> for each quote with its
/// <c>spokenByCharacter</c>, a <c>MonetaryAmount</c> or <c>QuantitativeValue</c> for each figure, <c>Person</c>, <c>Organization</c> and <c>Place</c> for entities.
/// </summary>
internal sealed class JsonLdPrinter : IArticlePrinter, IDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Stream _output;
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private Utf8JsonWriter? _json;

    public JsonLdPrinter(Stream output) => _output = output;

    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        Utf8JsonWriter json = Begin();
        DocumentRecord document = new(article, entities);
        string id = "#article/" + Uri.EscapeDataString(document.Path);
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("@id", id);
        json.WriteString("headline", article.Source.Title);
        Write(json, "datePublished", article.Source.Published);
        Write(json, "author", article.Source.Author);
        json.WriteStartArray("mentions");
        foreach (string entity in Enumerable.Range(0, article.Entities.Count).Where(i => article.Entities[i].IsNamed).Select(i => document.IdOf(new EntityIndex(i))!))
            WriteReference(json, EntityId(entity));
        json.WriteEndArray();
        json.WriteEndObject();
        for (int i = 0; i < article.Entities.Count; i++)
        {
            if (entities.Find(article, new EntityIndex(i)) is { } entity && _entities.Add(entity.Id))
                WriteEntity(json, entity);
        }
        foreach (QuoteAnnotation quote in article.Quotes.Where(static q => q.Kind != QuoteKind.Scare))
            WriteQuote(json, document, quote, id);
        foreach (FigureAnnotation figure in article.Figures)
            WriteFigure(json, document, figure, id);
        json.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Utf8JsonWriter json = Begin();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        _output.Write("\n"u8);
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _json?.Dispose();

    private Utf8JsonWriter Begin()
    {
        if (_json is not null)
            return _json;
        _json = new Utf8JsonWriter(_output, s_options);
        _json.WriteStartObject();
        _json.WriteString("@context", "https://schema.org");
        _json.WriteStartArray("@graph");
        return _json;
    }

    private static void WriteEntity(Utf8JsonWriter json, CorpusEntity entity)
    {
        json.WriteStartObject();
        // schema.org has no type for a people or a religion.
        json.WriteString("@type", entity.Kind == EntityKind.Group ? "Audience" : entity.Kind.ToString());
        json.WriteString("@id", EntityId(entity.Id));
        json.WriteString("name", entity.Name);
        if (entity.Aliases.Count > 0)
        {
            json.WriteStartArray("alternateName");
            foreach (string alias in entity.Aliases)
                json.WriteStringValue(alias);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, DocumentRecord document, QuoteAnnotation quote, string article)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("@id", string.Create(CultureInfo.InvariantCulture, $"{article}/quote/{quote.Span.Start}"));
        json.WriteString("text", document.TextOf(quote.Span));
        json.WriteString("additionalType", quote.Kind.ToString());
        if (quote.Speaker is { } speaker && document.Article.EntityAt(speaker).IsNamed)
        {
            json.WritePropertyName("spokenByCharacter");
            WriteReference(json, EntityId(document.IdOf(speaker)!));
        }
        else
        {
            Write(json, "spokenByCharacter", document.TextOf(quote.SpeakerSpan));
        }
        json.WritePropertyName("isPartOf");
        WriteReference(json, article);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, DocumentRecord document, FigureAnnotation figure, string article)
    {
        bool money = figure.Kind == FigureKind.Money;
        json.WriteStartObject();
        json.WriteString("@type", money ? "MonetaryAmount" : figure.Kind == FigureKind.Date ? "PropertyValue" : "QuantitativeValue");
        json.WriteString("@id", string.Create(CultureInfo.InvariantCulture, $"{article}/figure/{figure.Span.Start}"));
        json.WriteString("name", document.TextOf(figure.Span));
        if (figure.Kind == FigureKind.Date)
            Write(json, "value", figure.Date ?? $"{figure.DateLow ?? ".."}/{figure.DateHigh ?? ".."}");
        else if (figure.Approximation is Approximation.MoreThan or Approximation.AtLeast)
            Write(json, "minValue", figure.Value);
        else if (figure.Approximation is Approximation.LessThan or Approximation.AtMost)
            Write(json, "maxValue", figure.Value);
        else
            Write(json, "value", figure.Value);
        Write(json, "minValue", figure.Low);
        Write(json, "maxValue", figure.High);
        Write(json, money ? "currency" : "unitText", figure.Unit ?? figure.Noun);
        json.WritePropertyName("subjectOf");
        WriteReference(json, article);
        json.WriteEndObject();
    }

    private static string EntityId(string id) => "#entity/" + Uri.EscapeDataString(id);

    private static void WriteReference(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(property, value);
    }

    private static void Write(Utf8JsonWriter json, string property, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(property, number / 1.0000000000000000000000000000m);
    }
}
