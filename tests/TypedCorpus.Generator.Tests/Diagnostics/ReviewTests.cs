using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public sealed class ReviewTests
{
    [Theory]
    [InlineData(false, DiagnosticSeverity.Info)]
    [InlineData(true, DiagnosticSeverity.Warning)]
    public void Review_raises_information_to_warnings(bool review, DiagnosticSeverity expected) =>
        Assert.Equal(expected, new DiagnosticInfo("TC0005", null, ["he"]).ToDiagnostic(review).Severity);

    [Fact]
    public void What_configuration_sets_goes_before_review() =>
        Assert.Equal(DiagnosticSeverity.Hidden, new DiagnosticInfo("TC0005", null, ["he"], RuleSeverity.Hidden).ToDiagnostic(review: true).Severity);

    [Fact]
    public void Review_leaves_other_rules_alone() =>
        Assert.Equal(DiagnosticSeverity.Error, new DiagnosticInfo("TC0001", null, ["NULs"]).ToDiagnostic(review: true).Severity);

    [Theory]
    [InlineData(true, 100, 100)]
    [InlineData(true, 250, 101)]
    [InlineData(false, 250, 250)]
    public void A_hundred_are_shown_and_then_their_number(bool review, int found, int shown)
    {
        DiagnosticInfo[] diagnostics = [.. Enumerable.Range(0, found).Select(i => new DiagnosticInfo("TC0005", new FilePlace("a.txt", new TextSpan(i, 1), default, default), ["he"]))];

        Diagnostic[] reported = [.. DiagnosticReport.Select(diagnostics, new ReportOptions(review, All: false), TestContext.Current.CancellationToken)];

        Assert.Equal(shown, reported.Length);
        Assert.Equal(shown == 101 ? "TC0016" : "TC0005", reported[^1].Id);
    }

    [Theory]
    [InlineData("TC0005", null, false, 1000)]
    [InlineData("TC0005", null, true, 0)]
    [InlineData("TC0005", RuleSeverity.Warning, false, 0)]
    [InlineData("TC0004", null, false, 0)]
    public void Of_those_that_only_inform_a_thousand_are_reported_and_then_their_number(string rule, object? severity, bool all, int omitted)
    {
        DiagnosticInfo[] diagnostics = [.. Enumerable.Range(0, 2000).Select(i => new DiagnosticInfo(rule, new FilePlace("a.txt", new TextSpan(i, 1), default, default), ["he", ""], (RuleSeverity?)severity))];

        Diagnostic[] reported = [.. DiagnosticReport.Select(diagnostics, new ReportOptions(false, all), TestContext.Current.CancellationToken)];

        Assert.Equal(2000 - omitted, reported.Count(d => d.Id == rule));
        string[] summary = omitted == 0 ? [] : [$"1000: {omitted} more diagnostics of {rule} from here on are not reported; set CorpusAllDiagnostics to true to have them all"];
        Assert.Equal(summary, reported.Where(d => d.Id == "TC0026").Select(d => $"{d.Location.SourceSpan.Start}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public void What_linking_finds_is_said_in_each_article_that_it_concerns()
    {
        GeneratorRun run = TestProject
            .With(("seeds/a.txt", "Peter Smith spoke."), ("seeds/b.txt", "Paul Smith spoke."), ("seeds/c.txt", "Then Mr. Smith spoke."), ("seeds/d.txt", "It rained. Mr. Smith spoke."))
            .Run();

        Assert.Equal(
            ["/project/seeds/c.txt(1,10)", "/project/seeds/d.txt(1,16)"],
            run.Result.Diagnostics.Where(d => d.Id == "TC0007").Select(d => d.Location.GetLineSpan()).Select(l => $"{l.Path}({l.StartLinePosition.Line + 1},{l.StartLinePosition.Character + 1})"));
    }
}
