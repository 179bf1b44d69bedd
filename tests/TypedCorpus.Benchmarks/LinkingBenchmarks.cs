using BenchmarkDotNet.Attributes;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Benchmarks;

/// <summary>Putting the names of all articles together.</summary>
public class LinkingBenchmarks
{
    private ArticleNames[] _names = [];

    /// <summary>How many articles.</summary>
    [Params(100, 1_000, 10_000)]
    public int Articles { get; set; }

    /// <summary>Annotates the articles; of ten thousand only every tenth is annotated, the others have its names under a path of their own.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        int annotated = Math.Min(Articles, 1_000);
        ArticleNames[] distinct =
        [
            .. Enumerable.Range(0, annotated).AsParallel().AsOrdered()
                .Select(i => CorpusLinker.NamesOf(ArticleAnnotator.Annotate(ArticleReader.Read(SyntheticArticles.Path(i), SyntheticArticles.Text(i * (Articles / annotated)))))),
        ];
        _names = [.. Enumerable.Range(0, Articles).Select(i => distinct[i % annotated] with { Path = SyntheticArticles.Path(i) })];
    }

    /// <summary>Links them all.</summary>
    [Benchmark(Description = "link")]
    public LinkedCorpus Link() => CorpusLinker.Link(_names);
}
