using System.Collections.Immutable;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A key of an article's front matter that resembles a usual one and is none.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Key">The key.</param>
/// <param name="Usual">The usual one.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Severity">What configuration sets for the rule there.</param>
internal sealed record SimilarKeyText(string Path, string Key, string Usual, FilePlace Place, RuleSeverity? Severity)
{
    /// <summary>Those of one article.</summary>
    public static EquatableArray<SimilarKeyText> Of(ArticleText article)
    {
        EquatableArray<SimilarKey> keys = SimilarKey.In(article.Source.FrontMatter);
        if (keys.Count == 0)
            return default;
        LineMap lines = new(article.Source.Text);
        RuleSeverity? severity = article.Severities[ArticleRules.SimilarKey.Id];
        return keys.Select(k => new SimilarKeyText(article.Source.Path, k.Key, k.Usual, FilePlace.In(article.File, lines, k.Span), severity)).ToEquatableArray();
    }

    /// <summary>A diagnostic for each key, in the first article that has it; none where the schema declares it.</summary>
    public static EquatableArray<DiagnosticInfo> Report(ImmutableArray<ArticleKeys> articles, DeclaredSchema schema) => articles
        .SelectMany(a => a.Similar)
        .Where(k => k.Severity != RuleSeverity.None && !schema.Fields.Any(f => f.Key == k.Key))
        .GroupBy(k => k.Key, StringComparer.Ordinal)
        .Select(g => g.OrderBy(k => k.Path, StringComparer.Ordinal).First())
        .Select(k => new DiagnosticInfo(ArticleRules.SimilarKey.Id, k.Place, [k.Key, k.Usual], k.Severity))
        .ToEquatableArray();
}
