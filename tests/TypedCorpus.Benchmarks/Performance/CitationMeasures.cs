using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Generator.Citations;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>What checking the citations of a project adds to compiling it.</summary>
internal static class CitationMeasures
{
    private const int Citations = 10_000;
    private const int WordsInPassage = 9;
    private const int Runs = 5;

    public static IEnumerable<MeasureTable> Of(IReadOnlyList<int> sizes)
    {
        List<Measure> rows = [];
        foreach (int size in sizes)
        {
            double[] compile = [.. Enumerable.Range(0, Runs + 1).Select(_ => Seconds(size, static (compilation, _) => compilation.GetDiagnostics().Length)).Skip(1)];
            double[] check = [.. Enumerable.Range(0, Runs + 1).Select(_ => Seconds(size, Check)).Skip(1)];
            rows.Add(Measure.Of($"{size} articles: compile", compile, "s"));
            rows.Add(Measure.Of($"{size} articles: compile and check", check, "s"));
            rows.Add(Measure.Of($"{size} articles: the check adds", [check.Order().ElementAt(Runs / 2) - compile.Order().ElementAt(Runs / 2)], "s", "< 2"));
        }
        yield return new MeasureTable("Checking 10,000 citations, processor time", "citations", rows);
    }

    /// <summary>Processor time over a generated corpus whose texts are new, so that nothing is known of them.</summary>
    private static double Seconds(int articles, Func<Compilation, AnalyzerOptions, int> action)
    {
        SyntheticProject project = new(articles, Code(articles));
        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation generated, out _);
        AnalyzerOptions options = new([.. project.Texts], project.Options);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action(generated, options);
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static int Check(Compilation compilation, AnalyzerOptions options)
    {
        var diagnostics = compilation.WithAnalyzers([new CitationAnalyzer()], options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        // Each passage is there, though perhaps more than once: another finding would mean that it was not looked up.
        if (diagnostics.FirstOrDefault(d => d.Id.StartsWith("TC", StringComparison.Ordinal) && d.Id != "TC2003") is { } wrong)
            throw new InvalidOperationException(wrong.ToString());
        return diagnostics.Length;
    }

    /// <summary>Code that cites passages of all articles, from each as many.</summary>
    private static string Code(int articles)
    {
        string[][] words = [.. Enumerable.Range(0, articles).Select(i => SyntheticArticles.Text(i).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries))];
        StringBuilder code = new("using Sample; public static class Claims { public static readonly object[] All = [\n");
        for (int i = 0; i < Citations; i++)
        {
            string[] text = words[i % articles];
            string passage = string.Join(' ', text.Skip(i / articles * 37 % (text.Length - WordsInPassage)).Take(WordsInPassage));
            code.Append(CultureInfo.InvariantCulture, $"Corpus.Articles[\"{SyntheticArticles.Path(i % articles)}\"].Cite({SymbolDisplay.FormatLiteral(passage, quote: true)}),\n");
        }
        return code.Append("]; }").ToString();
    }
}
