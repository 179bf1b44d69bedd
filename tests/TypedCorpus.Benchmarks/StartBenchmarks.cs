using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Benchmarks;

/// <summary>What a compiler that has just started pays: word lists and weights are loaded, and for the first article all of the code is compiled.</summary>
public class StartBenchmarks
{
    private readonly string _text = ArticleSet.Seeds[0].Text;
    private readonly Type[] _models = [typeof(PartOfSpeechModel), typeof(NameModel)];

    /// <summary>The weights and word lists in an assembly that has just been loaded.</summary>
    [Benchmark(Description = "weights and word lists, cold")]
    public int Load()
    {
        Assembly extraction = LoadAssembly(out AssemblyLoadContext context);
        Type language = extraction.GetType(typeof(Language).FullName!)!;
        object english = language.GetProperty(nameof(Language.English))!.GetValue(null)!;
        int loaded = language.GetProperty(nameof(Language.Lexicon), BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(english) is null ? 0 : 1;
        foreach (Type model in _models)
            loaded += extraction.GetType(model.FullName!)!.GetMethod(nameof(PartOfSpeechModel.Of))!.Invoke(null, [english]) is null ? 0 : 1;
        context.Unload();
        return loaded;
    }

    /// <summary>The first article in an assembly that has just been loaded.</summary>
    [Benchmark(Description = "first article, cold")]
    public object? FirstArticle()
    {
        Assembly extraction = LoadAssembly(out AssemblyLoadContext context);
        object source = extraction.GetType(typeof(ArticleReader).FullName!)!.GetMethod(nameof(ArticleReader.Read))!.Invoke(null, ["a.txt", _text])!;
        object? article = extraction.GetType(typeof(ArticleAnnotator).FullName!)!
            .GetMethod(nameof(ArticleAnnotator.Annotate), [source.GetType(), typeof(CancellationToken)])!.Invoke(null, [source, CancellationToken.None]);
        context.Unload();
        return article;
    }

    private static Assembly LoadAssembly(out AssemblyLoadContext context)
    {
        context = new AssemblyLoadContext("start", isCollectible: true);
        string folder = AppContext.BaseDirectory;
        context.Resolving += (c, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? c.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        return context.LoadFromAssemblyPath(Path.Combine(folder, "TypedCorpus.Extraction.dll"));
    }

    /// <summary>The same article again.</summary>
    [Benchmark(Description = "next article", Baseline = true)]
    public object NextArticle() => ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", _text));
}
