using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Report;

/// <summary>Writes the records of a page as JSON: arrays without names, since there are many. The page's script gives them names.</summary>
internal sealed class ReportData
{
    // Unlike the relaxed encoder this one escapes <, so that no article can end the script element that holds the data.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly LinkedEntities _linked;
    private readonly Dictionary<string, int> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    private ReportData(LinkedEntities linked) => _linked = linked;

    /// <summary>The JSON of <paramref name="documents"/>.</summary>
    public static byte[] Write(IReadOnlyList<DocumentRecord> documents, LinkedEntities linked)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, s_options))
            new ReportData(linked).Write(json, documents);
        return bytes.ToArray();
    }

    private void Write(Utf8JsonWriter json, IReadOnlyList<DocumentRecord> documents)
    {
        json.WriteStartObject();
        WriteNames<QuoteKind>(json, "quoteKinds");
        WriteNames<CueClass>(json, "cueClasses");
        WriteNames<FigureKind>(json, "figureKinds");
        WriteNames<Approximation>(json, "approximations");
        WriteNames<MentionKind>(json, "mentionKinds");
        WriteNames<EntityKind>(json, "entityKinds");
        WriteEntities(json, documents);
        json.WriteStartArray("articles");
        foreach (DocumentRecord document in documents)
            WriteArticle(json, document);
        json.WriteEndArray();
        json.WriteStartArray("strings");
        foreach (string text in _strings.OrderBy(static s => s.Value).Select(static s => s.Key))
            json.WriteStringValue(text);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNames<T>(Utf8JsonWriter json, string property)
        where T : struct, Enum
    {
        json.WriteStartArray(property);
        foreach (string name in Enum.GetNames<T>())
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private void WriteEntities(Utf8JsonWriter json, IReadOnlyList<DocumentRecord> documents)
    {
        HashSet<string> paths = [.. documents.Select(static d => d.Path)];
        json.WriteStartArray("entities");
        foreach (CorpusEntity entity in _linked.Corpus.Entities)
        {
            if (!entity.Members.Any(member => paths.Contains(member.Path)))
                continue;
            _entities[entity.Id] = _entities.Count;
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
        json.WriteEndArray();
    }

    private void WriteArticle(Utf8JsonWriter json, DocumentRecord document)
    {
        AnnotatedArticle article = document.Article;
        json.WriteStartObject();
        json.WriteString("p", document.Path);
        json.WriteString("t", article.Source.Title);
        json.WriteString("d", article.Source.Published);
        json.WriteString("a", article.Source.Author);
        json.WriteString("x", document.Text);
        json.WriteStartArray("g");
        foreach (TextSpan paragraph in article.Source.Paragraphs)
            WriteSpan(json, paragraph);
        json.WriteEndArray();
        json.WriteStartArray("q");
        foreach (QuoteAnnotation quote in article.Quotes)
            WriteQuote(json, document, quote);
        json.WriteEndArray();
        json.WriteStartArray("f");
        foreach (FigureAnnotation figure in article.Figures)
            WriteFigure(json, figure);
        json.WriteEndArray();
        json.WriteStartArray("m");
        WriteMentions(json, document);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteQuote(Utf8JsonWriter json, DocumentRecord document, QuoteAnnotation quote)
    {
        json.WriteStartArray();
        WriteSpan(json, quote.Span);
        json.WriteNumberValue((int)quote.Kind);
        json.WriteNumberValue(document.IdOf(quote.Speaker) is { } id ? _entities.GetValueOrDefault(id, -1) : -1);
        WriteSpan(json, quote.SpeakerSpan);
        WriteSpan(json, quote.CueSpan);
        json.WriteNumberValue((int)quote.CueClass);
        json.WriteNumberValue(quote.Confidence);
        json.WriteNumberValue(NumberOf(quote.Rule));
        WriteSpan(json, quote.Role);
        WriteSpan(json, quote.Addressee);
        json.WriteEndArray();
    }

    private void WriteFigure(Utf8JsonWriter json, FigureAnnotation figure)
    {
        json.WriteStartArray();
        WriteSpan(json, figure.Span);
        json.WriteNumberValue((int)figure.Kind);
        json.WriteStringValue(FigureText.Format(figure));
        if ((figure.Value ?? figure.High) is { } amount)
            json.WriteNumberValue(amount);
        else
            json.WriteNullValue();
        json.WriteNumberValue(NumberOf(figure.Unit));
        json.WriteNumberValue(NumberOf(figure.Noun));
        json.WriteNumberValue((int)figure.Approximation);
        json.WriteStringValue(figure.Date ?? figure.DateLow);
        json.WriteNumberValue(figure.Confidence);
        json.WriteNumberValue(NumberOf(figure.Rule));
        json.WriteEndArray();
    }

    private void WriteMentions(Utf8JsonWriter json, DocumentRecord document)
    {
        for (int i = 0; i < document.Article.Entities.Count; i++)
        {
            if (document.IdOf(i) is not { } id || !_entities.TryGetValue(id, out int entity))
                continue;
            foreach (MentionAnnotation mention in document.Article.Entities[i].Mentions)
            {
                json.WriteStartArray();
                WriteSpan(json, mention.Span);
                json.WriteNumberValue(entity);
                json.WriteNumberValue((int)mention.Kind);
                json.WriteEndArray();
            }
        }
    }

    private int NumberOf(string? text)
    {
        if (text is null)
            return -1;
        if (!_strings.TryGetValue(text, out int number))
            _strings[text] = number = _strings.Count;
        return number;
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan? span)
    {
        json.WriteNumberValue(span?.Start ?? -1);
        json.WriteNumberValue(span?.End ?? -1);
    }
}
