using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public sealed class RuleTests
{
    public static TheoryData<string> Rules => [.. AllRules.InOrder.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_that_its_link_leads_to(string id)
    {
        DiagnosticDescriptor rule = AllRules.Get(id);
        string page = Path.Combine(Repository(), "docs", "rules", id + ".md");

        Assert.True(File.Exists(page), page);
        Assert.StartsWith("# " + id + ": " + rule.Title, File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("Default severity: " + rule.DefaultSeverity, File.ReadAllText(page), StringComparison.Ordinal);
        // Nobody says where this build is published.
        Assert.Equal("", rule.HelpLinkUri);
        Assert.Equal("https://example.org/docs/rules/" + id + ".md", Rule.PageOf(id, "https://example.org/docs/rules/"));
    }

    [Fact]
    public void Every_page_has_a_rule() => Assert.Equal(
        // The targets report TC0028: no generator runs in a project that is not in C#.
        AllRules.InOrder.Select(r => r.Id).Append("TC0028").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository(), "docs", "rules"), "TC*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_finding_has_a_rule()
    {
        Finding[] findings = [.. Enum.GetValues<FindingKind>().Select(k => new Finding(k, default, ["a", "b"]))];

        EquatableArray<DiagnosticInfo> diagnostics = FindingDiagnostics.Of("a.txt", "text", findings, default);

        Assert.Equal(findings.Length, diagnostics.AsEnumerable().Select(d => d.RuleId).Distinct().Count());
    }

    private static string Repository([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
