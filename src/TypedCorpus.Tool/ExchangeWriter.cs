using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool;

/// <summary>Writes annotated articles in the exchange format: one JSON object a line. Offsets are UTF-16 code units, ends exclusive.</summary>
internal sealed class ExchangeWriter(LinkedCorpus corpus)
{
    private readonly Dictionary<EntityMember, CorpusEntity> _entityOf = corpus.Entities
        .SelectMany<CorpusEntity, (EntityMember Member, CorpusEntity Entity)>(e => e.Members.Select(m => (m, e)))
        .ToDictionary(x => x.Member, x => x.Entity);

    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>Writes one article; <paramref name="key"/> names the property that holds its path or identifier.</summary>
    public string Write(AnnotatedArticle article, string key)
    {
        _buffer.Clear();
        using (Utf8JsonWriter json = new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString(key, article.Source.Path);
            json.WriteString("title", article.Source.Title);
            json.WriteNumber("length", article.Source.Text.Length);
            json.WriteStartArray("quotes");
            foreach (QuoteAnnotation quote in article.Quotes)
                WriteQuote(json, article, quote);
            json.WriteEndArray();
            json.WriteStartArray("noComments");
            foreach (NoCommentAnnotation noComment in article.NoComments)
            {
                json.WriteStartObject();
                WriteTextSpan(json, article, noComment.Span);
                json.WriteString("asked", TextOf(article, noComment.Asked));
                json.WriteString("entity", IdOf(article, noComment.AskedEntity));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("figures");
            foreach (FigureAnnotation figure in article.Figures)
                WriteFigure(json, article, figure);
            json.WriteEndArray();
            json.WriteStartArray("entities");
            for (int i = 0; i < article.Entities.Count; i++)
                WriteEntity(json, article, i);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    private void WriteQuote(Utf8JsonWriter json, AnnotatedArticle article, QuoteAnnotation quote)
    {
        json.WriteStartObject();
        WriteTextSpan(json, article, quote.Span);
        json.WriteString("kind", quote.Kind.ToString());
        json.WriteString("speaker", IdOf(article, quote.Speaker));
        json.WriteString("speakerText", TextOf(article, quote.SpeakerSpan));
        WriteSpan(json, "speakerSpan", quote.SpeakerSpan);
        json.WriteString("cue", TextOf(article, quote.CueSpan));
        WriteSpan(json, "cueSpan", quote.CueSpan);
        json.WriteString("cueClass", quote.CueClass == CueClass.None ? null : quote.CueClass.ToString());
        json.WriteNumber("attribution", quote.Attribution);
        json.WriteNumber("confidence", quote.Confidence / 100m);
        json.WriteString("rule", quote.Rule);
        json.WriteString("role", TextOf(article, quote.Role));
        json.WriteString("addressee", TextOf(article, quote.Addressee));
        json.WriteString("venue", TextOf(article, quote.Venue));
        json.WriteString("via", TextOf(article, quote.Via));
        if (quote.Within is { } within)
            json.WriteNumber("within", within);
        else
            json.WriteNull("within");
        json.WriteEndObject();
    }

    private void WriteFigure(Utf8JsonWriter json, AnnotatedArticle article, FigureAnnotation figure)
    {
        json.WriteStartObject();
        WriteTextSpan(json, article, figure.Span);
        json.WriteString("kind", figure.Kind.ToString());
        if (figure.Kind == FigureKind.Date)
        {
            json.WriteString("value", figure.Date);
            json.WriteString("low", figure.DateLow);
            json.WriteString("high", figure.DateHigh);
        }
        else
        {
            WriteNumber(json, "value", figure.Value);
            WriteNumber(json, "low", figure.Low);
            WriteNumber(json, "high", figure.High);
        }
        json.WriteString("unit", figure.Unit);
        json.WriteString("noun", figure.Noun);
        json.WriteString("approximation", figure.Approximation.ToString());
        WriteSpan(json, "core", figure.Core);
        json.WriteString("per", figure.Per);
        json.WriteString("base", TextOf(article, figure.Base));
        json.WriteString("entity", IdOf(article, figure.Entity));
        if (figure.Change is { } change)
        {
            json.WriteStartObject("change");
            json.WriteString("direction", change.Direction > 0 ? "Up" : "Down");
            json.WriteString("role", change.Role.ToString());
            WriteSpan(json, "from", change.From);
            WriteSpan(json, "to", change.To);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void WriteEntity(Utf8JsonWriter json, AnnotatedArticle article, int index)
    {
        EntityAnnotation entity = article.Entities[index];
        json.WriteStartObject();
        json.WriteString("id", IdOf(article, index));
        json.WriteString("name", _entityOf.TryGetValue(new EntityMember(article.Source.Path, index), out CorpusEntity? linked) ? linked.Name : entity.Name);
        json.WriteString("kind", entity.Kind.ToString());
        json.WriteStartArray("mentions");
        foreach (MentionAnnotation mention in entity.Mentions)
        {
            json.WriteStartObject();
            WriteTextSpan(json, article, mention.Span);
            json.WriteString("kind", mention.Kind.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The corpus-wide identifier of a named entity; one local to its article has a number behind <c>~</c>.</summary>
    private string? IdOf(AnnotatedArticle article, int? entity) => entity switch
    {
        null => null,
        { } i when _entityOf.TryGetValue(new EntityMember(article.Source.Path, i), out CorpusEntity? linked) => linked.Id,
        { } i => "~" + i.ToString(CultureInfo.InvariantCulture),
    };

    private static string? TextOf(AnnotatedArticle article, TextSpan? span) =>
        span is { } s ? article.Source.Text.Substring(s.Start, s.Length) : null;

    private static void WriteTextSpan(Utf8JsonWriter json, AnnotatedArticle article, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", TextOf(article, span));
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not { } s)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("start", s.Start);
        json.WriteNumber("end", s.End);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } v)
            json.WriteNumber(name, v);
        else
            json.WriteNull(name);
    }
}
