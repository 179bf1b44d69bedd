using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>Names of the user and names of the generator do not meet; where the one name that both need is taken, a diagnostic says so.</summary>
public sealed class NameClashTests
{
    private const string Main = "internal static class Program { internal static void Main() { } } ";

    private static readonly TestProject s_project = TestProject.With(("seeds/a.txt", "It rained."));

    [Theory]
    [InlineData("namespace Sample.Corpus { class X { } }", "a namespace")]
    [InlineData("namespace Sample { /** <summary>Mine.</summary> */ public static partial class Corpus { } }", "a type of this project")]
    [InlineData("namespace Sample { class Corpus { } }", "a type of this project")]
    [InlineData("namespace Sample { record Corpus; }", "a type of this project")]
    public void What_has_the_full_name_of_the_class_is_an_error_and_nothing_else(string code, string kind)
    {
        GeneratorRun run = (s_project with { Code = Main + code }).Run().AssertOutputCompiles();

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("TC0018", diagnostic.Id);
        Assert.Contains(kind, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.FileNames);
    }

    [Theory]
    [InlineData("namespace Sample { static partial class Corpus { internal static int Own => Articles.Count; } }")]
    [InlineData("namespace Sample { internal static partial class Corpus { internal static class Data { } internal static class ArticleMembers { } } }")]
    [InlineData("namespace Sample { class Corpus<T> { } class Outer { class Corpus { } } }")]
    public void A_part_of_the_same_class_and_a_type_apart_are_welcome(string code) => (s_project with { Code = Main + code }).Run().AssertCompiles();

    [Theory]
    [InlineData("namespace Sample.Tools.Corpus { class X { } }", "Sample.Tools.Corpus")]
    [InlineData("namespace Models { class Corpus { } }", "Models.Corpus")]
    [InlineData("class Corpus { }", "Corpus")]
    public void The_same_name_elsewhere_is_a_warning_that_names_it(string code, string name)
    {
        GeneratorRun run = (s_project with { Code = Main + code }).Run().AssertCompilesExcept("TC0019");

        Assert.Contains("'" + name + "'", Assert.Single(run.Result.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Empty((s_project with { Code = Main + code }).Set("CorpusClassName", "Archive").Run().AssertCompiles().Result.Diagnostics);
    }

    [Fact]
    public void Every_name_of_generated_code_may_be_the_name_of_an_article_and_of_an_entity()
    {
        GeneratorRun plain = TestProject.With(("seeds/a.txt", "Mary Miller of Boston met the Americans of Apple Inc.")).Run().AssertCompiles();
        string[] names =
        [
            .. plain.Output.SyntaxTrees
                .SelectMany(t => t.GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
                .Where(t => t.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.IdentifierToken)
                .Select(t => t.ValueText)
                .Concat(ReservedNames.OfArticles).Concat(EntityNaming.Reserved).Concat(ReservedNames.OfCorpus)
                .Concat(["Corpus", "Sample", "System", "Data", "ArticleData", "data", "article-data", "class", "record", "global"])
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        string[] kinds = ["Person", "Organization", "Place", "Group"];
        string entities = string.Concat(names.Select((n, i) => $"  - id: entity-{i}\n    name: \"{n}\"\n    kind: {kinds[i % kinds.Length]}\n"));

        TestProject project = TestProject.With([.. names.Select((n, i) => ("seeds/" + n + ".txt", (string?)$"“Yes,” said {n}, and left {i} times."))]);
        GeneratorRun run = project.Add("corpus.entities.yml", "entities:\n" + entities, "Entities")
            .Run(project.CreateDriver(trackSteps: false)).AssertOutputCompiles();

        Assert.True(names.Length > 80, "the names of generated code were not found");
        Assert.True(run.FileNames.Count(f => f.StartsWith("Articles/", StringComparison.Ordinal)) > 80);
    }

    [Fact]
    public void Two_projects_with_a_class_of_one_name_that_see_each_other_are_told()
    {
        Compilation library = TestProject.With(("seeds/b.txt", "It snowed.")).Set("CorpusAccessibility", "public").Run().AssertCompiles().Output;
        TestProject app = s_project with { References = [library.WithAssemblyName("Library").ToMetadataReference()] };

        Diagnostic diagnostic = Assert.Single(app.Run().Result.Diagnostics);
        Assert.Equal("TC0018", diagnostic.Id);
        Assert.Contains("the assembly Library", diagnostic.GetMessage(null), StringComparison.Ordinal);
        app.Set("CorpusNamespace", "App").Run().AssertCompiles();
    }

    [Fact]
    public void A_class_that_the_project_cannot_see_is_in_nobodys_way()
    {
        Compilation library = TestProject.With(("seeds/b.txt", "It snowed.")).Run().AssertCompiles().Output;

        (s_project with { References = [library.WithAssemblyName("Library").ToMetadataReference()] }).Run().AssertCompiles();
    }
}
