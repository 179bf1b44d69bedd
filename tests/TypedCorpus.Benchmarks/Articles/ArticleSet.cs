using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Benchmarks.Articles;

/// <summary>Articles to measure on: a folder of them, or the seeds of this repository repeated.</summary>
public sealed class ArticleSet
{
    /// <summary>The environment variable that names a folder of articles to measure on besides the seeds.</summary>
    public const string FolderVariable = "CORPUS_BENCHMARK_FOLDER";

    private const int SeedsAtLeast = 200_000;

    private ArticleSet(string name, IReadOnlyList<SourceArticle> sources)
    {
        Name = name;
        Sources = sources;
        Bytes = sources.Sum(s => (long)Encoding.UTF8.GetByteCount(s.Text));
    }

    /// <summary>What the table calls it.</summary>
    public string Name { get; }

    /// <summary>The articles.</summary>
    public IReadOnlyList<SourceArticle> Sources { get; }

    /// <summary>Their length in UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>The seeds of this repository, once.</summary>
    public static IReadOnlyList<SourceArticle> Seeds { get; } = Read(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>All sets that there are on this machine.</summary>
    public static IReadOnlyList<ArticleSet> All { get; } = [.. Find()];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<ArticleSet> Find()
    {
        int length = Seeds.Sum(s => s.Text.Length);
        int times = (SeedsAtLeast / length) + 1;
        yield return new ArticleSet(
            FormattableString.Invariant($"seeds × {times}"), [.. Enumerable.Range(0, times).SelectMany(_ => Seeds)]);
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder)
            yield return new ArticleSet(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), Read(folder));
    }

    private static SourceArticle[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => ArticleReader.Read(path, File.ReadAllText(path)))
            .Where(source => source.Paragraphs.Count > 0),
    ];
}
