using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks;

/// <summary>The generated corpus at run time, in an assembly that has just been loaded: all data are decoded on first use.</summary>
public class GeneratedCorpusBenchmarks
{
    private const string Code = """
        using System.Linq;
        using Sample;

        public static class Probe
        {
            public static int One() => Corpus.Articles[0].Quotes.Count;

            public static int All() => Corpus.Articles.Sum(a => a.Quotes.Count + a.Figures.Count + a.Mentions.Count);

            public static int Entities() => Corpus.Entities.Sum(e => e.Mentions.Count);
        }
        """;

    private byte[] _assembly = [];

    /// <summary>How many articles of 4.4 KB.</summary>
    [Params(100, 1_000)]
    public int Articles { get; set; }

    /// <summary>Generates and compiles the corpus.</summary>
    [GlobalSetup]
    public void Compile()
    {
        SyntheticProject project = new(Articles, Code);
        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation generated, out _);
        using MemoryStream image = new();
        var result = generated.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        _assembly = image.ToArray();
    }

    /// <summary>The quotes of one article.</summary>
    [Benchmark(Description = "first article")]
    public object? One() => Call("One");

    /// <summary>Every quote, figure and mention of every article.</summary>
    [Benchmark(Description = "every record")]
    public object? All() => Call("All");

    /// <summary>Every mention of every entity.</summary>
    [Benchmark(Description = "every entity's mentions")]
    public object? Entities() => Call("Entities");

    private object? Call(string method)
    {
        AssemblyLoadContext context = new("generated", isCollectible: true);
        using MemoryStream image = new(_assembly);
        Assembly assembly = context.LoadFromStream(image);
        object? result = assembly.GetType("Probe")!.GetMethod(method)!.Invoke(null, null);
        context.Unload();
        return result;
    }
}
