using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What there is to say about one article.</summary>
internal static class ArticleDiagnostics
{
    /// <summary>The diagnostics of what extraction found, of what linking found in this article, and of a failure.</summary>
    /// <param name="result">The article.</param>
    /// <param name="linking">What linking found in all articles.</param>
    /// <param name="isReviewed">Whether <see cref="ReviewQueue"/> says what a person should look at.</param>
    public static EquatableArray<DiagnosticInfo> Of(ArticleResult result, EquatableArray<ArticleFinding> linking, bool isReviewed)
    {
        ArticleText text = result.Text;
        IEnumerable<Finding> findings = result.Records.Findings.Concat(Linked(result, linking))
            .Where(f => !isReviewed || f.Kind is not (FindingKind.UnresolvedSpeaker or FindingKind.AmbiguousName));
        EquatableArray<DiagnosticInfo> found = FindingDiagnostics.Of(text.File, text.Source.Text, findings, text.Severities);
        if (result.Failure is not { } failure)
            return found;
        return found.Concat(failure.ToDiagnostics(text.FailurePlace)).ToEquatableArray();
    }

    /// <summary>What linking found in one article: a stretch of what it found in all, which lies in the order of paths.</summary>
    public static IEnumerable<Finding> Linked(ArticleResult result, EquatableArray<ArticleFinding> linking)
    {
        string path = result.Text.Source.Path;
        int first = BinarySearch.First(linking, path, static (finding, path) => string.CompareOrdinal(finding.Path, path) >= 0);
        for (int i = first; i < linking.Count && linking[i].Path == path; i++)
        {
            if (linking[i].Local < result.Article.Entities.Count)
                yield return linking[i].In(result.Article);
        }
    }
}
