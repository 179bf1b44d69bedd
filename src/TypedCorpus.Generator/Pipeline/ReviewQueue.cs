using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The records of an article that a person should look at, since extraction is not sure of them, each with the correction to paste.</summary>
internal sealed class ReviewQueue
{
    // Of a name that could be one of two, one in two is wrong.
    private const int Certain = 100;

    private readonly ArticleResult _result;
    private readonly List<DiagnosticInfo> _queue = [];
    private readonly Lazy<CorrectionAnchor> _anchor;
    private readonly Lazy<LineMap> _lines;

    private ReviewQueue(ArticleResult result)
    {
        _result = result;
        _anchor = new Lazy<CorrectionAnchor>(() => new CorrectionAnchor(result.Article));
        _lines = new Lazy<LineMap>(() => new LineMap(result.Article.Source.Text));
    }

    private AnnotatedArticle Article => _result.Article;

    /// <summary>
    /// A diagnostic for each quote without its speaker, each name that could be more than one entity, and each quote, figure, mention and kind of an entity
    /// whose confidence is below <paramref name="below"/> hundredths.
    /// </summary>
    public static EquatableArray<DiagnosticInfo> Of(ArticleResult result, EquatableArray<ArticleFinding> linking, int below, CancellationToken cancellationToken)
    {
        if (below == 0 || !result.IsUsable)
            return default;
        ReviewQueue queue = new(result);
        HashSet<TextSpan> unresolved = [];
        HashSet<TextSpan> ambiguous = [];
        foreach (Finding finding in result.Records.Findings.Concat(ArticleDiagnostics.Linked(result, linking)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (finding.Kind == FindingKind.UnresolvedSpeaker && unresolved.Add(finding.Span))
                queue.AddUnresolved(finding);
            else if (finding.Kind == FindingKind.AmbiguousName && ambiguous.Add(finding.Span))
                queue.AddAmbiguous(finding);
        }
        foreach (QuoteAnnotation quote in result.Article.Quotes.Where(q => ConfidenceOf(q) < below && !q.IsCorrected && !unresolved.Contains(q.Span)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            queue.Add(quote);
        }
        foreach (FigureAnnotation figure in result.Article.Figures.Where(f => f.Confidence < below && !f.IsCorrected))
        {
            cancellationToken.ThrowIfCancellationRequested();
            queue.Add(figure);
        }
        foreach (EntityAnnotation entity in result.Article.Entities.Where(static e => e.IsNamed && !e.IsCorrected))
        {
            cancellationToken.ThrowIfCancellationRequested();
            queue.Add(entity, below, ambiguous);
        }
        return queue._queue.ToEquatableArray();
    }

    private void AddUnresolved(Finding finding)
    {
        QuoteCorrection? correction = Article.Quotes.FirstOrDefault(q => q.Span == finding.Span) is { } quote
            ? _anchor.Value.Of(quote) with { Speaker = QuoteCorrection.UnknownSpeaker }
            : null;
        // The fix confirms that nobody knows; who reads the line knows better.
        Add(ReviewRules.UnresolvedSpeaker.Id, finding, correction, "; write this into corpus.corrections.yml, with the speaker for NAME: ", Certain, correction is null ? null : correction with { Speaker = "NAME" });
    }

    private void AddAmbiguous(Finding finding)
    {
        int candidates = finding.Arguments.Count - 1;
        Correction? correction = candidates > 0 && Article.Entities.SelectMany(e => e.Mentions).FirstOrDefault(m => m.Span == finding.Span) is { } mention
            ? _anchor.Value.Of(mention) with { Entity = finding.Arguments[1] }
            : null;
        Add(ReviewRules.AmbiguousName.Id, finding, correction, "; decide in corpus.corrections.yml: ", candidates > 0 ? Certain - (Certain / candidates) : 0);
    }

    private void Add(QuoteAnnotation quote)
    {
        string speaker = quote.Speaker is { } entity ? Article.EntityAt(entity).Name : QuoteCorrection.UnknownSpeaker;
        QuoteCorrection correction = _anchor.Value.Of(quote) with { Speaker = speaker };
        AddDoubtful(ReviewRules.DoubtfulQuote.Id, quote.Span, ConfidenceOf(quote), speaker, correction);
    }

    private void Add(FigureAnnotation figure)
    {
        string value = figure.Kind + " " + (figure.Date ?? figure.Value?.ToString(CultureInfo.InvariantCulture)) + " " + figure.Unit;
        FigureCorrection correction = _anchor.Value.Of(figure) with { Value = figure.Value, Date = figure.Date, Unit = figure.Unit };
        AddDoubtful(ReviewRules.DoubtfulFigure.Id, figure.Span, figure.Confidence, value.Trim(), correction);
    }

    private void Add(EntityAnnotation entity, int below, HashSet<TextSpan> ambiguous)
    {
        if (entity.KindConfidence < below && entity.Mentions.FirstOrDefault(static m => m.Kind == MentionKind.Name) is { Span.IsEmpty: false } name)
        {
            EntityCorrection correction = new(entity.Name) { In = Article.Source.Path, Kind = entity.Kind };
            AddDoubtful(ReviewRules.DoubtfulKind.Id, name.Span, entity.KindConfidence.Value, entity.Kind.ToString(), correction);
        }
        foreach (MentionAnnotation mention in entity.Mentions.Where(m => m.Confidence < below && !m.IsCorrected && !ambiguous.Contains(m.Span)))
            AddDoubtful(ReviewRules.DoubtfulMention.Id, mention.Span, mention.Confidence, entity.Name, _anchor.Value.Of(mention) with { Entity = entity.Name });
    }

    /// <summary>How sure the speaker is, and that it is speech at all.</summary>
    private static int ConfidenceOf(QuoteAnnotation quote) => Math.Min(quote.Confidence, quote.ReportConfidence ?? quote.Confidence);

    private void AddDoubtful(string rule, TextSpan span, int confidence, string what, Correction correction) =>
        Add(rule, span, [confidence.ToString(CultureInfo.InvariantCulture), what, CorrectionText.ToLine(correction)], correction, Certain - confidence);

    private void Add(string rule, Finding finding, Correction? correction, string lead, int doubt, Correction? shown = null)
    {
        EquatableArray<string> arguments = FindingDiagnostics.ArgumentsOf(finding);
        Add(rule, finding.Span, [.. arguments, correction is null ? "" : lead + CorrectionText.ToLine(shown ?? correction)], correction, doubt);
    }

    private void Add(string rule, TextSpan span, EquatableArray<string> arguments, Correction? correction, int doubt)
    {
        RuleSeverity? severity = _result.Text.Severities[rule];
        if (severity != RuleSeverity.None)
            _queue.Add(new DiagnosticInfo(rule, FilePlace.In(_result.Text.File, _lines.Value, span), arguments, severity) { Doubt = doubt, Correction = correction });
    }
}
