using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private const string Good = "Mary Miller spoke.";

    [Theory]
    [InlineData(null)]
    [InlineData("b\ufffd\ufffdd")]
    [InlineData("a\0b")]
    public void A_file_that_is_no_text_is_reported_and_the_others_are_generated(string? text)
    {
        GeneratorRun run = TestProject.With(("seeds/bad.txt", text), ("seeds/good.txt", Good)).Run().AssertCompilesExcept("TC0001");

        Assert.Equal(["TC0001"], run.Rules);
        Assert.Equal("/project/seeds/bad.txt", run.Result.Diagnostics[0].Location.GetLineSpan().Path);
        Assert.Contains("Articles/seeds/good.txt.g.cs", run.FileNames);
        Assert.DoesNotContain("Articles/seeds/bad.txt.g.cs", run.FileNames);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00a0")]
    public void An_empty_article_is_reported_and_stays_a_member(string text)
    {
        GeneratorRun run = TestProject.With(("seeds/empty.txt", text), ("seeds/good.txt", Good)).Run();

        Assert.Equal(["TC0002"], run.Rules);
        Assert.Contains("Articles/seeds/empty.txt.g.cs", run.FileNames);
    }

    [Fact]
    public void A_mark_without_partner_is_reported_where_it_stands()
    {
        GeneratorRun run = TestProject.With(("seeds/a.txt", "It rained.\n\nShe said: “We are done.\n")).Run();

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics, d => d.Id == "TC0004");
        Assert.Equal("/project/seeds/a.txt: (2,10)-(2,11)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public void The_same_text_twice_is_reported_in_the_later_file()
    {
        GeneratorRun run = TestProject.With(("seeds/b.txt", Good), ("seeds/a.txt", Good)).Run();

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("TC0008", diagnostic.Id);
        Assert.Equal("/project/seeds/b.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("seeds/a.txt", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_without_text_are_not_said_to_have_the_same_text() =>
        Assert.Equal(["TC0002", "TC0002"], TestProject.With(("seeds/b.txt", ""), ("seeds/a.txt", "")).Run().Rules);

    [Fact]
    public void A_file_listed_twice_is_taken_once()
    {
        GeneratorRun run = TestProject.With(("seeds/a.txt", Good), ("seeds/a.txt", Good)).Run();

        Assert.Equal(["TC0009"], run.Rules);
        Assert.Single(run.FileNames, "Articles/seeds/a.txt.g.cs");
    }

    [Fact]
    public void An_old_language_version_is_told_what_to_do()
    {
        GeneratorRun run = (TestProject.With(("seeds/a.txt", Good)) with { LanguageVersion = LanguageVersion.CSharp7_3 }).Run();

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("TC0011", diagnostic.Id);
        Assert.Contains("<LangVersion>11</LangVersion>", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.FileNames);
    }

    [Fact]
    public void A_missing_library_is_told_what_to_do()
    {
        GeneratorRun run = (TestProject.With(("seeds/a.txt", Good)) with { ReferencesLibrary = false }).Run();

        Assert.Equal(["TC0012"], run.Rules);
        Assert.Empty(run.FileNames);
    }

    [Theory]
    [InlineData("RootNamespace", "My.Corpus", "TC0013")]
    [InlineData("CorpusNamespace", "Corpus.Of.Mine", "TC0013")]
    [InlineData("CorpusClassName", "Sample", "TC0013")]
    [InlineData("CorpusClassName", "a b", "TC0014")]
    [InlineData("CorpusClassName", "People", "TC0014")]
    [InlineData("CorpusClassName", "people", "TC0014")]
    [InlineData("CorpusClassName", "Namespace", "TC0014")]
    [InlineData("CorpusNamespace", "a..b", "TC0014")]
    [InlineData("CorpusAccessibility", "protected", "TC0014")]
    public void A_property_that_cannot_be_is_reported(string property, string value, string rule)
    {
        GeneratorRun run = TestProject.With(("seeds/a.txt", Good)).Set(property, value).Run();

        Assert.Equal([rule], run.Rules);
        Assert.Empty(run.FileNames);
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void A_section_of_editorconfig_sets_the_severity_in_its_files(string value, DiagnosticSeverity? expected)
    {
        GeneratorRun run = TestProject.With(("seeds/a.txt", ""), ("seeds/b.txt", " "))
            .Configure("seeds/a.txt", "typed_corpus.TC0002.severity", value)
            .Run();

        Assert.Equal(expected, run.Result.Diagnostics.SingleOrDefault(d => d.Location.GetLineSpan().Path == "/project/seeds/a.txt")?.Severity);
        Assert.Equal(DiagnosticSeverity.Warning, run.Result.Diagnostics.Single(d => d.Location.GetLineSpan().Path == "/project/seeds/b.txt").Severity);
    }

    [Fact]
    public void A_globalconfig_sets_the_severity_everywhere()
    {
        TestProject project = TestProject.With(("seeds/a.txt", ""));

        Assert.Empty((project with { RuleOptions = project.RuleOptions.Add("TC0002", ReportDiagnostic.Suppress) }).Run().Reported);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single((project with { RuleOptions = project.RuleOptions.Add("TC0002", ReportDiagnostic.Error) }).Run().Reported).Severity);
    }

    [Fact]
    public void An_error_in_the_gazetteer_is_reported_at_its_line()
    {
        GeneratorRun run = TestProject.With(("seeds/a.txt", Good))
            .Add("corpus.entities.yml", "entities:\n  - name: Mary Miller\n    kind: Robot\n", "Entities")
            .Run().AssertCompilesExcept("TC0015");

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("TC0015", diagnostic.Id);
        Assert.Equal("/project/corpus.entities.yml: (2,10)-(2,15)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public void A_file_that_nobody_called_an_article_is_not_touched()
    {
        GeneratorRun run = TestProject.With(("seeds/a.txt", Good)).Add("BannedSymbols.txt", "b\ufffdd", "").Run().AssertCompiles();

        Assert.Empty(run.Rules);
        Assert.DoesNotContain("Banned", run.AllText, StringComparison.Ordinal);
    }
}
