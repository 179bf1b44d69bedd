using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Review;

/// <summary>The records of an article as extraction found them, each with what the corrections make of it.</summary>
internal sealed class ArticleItems
{
    private const int ContextLength = 220;
    private const int NoSpeaker = 200;

    private readonly AnnotatedArticle _article;
    private readonly AnnotatedArticle _corrected;
    private readonly LineTable _lines;

    public ArticleItems(AnnotatedArticle article, CorrectionSet corrections)
    {
        _article = article;
        _corrected = ArticleCorrector.Apply(article, corrections).Article;
        _lines = new LineTable(article.Source.Text);
    }

    /// <summary>All of them: quotes, figures, and the pronouns and descriptions that refer to a named entity.</summary>
    public IEnumerable<QueuedItem> All() =>
        [.. _article.Quotes.AsEnumerable().Select(OfQuote), .. _article.Figures.AsEnumerable().Select(OfFigure), .. _article.Entities.Where(static e => e.IsNamed).SelectMany(OfMentions)];

    /// <summary>The item of a passage.</summary>
    public static ReviewItem Item(string type, AnnotatedArticle article, LineTable lines, TextSpan span, string kind, string? says, string? cue, string rule, int? confidence, string state)
    {
        string text = article.Source.Text;
        // Front matter is no context.
        int first = Math.Min(article.Source.Paragraphs.Count > 0 ? article.Source.Paragraphs[0].Start : 0, span.Start);
        return new ReviewItem(
            IdOf(type, article, span), article.Source.Path, lines.LineAt(span.Start), type, text[Math.Max(first, span.Start - ContextLength)..span.Start], text.Substring(span.Start, span.Length),
            text[span.End..Math.Min(text.Length, span.End + ContextLength)], kind, says, cue, rule, confidence, state);
    }

    /// <summary>What names a record: it counts for the record as extraction found it.</summary>
    public static string IdOf(string type, AnnotatedArticle article, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{type}@{span.Start}@{article.Source.Path}");

    private QueuedItem OfQuote(QuoteAnnotation quote)
    {
        QuoteAnnotation? now = _corrected.Quotes.FirstOrDefault(q => q.Span.Start == quote.Span.Start);
        string? says = now is null ? null : SpeakerIn(_corrected, now);
        bool same = now is not null && now.Span == quote.Span && now.Kind == quote.Kind && says == SpeakerIn(_article, quote);
        QuoteAnnotation shown = now ?? quote;
        // No surer than that it is speech at all.
        int sure = Math.Min(quote.Confidence, quote.ReportConfidence ?? quote.Confidence);
        bool lacksSpeaker = shown is { SpeakerSpan: null, Speaker: null } && shown.Kind != QuoteKind.Scare;
        ReviewItem item = Item("quote", _article, _lines, quote.Span, shown.Kind.ToString(), says, Covered(quote.CueSpan), quote.Rule, sure, StateOf(now is null, now?.IsCorrected == true, same));
        return new QueuedItem(item, (lacksSpeaker ? NoSpeaker : 100) - sure);
    }

    private QueuedItem OfFigure(FigureAnnotation figure)
    {
        FigureAnnotation? now = _corrected.Figures.FirstOrDefault(f => f.Span.Start == figure.Span.Start);
        bool same = now is not null && now.Span == figure.Span && now.Kind == figure.Kind && now.Noun == figure.Noun && FigureText.Format(now) == FigureText.Format(figure);
        ReviewItem item = Item("figure", _article, _lines, figure.Span, (now ?? figure).Kind.ToString(), now is null ? null : FigureText.Format(now), null, figure.Rule, figure.Confidence, StateOf(now is null, now?.IsCorrected == true, same));
        return new QueuedItem(item, 100 - figure.Confidence);
    }

    private IEnumerable<QueuedItem> OfMentions(EntityAnnotation entity)
    {
        foreach (MentionAnnotation mention in entity.Mentions.AsEnumerable())
        {
            if (mention.Kind == MentionKind.Name)
                continue;
            EntityAnnotation? now = _corrected.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Span == mention.Span));
            bool isCorrected = now is not null && now.Mentions.First(m => m.Span == mention.Span).IsCorrected;
            ReviewItem item = Item("mention", _article, _lines, mention.Span, mention.Kind.ToString(), now?.Name, null, mention.Rule ?? "", mention.Confidence, StateOf(now is null, isCorrected, now?.Name == entity.Name));
            yield return new QueuedItem(item, 100 - mention.Confidence);
        }
    }

    private static string? SpeakerIn(AnnotatedArticle article, QuoteAnnotation quote) =>
        quote.Speaker is { } entity ? article.EntityAt(entity).Name : quote.SpeakerSpan is { } s ? article.Source.Text.Substring(s.Start, s.Length) : null;

    private string? Covered(TextSpan? span) => span is { } s ? _article.Source.Text.Substring(s.Start, s.Length) : null;

    // A confirmed record differs from what extraction found in its confidence alone.
    private static string StateOf(bool gone, bool corrected, bool same) => gone ? "rejected" : !corrected ? "open" : same ? "confirmed" : "corrected";
}
