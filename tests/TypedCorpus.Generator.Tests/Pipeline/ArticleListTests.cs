using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>Many articles have no metadata of their own: a list names them.</summary>
public sealed class ArticleListTests
{
    private const string List = "obj/corpus/articles.paths";

    private static readonly TestProject s_marked = TestProject.With(("seeds/a.txt", "“We go,” said Mary Miller.\n"), ("seeds/b.txt", "12 ships sank.\n"));

    private static readonly TestProject s_listed = Listed(s_marked, "/project/seeds/a.txt\n/project/seeds/b.txt\n");

    [Fact]
    public void Listed_articles_give_the_same_as_marked_ones() => Assert.Equal(Output(s_marked.Run()), Output(s_listed.Run().AssertCompiles()));

    [Fact]
    public void A_file_that_neither_metadata_nor_a_list_names_is_left_alone()
    {
        GeneratorRun run = Listed(s_marked, "/project/seeds/a.txt\r\n/project/seeds/b.tx").Run().AssertCompiles();

        Assert.Contains("MaryMiller", run.File("People.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Result.GeneratedSources, static s => s.HintName == "Articles/seeds/b.txt.g.cs");
    }

    [Fact]
    public void An_editorconfig_sets_severities_of_listed_articles()
    {
        TestProject project = Listed(TestProject.With(("seeds/a.txt", "He said “no.\n")), "/project/seeds/a.txt\n");
        Assert.Contains(project.Run().Result.Diagnostics, static d => d.Id == "TC0004");

        Assert.DoesNotContain(project.Configure("seeds/a.txt", "typed_corpus.TC0004.severity", "none").Run().Result.Diagnostics, static d => d.Id == "TC0004");
    }

    [Fact]
    public void A_list_with_one_more_article_reads_that_one_alone()
    {
        TestProject more = s_listed with { Files = s_listed.Add("seeds/c.txt", "It rained.\n").Files };
        GeneratorRun first = more.Run();
        GeneratorRun second = more.Edit(List, "/project/seeds/a.txt\n/project/seeds/b.txt\n/project/seeds/c.txt\n").Run(first.Driver).AssertCompiles();

        Assert.Equal([("seeds/a.txt", IncrementalStepRunReason.Cached), ("seeds/b.txt", IncrementalStepRunReason.Cached), ("seeds/c.txt", IncrementalStepRunReason.New)], ReadBy(second));
    }

    private static (string, IncrementalStepRunReason)[] ReadBy(GeneratorRun run) =>
    [
        .. run.Result.TrackedSteps[StepNames.Read].SelectMany(static s => s.Outputs).Select(static o => (((ArticleText)o.Value).Source.Path, o.Reason)).Order(),
    ];

    private static TestProject Listed(TestProject project, string paths)
    {
        TestProject listed = project with { Kinds = project.Kinds.Clear() };
        return listed.Add(List, paths, "ArticleList");
    }

    private static (string, string)[] Output(GeneratorRun run) => [.. run.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];
}
