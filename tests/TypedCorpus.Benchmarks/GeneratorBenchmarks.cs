using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks;

/// <summary>The generator: everything from nothing, and what an edit of one article costs.</summary>
public class GeneratorBenchmarks
{
    private SyntheticProject _project = null!;
    private GeneratorDriver _warm = null!;
    private AdditionalText _edited = null!;

    /// <summary>How many articles of 4.4 KB.</summary>
    [Params(1, 100, 1_000)]
    public int Articles { get; set; }

    /// <summary>Runs the generator once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _project = new SyntheticProject(Articles, "class C;");
        _warm = _project.CreateDriver().RunGenerators(_project.Compilation);
        _edited = _project.Edited(Articles / 2);
    }

    /// <summary>A driver that knows nothing yet.</summary>
    [Benchmark(Description = "cold", Baseline = true)]
    public GeneratorDriver Cold() => _project.CreateDriver().RunGenerators(_project.Compilation);

    /// <summary>One article changed, outside its names.</summary>
    [Benchmark(Description = "edit of one article")]
    public GeneratorDriver Edit() => _warm.ReplaceAdditionalText(_project.Texts[Articles / 2], _edited).RunGenerators(_project.Compilation);
}
