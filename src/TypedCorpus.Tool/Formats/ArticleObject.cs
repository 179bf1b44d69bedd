using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Json;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats;

/// <summary>The JSON object of one article in the exchange format.</summary>
internal readonly ref struct ArticleObject(Utf8JsonWriter json, AnnotatedArticle article, LinkedEntities entities)
{
    /// <summary>Writes it; <paramref name="key"/> names the property that holds the article's path or identifier.</summary>
    public void Write(string key)
    {
        json.WriteStartObject();
        json.WriteString(key, article.Source.Path);
        json.WriteString("title", article.Source.Title);
        json.WriteNumber("length", article.Source.Text.Length);
        json.WriteStartArray("quotes");
        foreach (QuoteAnnotation quote in article.Quotes)
            WriteQuote(quote);
        json.WriteEndArray();
        json.WriteStartArray("unasserted");
        foreach (QuoteAnnotation quote in article.Unasserted)
            WriteQuote(quote);
        json.WriteEndArray();
        json.WriteStartArray("noComments");
        foreach (NoCommentAnnotation noComment in article.NoComments)
            WriteNoComment(noComment);
        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (FigureAnnotation figure in article.Figures)
            WriteFigure(figure);
        json.WriteEndArray();
        // Whom nothing names and nothing takes up is known by one phrase alone.
        WriteEntities("entities", referredTo: true);
        WriteEntities("unnamed", referredTo: false);
        json.WriteEndObject();
    }

    private void WriteQuote(QuoteAnnotation quote)
    {
        json.WriteStartObject();
        WriteCovered(quote.Span);
        json.WriteString("kind", quote.Kind.ToString());
        if (quote.Stance != Stance.Asserted)
            json.WriteString("stance", quote.Stance.ToString());
        json.WriteString("speaker", entities.IdOf(article, quote.Speaker));
        json.WriteString("speakerText", TextOf(quote.SpeakerSpan));
        json.WriteSpan("speakerSpan", quote.SpeakerSpan);
        json.WriteString("cue", TextOf(quote.CueSpan));
        json.WriteSpan("cueSpan", quote.CueSpan);
        json.WriteString("cueClass", quote.CueClass == CueClass.None ? null : quote.CueClass.ToString());
        json.WriteNumber("attribution", quote.Attribution);
        json.WriteNumber("confidence", quote.Confidence / 100m);
        if (quote.IsCorrected)
            json.WriteBoolean("corrected", true);
        if (quote.ReportConfidence is { } report)
            json.WriteNumber("reportConfidence", report / 100m);
        json.WriteString("rule", quote.Rule);
        json.WriteString("role", TextOf(quote.Role));
        json.WriteString("addressee", TextOf(quote.Addressee));
        json.WriteString("venue", TextOf(quote.Venue));
        json.WriteString("via", TextOf(quote.Via));
        if (quote.Within is { } within)
            json.WriteNumber("within", within);
        else
            json.WriteNull("within");
        json.WriteEndObject();
    }

    private void WriteNoComment(NoCommentAnnotation noComment)
    {
        json.WriteStartObject();
        WriteCovered(noComment.Span);
        json.WriteString("asked", TextOf(noComment.Asked));
        json.WriteString("entity", entities.IdOf(article, noComment.AskedEntity));
        json.WriteString("cue", TextOf(noComment.Cue));
        json.WriteEndObject();
    }

    private void WriteFigure(FigureAnnotation figure)
    {
        json.WriteStartObject();
        WriteCovered(figure.Span);
        json.WriteString("kind", figure.Kind.ToString());
        if (figure.Kind == FigureKind.Date)
        {
            json.WriteString("value", figure.Date);
            json.WriteString("low", figure.DateLow);
            json.WriteString("high", figure.DateHigh);
        }
        else
        {
            json.WriteValue("value", figure.Value);
            json.WriteValue("low", figure.Low);
            json.WriteValue("high", figure.High);
        }
        json.WriteString("unit", figure.Unit);
        json.WriteString("noun", figure.Noun);
        json.WriteString("approximation", figure.Approximation.ToString());
        json.WriteSpan("core", figure.Core);
        json.WriteString("per", figure.Per);
        json.WriteString("base", TextOf(figure.Base));
        json.WriteString("entity", entities.IdOf(article, figure.Entity));
        json.WriteNumber("confidence", figure.Confidence / 100m);
        if (figure.IsCorrected)
            json.WriteBoolean("corrected", true);
        json.WriteString("rule", figure.Rule);
        if (figure.Change is { } change)
        {
            json.WriteStartObject("change");
            json.WriteString("direction", change.Direction > 0 ? "Up" : "Down");
            json.WriteString("role", change.Role.ToString());
            json.WriteSpan("from", change.From);
            json.WriteSpan("to", change.To);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void WriteEntities(string property, bool referredTo)
    {
        json.WriteStartArray(property);
        for (int i = 0; i < article.Entities.Count; i++)
        {
            if (article.Entities[i].IsReferredTo == referredTo)
                WriteEntity(new EntityIndex(i));
        }
        json.WriteEndArray();
    }

    private void WriteEntity(EntityIndex index)
    {
        EntityAnnotation entity = article.EntityAt(index);
        json.WriteStartObject();
        json.WriteString("id", entities.IdOf(article, index));
        json.WriteString("name", entities.NameOf(article, index));
        json.WriteString("kind", entity.Kind.ToString());
        if (entity.KindConfidence is { } sure)
            json.WriteNumber("kindConfidence", (entities.IsCorrected(article, index) ? 100 : sure) / 100m);
        if (entity.Rule is { } rule)
            json.WriteString("rule", rule);
        if (entities.IsCorrected(article, index))
            json.WriteBoolean("corrected", true);
        json.WriteStartArray("mentions");
        foreach (MentionAnnotation mention in entity.Mentions)
        {
            json.WriteStartObject();
            WriteCovered(mention.Span);
            json.WriteString("kind", mention.Kind.ToString());
            json.WriteNumber("confidence", mention.Confidence / 100m);
            if (mention.Rule is { } evidence)
                json.WriteString("rule", evidence);
            if (mention.IsCorrected)
                json.WriteBoolean("corrected", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string? TextOf(TextSpan? span) => span is { } s ? article.Source.Text.Substring(s.Start, s.Length) : null;

    private void WriteCovered(TextSpan span) => json.WriteCovered(span, article.Source.Text.Substring(span.Start, span.Length));
}
