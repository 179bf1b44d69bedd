using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>The steps that say what there is to say: of each article, of articles side by side, and what other steps found. One output reports it all, in order.</summary>
internal static class DiagnosticSteps
{
    /// <summary>Registers the steps.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="plan">Whether there is a review.</param>
    /// <param name="results">The articles.</param>
    /// <param name="linked">Their entities.</param>
    /// <param name="others">What other steps found.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GenerationPlan> plan,
        IncrementalValuesProvider<ArticleResult> results,
        IncrementalValueProvider<LinkedCorpus> linked,
        params IncrementalValueProvider<EquatableArray<DiagnosticInfo>>[] others)
    {
        IncrementalValuesProvider<ReviewedArticle> reviewed = results
            .Combine(linked.Select(static (corpus, _) => corpus.Findings).Combine(plan.Select(static (p, _) => p.Options.ReviewBelow)))
            .Select(static (all, _) => new ReviewedArticle(all.Left, all.Right.Left, all.Right.Right));
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> inArticles = reviewed
            .Select(static (article, _) => GuardedSteps.RunDiagnostics(
                StepNames.ArticleDiagnostics, () => ArticleDiagnostics.Of(article.Result, article.Linking, article.ReviewBelow > 0), article.Result.Text.FailurePlace))
            .WithTrackingName(StepNames.ArticleDiagnostics)
            .Where(static diagnostics => diagnostics.Count > 0)
            .Collect().Flatten();
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> queue = reviewed
            .Select(static (article, ct) => GuardedSteps.RunDiagnostics(
                StepNames.ArticleDiagnostics, () => ReviewQueue.Of(article.Result, article.Linking, article.ReviewBelow, ct), article.Result.Text.FailurePlace))
            .Where(static diagnostics => diagnostics.Count > 0)
            .Collect().Flatten();
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> duplicates = results
            .SelectMany(static (result, _) => result.IsUsable && !string.IsNullOrWhiteSpace(result.Text.Source.Text)
                ? ImmutableArray.Create(ArticleIdentity.Of(result.Text))
                : ImmutableArray<ArticleIdentity>.Empty)
            .Collect()
            .Select(static (articles, _) => ArticleIdentity.FindDuplicates(articles));
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> all = others.Aggregate(Join(Join(inArticles, queue), duplicates), Join).WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(all.Combine(plan), static (output, found) =>
            DiagnosticReport.Report(output, found.Left.Concat(found.Right.Obstacles).Concat(found.Right.Remarks), found.Right.Options.Report));
    }

    /// <summary>All diagnostics of several files.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Flatten(this IncrementalValueProvider<ImmutableArray<EquatableArray<DiagnosticInfo>>> found) =>
        found.Select(static (all, _) => all.SelectMany(d => d).ToEquatableArray());

    /// <summary>What a guarded step has to say of its failure.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Failures<T>(this IncrementalValueProvider<StepResult<T>> step)
        where T : IEquatable<T> => step.Select(static (result, _) => result.Diagnostics.ToEquatableArray());

    private static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Join(
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> left, IncrementalValueProvider<EquatableArray<DiagnosticInfo>> right) =>
        left.Combine(right).Select(static (pair, _) => pair.Left.Count == 0 ? pair.Right : pair.Right.Count == 0 ? pair.Left : pair.Left.Concat(pair.Right).ToEquatableArray());

    /// <summary>An article with what its diagnostics depend on.</summary>
    /// <param name="Result">The article.</param>
    /// <param name="Linking">What linking found in all articles.</param>
    /// <param name="ReviewBelow">The confidence, in hundredths, below which records are reviewed.</param>
    private sealed record ReviewedArticle(ArticleResult Result, EquatableArray<ArticleFinding> Linking, int ReviewBelow);
}
