namespace TypedCorpus.Extraction.Corrections;

/// <summary>Applies corrections to an article that was annotated. What concerns entities of the whole corpus, linking applies.</summary>
public static class ArticleCorrector
{
    /// <summary>Applies those of <paramref name="corrections"/> that concern <paramref name="article"/>; one that no correction is about stays the same object.</summary>
    public static CorrectedArticle Apply(AnnotatedArticle article, CorrectionSet corrections, CancellationToken cancellationToken = default)
    {
        Correction[] concerned = [.. corrections.For(article.Source.Path)];
        if (concerned.Length == 0)
            return new CorrectedArticle(article, default);
        ArticleDraft draft = new(article);
        List<CorrectionOutcome> outcomes = [];
        // Entities and mentions first: a speaker is named as they leave him.
        foreach (Correction correction in concerned.OrderBy(static c => c is EntityCorrection ? 0 : c is MentionCorrection ? 1 : 2))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Apply(draft, correction) is { } outcome)
                outcomes.Add(outcome);
        }
        bool isChanged = outcomes.Exists(static o => o.Result == CorrectionResult.Applied || o.Correction.Confirms);
        return new CorrectedArticle(isChanged ? draft.Freeze() : article, outcomes.ToEquatableArray());
    }

    private static CorrectionOutcome? Apply(ArticleDraft draft, Correction correction)
    {
        if (correction is EntityCorrection entity)
            return EntityCorrector.Apply(draft, entity);
        IReadOnlyList<TextSpan>? places = RecordFinder.PlacesOf(draft, correction);
        if (places is null)
            return Outcome(draft, correction, CorrectionResult.LostNear);
        if (places.Count == 0)
            return null;
        return correction switch
        {
            QuoteCorrection quote => QuoteCorrector.Apply(draft, quote, places),
            FigureCorrection figure => FigureCorrector.Apply(draft, figure, places),
            MentionCorrection mention => MentionCorrector.Apply(draft, mention, places),
            _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "Every kind of correction is applied."),
        };
    }

    /// <summary>What became of a correction in the article of <paramref name="draft"/>.</summary>
    internal static CorrectionOutcome Outcome(ArticleDraft draft, Correction correction, CorrectionResult result, int matches = 1, string message = "") =>
        new(correction, result, matches, draft.Article.Source.Path, message);

    /// <summary>The outcome that all records share: none, several, one that was corrected before; <see langword="null"/> where there is one to correct.</summary>
    internal static CorrectionOutcome? Refuse<T>(ArticleDraft draft, Correction correction, List<T> records)
        where T : RecordDraft
    {
        if (records.Count == 0)
            return Outcome(draft, correction, correction.Rejects ? CorrectionResult.Unneeded : CorrectionResult.NoRecord);
        if (records.Count > 1)
            return Outcome(draft, correction, CorrectionResult.Ambiguous, records.Count);
        return records[0].IsCorrected ? Outcome(draft, correction, CorrectionResult.Repeated) : null;
    }
}
