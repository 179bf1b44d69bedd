using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Review;

/// <summary>A review: the queue of records, the doubtful ones first, and the decisions on them.</summary>
internal sealed class ReviewSession
{
    private const int ContextLength = 220;

    private readonly ReviewProject _project;
    private readonly CorrectionsFile _file;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CorrectionAnchor> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<(string Id, Correction Made, Correction? Before)> _made = [];

    public ReviewSession(ReviewProject project)
    {
        _project = project;
        _file = new CorrectionsFile(project.CorrectionsFile);
    }

    /// <summary>All records in the order in which a look at them is worth most.</summary>
    public IReadOnlyList<ReviewItem> Queue()
    {
        lock (_gate)
        {
            CorrectionSet corrections = _file.Read().ToSet();
            return
            [
                .. _project.Articles.Values.SelectMany(article => ItemsOf(article, corrections))
                    .OrderBy(static x => x.Item.State != "open").ThenByDescending(static x => x.Item.Doubt(x.Quote))
                    .ThenBy(static x => x.Item.Path, StringComparer.Ordinal).ThenBy(static x => x.Item.Line).Select(static x => x.Item),
            ];
        }
    }

    /// <summary>Whom a quote of this article may be by: the names in it, most mentioned first.</summary>
    public IReadOnlyList<string> Speakers(string path) => !_project.Articles.TryGetValue(path, out AnnotatedArticle? article) ? [] :
        [.. article.Entities.Where(static e => e.IsNamed).OrderByDescending(static e => e.Mentions.Count).ThenBy(static e => e.Name, StringComparer.Ordinal).Select(static e => e.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Writes a decision into the file of corrections.</summary>
    public ReviewResult Decide(ReviewDecision decision)
    {
        lock (_gate)
        {
            if (Locate(decision.Id) is not { } found)
                return new ReviewResult(null, "there is no such record any more");
            if (Correct(found, decision, out string? problem) is not { } correction)
                return new ReviewResult(null, problem);
            return Edit(decision.Id, () => _made.Push((decision.Id, correction, _file.Put(correction))));
        }
    }

    /// <summary>Takes back the last decision of this session.</summary>
    public ReviewResult Undo()
    {
        lock (_gate)
        {
            if (!_made.TryPeek(out (string Id, Correction Made, Correction? Before) last))
                return new ReviewResult(null, "there is nothing to undo");
            return Edit(last.Id, () =>
            {
                if (last.Before is { } before)
                    _file.Put(before);
                else
                    _file.Remove(last.Made);
                _made.Pop();
            });
        }
    }

    private ReviewResult Edit(string id, Action edit)
    {
        try
        {
            edit();
            (AnnotatedArticle article, _, _) = Locate(id)!.Value;
            ReviewItem item = ItemsOf(article, _file.Read().ToSet()).First(x => x.Item.Id == id).Item;
            return new ReviewResult(item, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            return new ReviewResult(null, exception.Message);
        }
    }

    private (AnnotatedArticle Article, QuoteAnnotation? Quote, FigureAnnotation? Figure)? Locate(string id)
    {
        string[] parts = id.Split('@', 3);
        if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int start) || !_project.Articles.TryGetValue(parts[2], out AnnotatedArticle? article))
            return null;
        QuoteAnnotation? quote = parts[0] == "quote" ? article.Quotes.FirstOrDefault(q => q.Span.Start == start) : null;
        FigureAnnotation? figure = parts[0] == "figure" ? article.Figures.FirstOrDefault(f => f.Span.Start == start) : null;
        return quote is null && figure is null ? null : (article, quote, figure);
    }

    private Correction? Correct((AnnotatedArticle Article, QuoteAnnotation? Quote, FigureAnnotation? Figure) found, ReviewDecision decision, out string? problem)
    {
        if (!_anchors.TryGetValue(found.Article.Source.Path, out CorrectionAnchor? anchor))
            _anchors[found.Article.Source.Path] = anchor = new CorrectionAnchor(found.Article);
        Correction plain = found.Quote is { } quote ? anchor.Of(quote) : anchor.Of(found.Figure!);
        problem = null;
        switch (decision.Action, plain)
        {
            case ("confirm", _):
                return plain with { Confirms = true };
            case ("reject", _):
                return plain with { Rejects = true };
            case ("speaker", QuoteCorrection q) when !string.IsNullOrWhiteSpace(decision.Value):
                return q with { Speaker = decision.Value };
            case ("kind", QuoteCorrection q) when Enum.TryParse(decision.Value, out QuoteKind kind) && Enum.IsDefined(kind):
                return q with { Kind = kind };
            case ("kind", FigureCorrection f) when Enum.TryParse(decision.Value, out FigureKind kind) && Enum.IsDefined(kind):
                return f with { Kind = kind };
            case ("value", FigureCorrection f) when decimal.TryParse(decision.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value):
                return f with { Value = value };
            case ("unit", FigureCorrection f) when !string.IsNullOrWhiteSpace(decision.Value):
                return f with { Unit = decision.Value };
            default:
                problem = $"'{decision.Action}' with '{decision.Value}' is no decision on this record";
                return null;
        }
    }

    /// <summary>The records of an article as extraction found them, each with what the corrections make of it.</summary>
    private static IEnumerable<(ReviewItem Item, QuoteAnnotation? Quote)> ItemsOf(AnnotatedArticle article, CorrectionSet corrections)
    {
        AnnotatedArticle corrected = ArticleCorrector.Apply(article, corrections).Article;
        LineTable lines = new(article.Source.Text);
        foreach (QuoteAnnotation quote in article.Quotes.AsEnumerable())
        {
            QuoteAnnotation? now = corrected.Quotes.FirstOrDefault(q => q.Span.Start == quote.Span.Start);
            string? says = now is null ? null : SpeakerIn(corrected, now);
            bool same = now is not null && now.Span == quote.Span && now.Kind == quote.Kind && says == SpeakerIn(article, quote);
            yield return (Item("quote", article, lines, quote.Span, (now ?? quote).Kind.ToString(), says, Covered(article, quote.CueSpan), quote.Rule, quote.Confidence, StateOf(now is null, now?.IsCorrected == true, same)), now ?? quote);
        }
        foreach (FigureAnnotation figure in article.Figures.AsEnumerable())
        {
            FigureAnnotation? now = corrected.Figures.FirstOrDefault(f => f.Span.Start == figure.Span.Start);
            bool same = now is not null && now.Span == figure.Span && now.Kind == figure.Kind && now.Noun == figure.Noun && FigureText.Format(now) == FigureText.Format(figure);
            yield return (Item("figure", article, lines, figure.Span, (now ?? figure).Kind.ToString(), now is null ? null : FigureText.Format(now), null, figure.Rule, figure.Confidence, StateOf(now is null, now?.IsCorrected == true, same)), null);
        }
    }

    private static string? SpeakerIn(AnnotatedArticle article, QuoteAnnotation quote) =>
        quote.Speaker is { } entity ? article.Entities[entity].Name : Covered(article, quote.SpeakerSpan);

    // A confirmed record differs from what extraction found in its confidence alone.
    private static string StateOf(bool gone, bool corrected, bool same) => gone ? "rejected" : !corrected ? "open" : same ? "confirmed" : "corrected";

    private static ReviewItem Item(string type, AnnotatedArticle article, LineTable lines, TextSpan span, string kind, string? says, string? cue, string rule, int confidence, string state)
    {
        string text = article.Source.Text;
        string id = string.Create(CultureInfo.InvariantCulture, $"{type}@{span.Start}@{article.Source.Path}");
        return new ReviewItem(
            id, article.Source.Path, lines.LineAt(span.Start), type, text[Math.Max(0, span.Start - ContextLength)..span.Start], text.Substring(span.Start, span.Length),
            text[span.End..Math.Min(text.Length, span.End + ContextLength)], kind, says, cue, rule, confidence, state);
    }

    private static string? Covered(AnnotatedArticle article, TextSpan? span) => span is { } s ? article.Source.Text.Substring(s.Start, s.Length) : null;
}
