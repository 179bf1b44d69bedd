using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Generator.Citations;

namespace TypedCorpus.Benchmarks;

/// <summary>What checking the citations of a project adds to compiling it.</summary>
public class CitationBenchmarks
{
    private const int Citations = 10_000;
    private const int WordsInPassage = 9;

    private Compilation _generated = null!;
    private AnalyzerOptions _options = null!;

    /// <summary>How many articles of 4.4 KB.</summary>
    [Params(100, 1_000)]
    public int Articles { get; set; }

    /// <summary>Generates the corpus: texts of its own for each run, so that nothing is known of them.</summary>
    [IterationSetup]
    public void Prepare()
    {
        SyntheticProject project = new(Articles, Code());
        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out _generated, out _);
        _options = new AnalyzerOptions([.. project.Texts], project.Options);
    }

    /// <summary>Compiles the project.</summary>
    [Benchmark(Baseline = true, Description = "compile")]
    public int Compile() => _generated.GetDiagnostics().Length;

    /// <summary>Compiles it and checks its citations.</summary>
    [Benchmark(Description = "compile and check 10,000 citations")]
    public int CompileAndCheck()
    {
        var diagnostics = _generated.WithAnalyzers([new CitationAnalyzer()], _options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        // A passage that is there is nothing to report: one that is reported was not looked up as it should be.
        if (diagnostics.FirstOrDefault(d => d.Id.StartsWith("TC", StringComparison.Ordinal) && d.Id != "TC2003") is { } wrong)
            throw new InvalidOperationException(wrong.ToString());
        return diagnostics.Length;
    }

    /// <summary>Code that cites passages of all articles, from each as many.</summary>
    private string Code()
    {
        StringBuilder code = new("using Sample; public static class Claims { public static readonly object[] All = [\n");
        for (int i = 0; i < Citations; i++)
        {
            int article = i % Articles;
            string[] words = [.. SyntheticArticles.Text(article).Split('\n').SelectMany(p => p.Split(' ')).Where(w => w.Length > 0)];
            int start = i / Articles * 37 % (words.Length - WordsInPassage);
            string passage = string.Join(' ', words.Skip(start).Take(WordsInPassage));
            code.Append(CultureInfo.InvariantCulture, $"Corpus.Articles[\"{SyntheticArticles.Path(article)}\"].Cite({SymbolDisplay.FormatLiteral(passage, quote: true)}),\n");
        }
        return code.Append("]; }").ToString();
    }
}
