using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>An additional file that is the corpus's business. It is not read yet.</summary>
/// <param name="File">The file, which Roslyn replaces when it changes.</param>
/// <param name="Kind">What its metadata, or a list of articles, says it is.</param>
/// <param name="KindText">The same as the project writes it.</param>
/// <param name="Path">Its path relative to the project.</param>
/// <param name="Severities">What configuration sets for it.</param>
internal sealed record CorpusFile(AdditionalText File, CorpusFileKind Kind, string KindText, string Path, RuleSeverities Severities)
{
    /// <summary>Those of the corpus among the additional files.</summary>
    public static IncrementalValuesProvider<CorpusFile> Among(
        IncrementalValuesProvider<AdditionalText> files, IncrementalValueProvider<AnalyzerConfigOptionsProvider> options)
    {
        IncrementalValueProvider<ArticleList> listed = files.Combine(options)
            .SelectMany(static (pair, _) => Some(From(pair.Left, pair.Right) is { Kind: CorpusFileKind.ArticleList } list ? list : null))
            .Collect()
            .Select(ArticleList.Of);
        return files.Combine(options.Combine(listed))
            .SelectMany(static (all, _) => Some(From(all.Left, all.Right.Left, all.Right.Right)));
    }

    /// <summary>Those of the corpus among the additional files that an analyzer sees.</summary>
    public static IEnumerable<CorpusFile> Among(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        ArticleList listed = ArticleList.Of(
            options.AdditionalFiles.Select(f => From(f, provider)).OfType<CorpusFile>().Where(static f => f.Kind == CorpusFileKind.ArticleList).ToImmutableArray(), cancellationToken);
        return options.AdditionalFiles.Select(f => From(f, provider, listed)).OfType<CorpusFile>();
    }

    private static ImmutableArray<CorpusFile> Some(CorpusFile? file) => file is null ? ImmutableArray<CorpusFile>.Empty : ImmutableArray.Create(file);

    private static CorpusFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider, ArticleList listed) =>
        From(file, provider) ?? (listed.Contains(file.Path)
            ? new CorpusFile(file, CorpusFileKind.Article, nameof(CorpusFileKind.Article), PathOf(file, provider), RuleSeverities.Read(provider.GetOptions(file)))
            : null);

    /// <summary><paramref name="file"/>, or <see langword="null"/> where its metadata does not name it: then it is somebody else's, or an article of a list.</summary>
    public static CorpusFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        return options.TryGetValue("build_metadata.AdditionalFiles.CorpusKind", out string? value) && !string.IsNullOrWhiteSpace(value)
            ? new CorpusFile(file, KindOf(value.Trim()), value.Trim(), PathOf(file, provider), RuleSeverities.Read(options))
            : null;
    }

    private static string PathOf(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        // The targets escape it, since a '#' in it would end the value.
        RelativePath.Of(file.Path, Uri.UnescapeDataString(ProjectOptions.Property(provider.GlobalOptions, "CorpusProjectDirectory")));

    /// <summary>Where failures on it are reported.</summary>
    public FailurePlace FailurePlace => FailurePlace.Of(File.Path, Severities);

    private static CorpusFileKind KindOf(string value)
    {
        if (string.Equals(value, nameof(CorpusFileKind.Article), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.Article;
        if (string.Equals(value, nameof(CorpusFileKind.ArticleList), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.ArticleList;
        if (string.Equals(value, nameof(CorpusFileKind.Entities), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.Entities;
        if (string.Equals(value, nameof(CorpusFileKind.Corrections), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.Corrections;
        if (string.Equals(value, nameof(CorpusFileKind.Extractions), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.Extractions;
        if (string.Equals(value, nameof(CorpusFileKind.Schema), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.Schema;
        if (string.Equals(value, nameof(CorpusFileKind.Lock), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.Lock;
        if (string.Equals(value, nameof(CorpusFileKind.Unread), StringComparison.OrdinalIgnoreCase))
            return CorpusFileKind.Unread;
        return CorpusFileKind.Unknown;
    }
}

/// <summary>What an additional file is to the corpus: the value of its <c>CorpusKind</c>.</summary>
internal enum CorpusFileKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>The user's own gazetteer.</summary>
    Entities,

    /// <summary>What a person has put right.</summary>
    Corrections,

    /// <summary>Extractions that were made before the compiler started.</summary>
    Extractions,

    /// <summary>What the user declares of front matter.</summary>
    Schema,

    /// <summary>A file among the articles of a kind that is not read.</summary>
    Unread,

    /// <summary>None of these: the project writes something else.</summary>
    Unknown,

    /// <summary>The names under which code knows the entities.</summary>
    Lock,

    /// <summary>The paths of many articles, which have no metadata of their own.</summary>
    ArticleList,
}
