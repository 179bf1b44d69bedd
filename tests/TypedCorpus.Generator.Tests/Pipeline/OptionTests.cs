using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Pipeline;

public sealed class OptionTests
{
    private static readonly TestProject s_project = TestProject.With(("seeds/a.txt", "It rained."));

    [Fact]
    public void Without_articles_nothing_is_generated_whatever_the_project_is_like() =>
        Assert.Empty((new TestProject() with { ReferencesLibrary = false, LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8 }).Run().AssertCompiles().FileNames);

    [Fact]
    public void A_class_that_is_asked_for_is_there_without_articles() =>
        Assert.Contains("Archive.g.cs", new TestProject().Set("CorpusClassName", "Archive").Run().AssertCompiles().FileNames);

    [Theory]
    [InlineData("", "internal")]
    [InlineData("internal", "internal")]
    [InlineData("Public", "public")]
    public void The_class_has_the_accessibility_that_is_asked_for(string value, string expected) =>
        Assert.Contains("    " + expected + " static partial class Corpus", s_project.Set("CorpusAccessibility", value).Run().AssertCompiles().File("Corpus.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void A_public_class_is_compliant_where_an_assembly_claims_it()
    {
        TestProject project = TestProject.With(("seeds/IBM.txt", "“No,” said Mary Miller of Boston."), ("seeds/ibm.txt", "3M sold 12 houses. 3m was paid."), ("seeds/3m.txt", "It rained."));
        _ = (project.Set("CorpusAccessibility", "public") with
        {
            Code = "[assembly: System.CLSCompliant(true)] internal static class Program { internal static void Main() { } }",
        }).Run().AssertOutputCompiles();
    }

    [Theory]
    [InlineData("my-app.2", "namespace my_app._2\n")]
    [InlineData("My.class", "namespace My.@class\n")]
    public void The_root_namespace_is_made_valid(string root, string expected) =>
        Assert.Contains(expected, s_project.Set("RootNamespace", root).Run().AssertCompiles().File("Corpus.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData(100, null, "u8;")]
    [InlineData(101, null, "PackedText.Bytes(")]
    [InlineData(101, "readable", "u8;")]
    [InlineData(1, "Compact", "PackedText.Bytes(")]
    public void Data_are_readable_up_to_a_hundred_articles_or_as_the_project_says(int articles, string? form, string expected)
    {
        TestProject project = TestProject.With([.. Enumerable.Range(0, articles).Select(i => ($"seeds/{i}.txt", (string?)"It rained."))]);

        string file = (form is null ? project : project.Set("CorpusDataForm", form)).Run().File("Articles/seeds/0.txt.g.cs");

        Assert.Contains(expected, file, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_root_namespace_the_class_is_in_none() =>
        Assert.Contains("\ninternal static partial class Corpus\n", s_project.Set("RootNamespace", "").Run().AssertCompiles().File("Corpus.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void A_namespace_that_the_targets_import_is_there_whatever_is_generated()
    {
        TestProject nothing = new TestProject().Set("CorpusImportedNamespace", "Sample") with { Code = "global using Sample; internal static class Program { internal static void Main() { } }" };

        Assert.Equal(["Namespace.g.cs"], nothing.Run().AssertCompiles().FileNames);
        Assert.DoesNotContain("Namespace.g.cs", nothing.Add("seeds/a.txt", "It rained.").Run().AssertCompiles().FileNames);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    public void A_switch_that_is_neither_on_nor_off_is_a_warning_and_counts_as_off(string value)
    {
        GeneratorRun run = s_project.Set("CorpusReview", value).Run().AssertCompilesExcept("TC0014");

        Assert.Contains("'" + value + "' is no value for the property CorpusReview", Assert.Single(run.Result.Diagnostics).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CorpusStorage", "embeded", "'embeded' is no value for the property CorpusStorage: it is Literals, Embedded or Sidecar")]
    [InlineData("CorpusDataForm", "small", "it is Readable or Compact")]
    [InlineData("CorpusAccessibility", "protected", "it is internal or public")]
    [InlineData("CorpusReviewBelow", "70", "a confidence is above 0 and at most 1")]
    public void A_value_that_a_property_cannot_have_is_an_error_that_names_those_it_can_have(string property, string value, string expected)
    {
        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(s_project.Set(property, value).Run().Result.Diagnostics);

        Assert.Equal(("TC0014", Microsoft.CodeAnalysis.DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(expected, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_version_of_CSharp_that_will_do_does() =>
        (s_project with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11 }).Run().AssertCompiles();

    [Fact]
    public void Nothing_of_the_machine_is_in_the_output() => Assert.DoesNotContain("/project", s_project.Run().AllText, StringComparison.Ordinal);

    [Fact]
    public void The_gazetteer_gives_names_and_identifiers()
    {
        string people = TestProject.With(("seeds/a.txt", "Zyx Quorl spoke."))
            .Add("corpus.entities.yml", "entities:\n  - name: Zyx Quorl\n    kind: Person\n    ids:\n      wikidata: Q42\n", "Entities")
            .Run().AssertCompiles().File("People.g.cs");

        Assert.Contains("ZyxQuorl => this[\"zyx-quorl\"]", people, StringComparison.Ordinal);
        Assert.Contains("/// <para>wikidata: Q42</para>", people, StringComparison.Ordinal);
        Assert.Contains("First named in <c>seeds/a.txt</c>", people, StringComparison.Ordinal);
    }
}
