using TypedCorpus.Data;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Extraction.Data;

/// <summary>What data say of an article: its annotations, field by field. A field that is new here needs a row in its table too.</summary>
internal static class AnnotationFields
{
    /// <summary>The records of <paramref name="article"/> as data have them.</summary>
    public static ArticleFields Of(AnnotatedArticle article)
    {
        ArticleFields fields = new() { Text = article.Source.Text };
        foreach (TextSpan span in article.Source.Paragraphs)
            fields.Paragraphs.Add(span);
        foreach (TextSpan span in article.Sentences)
            fields.Sentences.Add(span);
        string[] keys = EntityKeys.Of(article.Entities);
        for (int i = 0; i < keys.Length; i++)
            AddEntity(fields, article.Entities[i], i, keys[i]);
        AddQuotes(fields.Quotes, article.Quotes, 0);
        AddQuotes(fields.Unasserted, article.Unasserted, article.Unasserted.Select(q => q.Attribution).DefaultIfEmpty().Min());
        foreach (NoCommentAnnotation noComment in article.NoComments)
        {
            fields.NoComments.Add(new NoCommentFields
            {
                Span = noComment.Span,
                Cue = noComment.Cue,
                Asked = noComment.Asked,
                Entity = noComment.AskedEntity?.Value,
            });
        }
        foreach (FigureAnnotation figure in article.Figures)
            fields.Figures.Add(Of(figure));
        return fields;
    }

    private static void AddEntity(ArticleFields fields, EntityAnnotation entity, int number, string key)
    {
        fields.Entities.Add(new LocalEntity { Key = key, Kind = entity.Kind, Name = entity.Name, KindConfidence = entity.KindConfidence, IsCorrected = entity.IsCorrected });
        foreach (MentionAnnotation mention in entity.Mentions)
            fields.Mentions.Add(new MentionFields { Span = mention.Span, Kind = mention.Kind, Entity = number, Confidence = mention.Confidence, IsCorrected = mention.IsCorrected });
    }

    /// <summary>Adds quotes in the order in which they are written, and with numbers by that order.</summary>
    private static void AddQuotes(List<QuoteFields> fields, EquatableArray<QuoteAnnotation> quotes, int firstAttribution)
    {
        int[] order = [.. Enumerable.Range(0, quotes.Count).OrderBy(i => quotes[i].Span)];
        int[] numbers = new int[order.Length];
        for (int number = 0; number < order.Length; number++)
            numbers[order[number]] = number;
        foreach (int index in order)
            fields.Add(Of(quotes[index], numbers, firstAttribution));
        QuoteFields.Relate(fields);
    }

    private static QuoteFields Of(QuoteAnnotation quote, int[] numbers, int firstAttribution) => new()
    {
        Span = quote.Span,
        Kind = quote.Kind,
        Stance = quote.Stance,
        ReportConfidence = quote.ReportConfidence,
        Attribution = quote.Attribution - firstAttribution,
        Speaker = quote.Speaker?.Value,
        SpeakerSpan = quote.SpeakerSpan,
        CueClass = quote.CueClass,
        CueSpan = quote.CueSpan,
        Role = quote.Role,
        Addressee = quote.Addressee,
        Venue = quote.Venue,
        Via = quote.Via,
        Within = quote.Within is { } outer ? numbers[outer] : null,
        Rule = quote.Rule,
        Confidence = quote.Confidence,
        IsCorrected = quote.IsCorrected,
    };

    private static FigureFields Of(FigureAnnotation figure) => new()
    {
        Span = figure.Span,
        CoreSpan = figure.Core == figure.Span ? null : figure.Core,
        Kind = figure.Kind,
        Value = figure.Value,
        Low = figure.Low,
        High = figure.High,
        Date = figure.Date,
        DateLow = figure.DateLow,
        DateHigh = figure.DateHigh,
        Unit = figure.Unit,
        Noun = figure.Noun,
        Per = figure.Per,
        Base = figure.Base,
        Approximation = figure.Approximation,
        Entity = figure.Entity?.Value,
        Rule = figure.Rule,
        Confidence = figure.Confidence,
        IsRise = figure.Change is { } change ? change.Direction > 0 : null,
        ChangeRole = figure.Change?.Role ?? default,
        ChangeFrom = figure.Change?.From,
        ChangeTo = figure.Change?.To,
        IsCorrected = figure.IsCorrected,
    };
}
