using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Benchmarks;

/// <summary>What the first article costs a compiler that has just started: loading the assembly, its word lists and weights, and compiling it.</summary>
public class StartBenchmarks
{
    private readonly string _text = ArticleSet.Seeds[0].Text;

    /// <summary>The first article in an assembly that has just been loaded.</summary>
    [Benchmark(Description = "first article, cold")]
    public object? FirstArticle()
    {
        AssemblyLoadContext context = new("start", isCollectible: true);
        string folder = AppContext.BaseDirectory;
        context.Resolving += (c, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? c.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        Assembly extraction = context.LoadFromAssemblyPath(Path.Combine(folder, "TypedCorpus.Extraction.dll"));
        object source = extraction.GetType(typeof(ArticleReader).FullName!)!.GetMethod(nameof(ArticleReader.Read))!.Invoke(null, ["a.txt", _text])!;
        object? article = extraction.GetType(typeof(ArticleAnnotator).FullName!)!
            .GetMethod(nameof(ArticleAnnotator.Annotate), [source.GetType(), typeof(CancellationToken)])!.Invoke(null, [source, CancellationToken.None]);
        context.Unload();
        return article;
    }

    /// <summary>The same article again.</summary>
    [Benchmark(Description = "next article", Baseline = true)]
    public object NextArticle() => ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", _text));
}
