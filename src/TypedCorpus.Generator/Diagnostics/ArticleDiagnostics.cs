using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about one article.</summary>
internal static class ArticleDiagnostics
{
    /// <summary>The diagnostics of what extraction found, of what linking found in this article, and of a failure.</summary>
    public static EquatableArray<DiagnosticInfo> Of(ArticleResult result, EquatableArray<ArticleFinding> linking)
    {
        ArticleText text = result.Text;
        IEnumerable<Finding> linked = linking
            .Where(f => f.Path == text.Source.Path && f.Local < result.Article.Entities.Count)
            .Select(f => f.In(result.Article));
        EquatableArray<DiagnosticInfo> found =
            FindingDiagnostics.Of(text.File, text.Source.Text, result.Article.Findings.Concat(linked), text.Severities);
        if (result.Failure is not { } failure)
            return found;
        DiagnosticInfo failed = new(
            ArticleRules.Failed.Id, FilePlace.AtStartOf(text.File), [failure.Exception, failure.Message], text.Severities[ArticleRules.Failed.Id]);
        return found.Append(failed).ToEquatableArray();
    }
}
