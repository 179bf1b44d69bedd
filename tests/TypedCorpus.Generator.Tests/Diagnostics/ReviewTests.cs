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

        Diagnostic[] reported = [.. DiagnosticReport.Select(diagnostics, review, TestContext.Current.CancellationToken)];

        Assert.Equal(shown, reported.Length);
        Assert.Equal(shown == 101 ? "TC0016" : "TC0005", reported[^1].Id);
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
