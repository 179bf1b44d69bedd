using System.Collections.Immutable;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>All that the generated file of an article needs.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">Its day, if it says one.</param>
/// <param name="Data">Its text and annotations, as lines.</param>
internal sealed record ArticlePart(ArticleName Name, string Title, string? Published, string Data)
{
    /// <summary>What names its data outside of generated code, <see langword="null"/> where they are <see cref="Data"/>.</summary>
    public string? Key { get; init; }

    /// <summary>Why its data could not be written, else <see langword="null"/>.</summary>
    public StepFailure? Failure { get; init; }

    /// <summary>Where failures on it are reported.</summary>
    public FailurePlace Place { get; init; }

    /// <summary>What stands for the article where its file cannot be written.</summary>
    public ArticlePart WithoutText()
    {
        SourceArticle source = new(Name.Path, "", "", null, default, default);
        AnnotatedArticle article = new(source, default, default, default, default, default, default);
        return new ArticlePart(Name, "", null, ArticleDataWriter.Write(article, DataForm.Readable)) { Place = Place };
    }
}

/// <summary>The data of an article, before it has a name.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">Its day, if it says one.</param>
/// <param name="Lines">Its text and annotations, as lines.</param>
internal sealed record ArticleData(string Path, string Title, string? Published, string Lines)
{
    /// <summary>What names them outside of generated code, <see langword="null"/> where they are <see cref="Lines"/>.</summary>
    public string? Key { get; init; }

    /// <summary>Why they could not be written, else <see langword="null"/>.</summary>
    public StepFailure? Failure { get; init; }

    /// <summary>Where failures on the article are reported.</summary>
    public FailurePlace Place { get; init; }

    /// <summary>Writes the data of an article, or names them where they lie outside of generated code.</summary>
    /// <param name="article">The article.</param>
    /// <param name="form">In which form they are written.</param>
    /// <param name="isApart">Whether they may lie outside.</param>
    public static ArticleData Of(ArticleResult article, DataForm form, bool isApart)
    {
        SourceArticle source = article.Text.Source;
        return StepGuard.Run(
            StepNames.ArticleData,
            () =>
            {
                // Generated code lists keys and paths in lines.
                string? key = isApart && !source.Path.Contains('\n') ? article.DataKey : null;
                return new ArticleData(source.Path, source.Title, source.Published, key is null ? ArticleDataWriter.Write(article.Article, form) : "") { Key = key, Place = article.Text.FailurePlace };
            },
            failure => new ArticleData(source.Path, "", null, "") { Failure = failure, Place = article.Text.FailurePlace });
    }

    /// <summary>The data under the name that the article has among <paramref name="names"/>.</summary>
    public ArticlePart Named(NamedArticles names) => new(names.Of(Path), Title, Published, Lines) { Key = Key, Failure = Failure, Place = Place };
}

/// <summary>The articles that share a generated file.</summary>
/// <param name="Number">The number of the file.</param>
/// <param name="File">The hint name of the file; empty where no article has it.</param>
/// <param name="Parts">The articles, in ordinal order of their paths.</param>
internal sealed record ArticleBucket(int Number, string File, EquatableArray<ArticlePart> Parts)
{
    /// <summary>What stands for the articles where their file cannot be written.</summary>
    public ArticleBucket WithoutText() => this with { Parts = Parts.Select(static p => p.WithoutText()).ToEquatableArray() };

    /// <summary>All buckets in the order of their numbers, so that each keeps its place from run to run; none where every article has a file of its own.</summary>
    public static ImmutableArray<ArticleBucket> Fill(ImmutableArray<ArticlePart> parts)
    {
        if (parts.IsEmpty)
            return ImmutableArray<ArticleBucket>.Empty;
        List<ArticlePart>[] buckets = new List<ArticlePart>[ArticleNaming.Buckets];
        foreach (ArticlePart part in parts)
            (buckets[part.Name.Bucket] ??= []).Add(part);
        return buckets
            .Select(static (b, number) => b is null
                ? new ArticleBucket(number, "", default)
                : new ArticleBucket(number, b[0].Name.File, b.OrderBy(static p => p.Name.Path, StringComparer.Ordinal).ToEquatableArray()))
            .ToImmutableArray();
    }
}

/// <summary>What the file of the corpus class lists: the articles that have a file of their own, or the files that hold many.</summary>
/// <param name="Articles">The articles, in ordinal order of their paths.</param>
/// <param name="Buckets">The numbers of the files: an article that comes or goes changes its file alone.</param>
internal sealed record CorpusParts(EquatableArray<ArticleName> Articles, EquatableArray<int> Buckets)
{
    /// <summary>Sorts <paramref name="names"/>.</summary>
    public static CorpusParts Of(IEnumerable<ArticleName> names)
    {
        ILookup<bool, ArticleName> byFile = names.ToLookup(static n => n.Bucket >= 0);
        return new CorpusParts(
            byFile[false].OrderBy(static n => n.Path, StringComparer.Ordinal).ToEquatableArray(),
            byFile[true].Select(static n => n.Bucket).Distinct().OrderBy(static n => n).ToEquatableArray());
    }
}
