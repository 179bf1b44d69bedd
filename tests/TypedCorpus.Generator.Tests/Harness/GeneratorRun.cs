using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Tests.Harness;

/// <summary>What the generator made of a project.</summary>
/// <param name="Driver">The driver, for a further run.</param>
/// <param name="Output">The compilation with the generated files.</param>
/// <param name="Reported">The diagnostics of the run, as the compiler shows them.</param>
internal sealed record GeneratorRun(GeneratorDriver Driver, Compilation Output, ImmutableArray<Diagnostic> Reported)
{
    /// <summary>The result of the one generator.</summary>
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The hint names of all files, in ordinal order.</summary>
    public IEnumerable<string> FileNames => Result.GeneratedSources.Select(s => s.HintName).Order(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public string File(string hintName) => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    /// <summary>The text of all files.</summary>
    public string AllText => string.Concat(Result.GeneratedSources.Select(s => s.SourceText.ToString()));

    /// <summary>The identifiers of the rules that were reported, in order.</summary>
    public IEnumerable<string> Rules => Result.Diagnostics.Select(d => d.Id);

    /// <summary>Fails where the generator threw or warned, or the compiler has an error or a warning to report in the whole.</summary>
    public GeneratorRun AssertCompiles() => AssertCompilesExcept("");

    /// <summary>The same, but for what the generator itself reports by the rule <paramref name="rule"/>.</summary>
    public GeneratorRun AssertCompilesExcept(string rule)
    {
        Assert.DoesNotContain(Result.Diagnostics, d => d.Id != rule && d.Severity >= DiagnosticSeverity.Warning);
        return AssertOutputCompiles();
    }

    /// <summary>The same, whatever the generator reports.</summary>
    public GeneratorRun AssertOutputCompiles()
    {
        Assert.Null(Result.Exception);
        Diagnostic[] problems = [.. Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(10).Select(p => p.ToString())));
        return this;
    }
}
