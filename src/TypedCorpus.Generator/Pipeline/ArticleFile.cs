using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>An additional file that is an article. It is not read yet.</summary>
/// <param name="File">The file, which Roslyn replaces when it changes.</param>
/// <param name="Path">Its path relative to the project.</param>
/// <param name="Severities">What configuration sets for it.</param>
internal sealed record ArticleFile(AdditionalText File, string Path, RuleSeverities Severities)
{
    private const string KindOfArticle = "Article";

    /// <summary><paramref name="file"/> as an article, or <see langword="null"/> where its metadata does not say that it is one.</summary>
    public static ArticleFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.CorpusKind", out string? kind)
            || !string.Equals(kind.Trim(), KindOfArticle, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        string project = ProjectOptions.Property(provider.GlobalOptions, "ProjectDir");
        return new ArticleFile(file, RelativePath.Of(file.Path, project), RuleSeverities.Read(options));
    }
}
