using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Corrections;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What became of an article: it was annotated, or extraction failed on it.</summary>
/// <param name="Text">The article as it was read.</param>
/// <param name="Article">The article with its records; without any where extraction failed.</param>
/// <param name="Failure">Why it failed, else <see langword="null"/>.</param>
internal sealed record ArticleResult(ArticleText Text, AnnotatedArticle Article, ArticleFailure? Failure)
{
    /// <summary>Whether it goes into the corpus: it is text, and extraction did not fail.</summary>
    public bool IsUsable => Failure is null && !Text.Source.Findings.Any(f => f.Kind is FindingKind.Unreadable or FindingKind.TooLarge);

    /// <summary>What became of the corrections that concern it.</summary>
    public EquatableArray<CorrectionOutcome> Outcomes { get; init; }

    /// <summary>The article after its corrections; the same object where none is about it.</summary>
    public ArticleResult Corrected(CorrectionSet corrections, CancellationToken cancellationToken)
    {
        if (!IsUsable)
            return this;
        CorrectedArticle corrected = ArticleCorrector.Apply(Article, corrections, cancellationToken);
        return corrected.Outcomes.Count == 0 ? this : this with { Article = corrected.Article, Outcomes = corrected.Outcomes };
    }

    /// <summary>Annotates an article.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "An exception that leaves a step takes the output of every other article with it (CS8785). It is reported in the article that caused it.")]
    public static ArticleResult Of(ArticleInput input, CancellationToken cancellationToken)
    {
        ArticleText text = input.Text;
        try
        {
            return new ArticleResult(text, input.ReadSaved() ?? ArticleAnnotator.Annotate(text.Source, input.Gazetteer, cancellationToken), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            AnnotatedArticle plain = new(text.Source, default, default, default, default, default, text.Source.Findings);
            return new ArticleResult(text, plain, new ArticleFailure(e.GetType().Name, e.Message));
        }
    }
}

/// <summary>Why extraction failed.</summary>
/// <param name="Exception">The type of the exception.</param>
/// <param name="Message">Its message.</param>
internal sealed record ArticleFailure(string Exception, string Message);
