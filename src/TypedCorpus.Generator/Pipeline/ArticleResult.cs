using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What became of an article: it was annotated, or a step failed on it.</summary>
/// <param name="Text">The article as it was read.</param>
/// <param name="Records">The records of the article; none where a step failed.</param>
/// <param name="Names">The forms of its names.</param>
/// <param name="Failure">Why it failed, else <see langword="null"/>.</param>
internal sealed record ArticleResult(ArticleText Text, ArticleRecords Records, ArticleNames Names, StepFailure? Failure)
{
    /// <summary>Whether it goes into the corpus: it is text, and no step failed.</summary>
    public bool IsUsable => Failure is null && !Text.Source.Findings.Any(f => f.Kind is FindingKind.Unreadable or FindingKind.TooLarge);

    /// <summary>The article with its records.</summary>
    public AnnotatedArticle Article => Records.Article;

    /// <summary>What names its data outside of generated code; <see langword="null"/> where they are not there, or a correction makes them others.</summary>
    public string? DataKey { get; init; }

    /// <summary>What became of the corrections that concern it.</summary>
    public EquatableArray<CorrectionOutcome> Outcomes { get; init; }

    /// <summary>The article after its corrections; the same object where none is about it.</summary>
    public ArticleResult Corrected(CorrectionSet corrections, CancellationToken cancellationToken) => !IsUsable || !corrections.For(Text.Source.Path).Any() ? this : StepGuard.Run(
        StepNames.Correct,
        () =>
        {
            CorrectedArticle corrected = ArticleCorrector.Apply(Article, corrections, cancellationToken);
            return corrected.Outcomes.Count == 0
                ? this
                : this with { Records = new ArticleRecords(corrected.Article), Names = CorpusLinker.NamesOf(corrected.Article), Outcomes = corrected.Outcomes, DataKey = null };
        },
        failure => Failed(Text, failure));

    /// <summary>Annotates an article.</summary>
    public static ArticleResult Of(ArticleInput input, CancellationToken cancellationToken)
    {
        ArticleText text = input.Text;
        if (text.Failure is { } unread)
            return Failed(text, unread);
        return StepGuard.Run(
            StepNames.Annotate,
            () =>
            {
                AnnotatedArticle? saved = input.ReadSaved();
                AnnotatedArticle article = saved ?? ArticleAnnotator.Annotate(text.Source, input.Gazetteer, cancellationToken);
                ArticleRecords records = saved is null ? new ArticleRecords(article) : new ArticleRecords(input.Saved!, saved);
                return new ArticleResult(text, records, CorpusLinker.NamesOf(article), null) { DataKey = saved is null ? null : input.Saved!.Key };
            },
            failure => Failed(text, failure));
    }

    private static ArticleResult Failed(ArticleText text, StepFailure failure) => new(
        text, new ArticleRecords(new AnnotatedArticle(text.Source, default, default, default, default, default, text.Source.Findings)),
        new ArticleNames(text.Source.Path, default), failure);
}
