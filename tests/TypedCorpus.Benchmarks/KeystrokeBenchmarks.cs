using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks;

/// <summary>What somebody who types C# waits for: no article has changed.</summary>
public class KeystrokeBenchmarks
{
    private GeneratorDriver _warm = null!;
    private CSharpCompilation _typed = null!;

    /// <summary>How many articles of 4.4 KB.</summary>
    [Params(1, 100, 1_000, 10_000)]
    public int Articles { get; set; }

    /// <summary>Runs the generator once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        SyntheticProject project = new(Articles, "class C;");
        _warm = project.CreateDriver().RunGenerators(project.Compilation);
        _typed = project.AfterKeystroke();
    }

    /// <summary>One keystroke in a C# file.</summary>
    [Benchmark(Description = "C# keystroke")]
    public GeneratorDriver Keystroke() => _warm.RunGenerators(_typed);
}
