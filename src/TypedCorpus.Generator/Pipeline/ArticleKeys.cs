using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The keys of an article's front matter.</summary>
/// <param name="Fields">The keys and their types.</param>
/// <param name="Similar">Those that resemble a usual key.</param>
/// <param name="Failures">Why they could not be read, where they could not.</param>
internal sealed record ArticleKeys(EquatableArray<Field> Fields, EquatableArray<SimilarKeyText> Similar, EquatableArray<DiagnosticInfo> Failures)
{
    /// <summary>The keys of <paramref name="article"/>.</summary>
    public static ArticleKeys Of(ArticleText article) => StepGuard.Run(
        StepNames.FrontMatterKeys,
        () => new ArticleKeys(FieldInference.Of(article.Source.FrontMatter), SimilarKeyText.Of(article), default),
        failure => new ArticleKeys(default, default, failure.ToDiagnostics(article.FailurePlace)));
}
