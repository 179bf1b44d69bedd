using System.Collections.Immutable;
using TypedCorpus.Extraction;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What tells the text of an article from that of another, without the text.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="File">Its file as the compiler knows it.</param>
/// <param name="Length">The length of its text.</param>
/// <param name="Hash">A hash of its text.</param>
/// <param name="Severity">What configuration sets for duplicates.</param>
internal sealed record ArticleIdentity(string Path, string File, int Length, ulong Hash, RuleSeverity? Severity)
{
    /// <summary>The identity of an article.</summary>
    public static ArticleIdentity Of(ArticleText article)
    {
        string text = article.Source.Text;
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return new ArticleIdentity(article.Source.Path, article.File, text.Length, hash, article.Severities[ArticleRules.DuplicateText.Id]);
    }

    /// <summary>A diagnostic in each article but the first of those with the same text.</summary>
    public static EquatableArray<DiagnosticInfo> FindDuplicates(ImmutableArray<ArticleIdentity> articles)
    {
        List<DiagnosticInfo> diagnostics = [];
        Dictionary<(int, ulong), string> first = [];
        foreach (ArticleIdentity article in articles.OrderBy(a => a.Path, StringComparer.Ordinal))
        {
            if (!first.TryGetValue((article.Length, article.Hash), out string? path))
                first.Add((article.Length, article.Hash), article.Path);
            else if (article.Severity != RuleSeverity.None)
                diagnostics.Add(new DiagnosticInfo(ArticleRules.DuplicateText.Id, FilePlace.AtStartOf(article.File), [path], article.Severity));
        }
        return diagnostics.ToEquatableArray();
    }
}
