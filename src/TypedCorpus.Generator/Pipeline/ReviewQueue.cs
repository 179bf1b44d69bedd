using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The records of an article that a person should look at, since extraction is not sure of them.</summary>
internal static class ReviewQueue
{
    /// <summary>A diagnostic for each quote and figure whose confidence is below <paramref name="below"/> hundredths, with the correction to paste.</summary>
    public static EquatableArray<DiagnosticInfo> Of(ArticleResult result, int below, CancellationToken cancellationToken)
    {
        if (below == 0 || !result.IsUsable)
            return default;
        AnnotatedArticle article = result.Article;
        List<DiagnosticInfo> queue = [];
        CorrectionAnchor? anchor = null;
        LineMap? lines = null;
        foreach (QuoteAnnotation quote in article.Quotes.Where(q => q.Confidence < below && !q.IsCorrected))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string speaker = quote.Speaker is { } entity ? article.Entities[entity].Name : QuoteCorrection.UnknownSpeaker;
            QuoteCorrection correction = (anchor ??= new CorrectionAnchor(article)).Of(quote) with { Speaker = speaker };
            Add(ReviewRules.DoubtfulQuote.Id, quote.Span, quote.Confidence, speaker, correction);
        }
        foreach (FigureAnnotation figure in article.Figures.Where(f => f.Confidence < below && !f.IsCorrected))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string value = figure.Kind + " " + (figure.Date ?? figure.Value?.ToString(CultureInfo.InvariantCulture)) + " " + figure.Unit;
            FigureCorrection correction = (anchor ??= new CorrectionAnchor(article)).Of(figure) with { Value = figure.Value, Date = figure.Date, Unit = figure.Unit };
            Add(ReviewRules.DoubtfulFigure.Id, figure.Span, figure.Confidence, value.Trim(), correction);
        }
        return queue.ToEquatableArray();

        void Add(string rule, TextSpan span, int confidence, string what, Correction correction)
        {
            RuleSeverity? severity = result.Text.Severities[rule];
            if (severity == RuleSeverity.None)
                return;
            FilePlace place = FilePlace.In(result.Text.File, lines ??= new LineMap(article.Source.Text), span);
            queue.Add(new DiagnosticInfo(
                rule, place, [confidence.ToString(CultureInfo.InvariantCulture), what, CorrectionText.ToLine(correction)], severity) { Doubt = 100 - confidence });
        }
    }
}
