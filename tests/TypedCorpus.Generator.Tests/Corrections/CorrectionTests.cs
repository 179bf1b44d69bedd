using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Corrections;

public sealed class CorrectionTests
{
    private const string File = "corpus.corrections.yml";
    private const string Storm = "“We said no,” said Mary Miller of Boston.\n\nThe storm took 12 houses.\n";
    private const string Flood = "John Carter lives in Denver.\n\nThe flood took 30 houses.\n";
    private const string Speaker = "corrections:\n  - quote: We said no\n    in: seeds/storm.txt\n    speaker: John Carter\n";

    private static readonly TestProject s_project = TestProject.With(("seeds/flood.txt", Flood), ("seeds/storm.txt", Storm)).Add(File, Speaker, "Corrections");

    [Fact]
    public void A_correction_reaches_the_generated_data()
    {
        GeneratorRun run = s_project.Run().AssertCompiles();

        Assert.Empty(run.Rules);
        Assert.Contains("rule=correction", run.File("Articles/seeds/storm.txt.g.cs"), StringComparison.Ordinal);
        Assert.Contains("John Carter", run.File("Articles/seeds/storm.txt.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_corrections_extracts_nothing_again()
    {
        GeneratorRun run = s_project.Edit(File, Speaker.Replace("John Carter", "the mayor", StringComparison.Ordinal)).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Read));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Corrections));
        Assert.Equal("1 Modified, 1 Unchanged", StepReasons.Of(run, StepNames.Correct));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.ArticleData));
    }

    [Fact]
    public void A_comment_in_the_corrections_applies_nothing_again()
    {
        GeneratorRun run = s_project.Edit(File, "# checked by phone\n" + Speaker).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Unchanged", StepReasons.Of(run, StepNames.Corrections));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Correct));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Link));
    }

    [Fact]
    public void A_correction_that_matches_nothing_is_an_error_at_its_passage_and_the_corpus_stays()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.txt", Storm.Replace("We said no", "We said yes", StringComparison.Ordinal)).Run();

        Diagnostic error = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("TC0102", error.Id);
        Assert.Equal("/project/corpus.corrections.yml: (1,11)-(1,21)", error.Location.GetLineSpan().ToString());
        Assert.Contains("the nearest is 'We said yes' (seeds/storm.txt, line 1)", error.GetMessage(null), StringComparison.Ordinal);
        run.AssertOutputCompiles();
    }

    [Theory]
    [InlineData("corrections:\n<<<<<<< HEAD\n  - quote: We said no\n", "TC0101")]
    [InlineData("corrections:\n  - quote: [We said no\n", "TC0101")]
    [InlineData("corrections:\n  - quote: We said no\n    reject: true\n  - quote: said no\n    reject: true\n", "TC0104")]
    [InlineData("corrections:\n  - figure: 12 houses\n    value: 12\n", "TC0105")]
    [InlineData("corrections:\n  - quote: We said no\n    in: seeds/gone.txt\n    reject: true\n", "TC0102")]
    public void What_is_wrong_with_the_file_takes_nothing_away(string file, string rule)
    {
        GeneratorRun run = s_project.Edit(File, file).Run();

        Assert.Equal([rule], run.Rules.Distinct());
        Assert.Contains("Articles/seeds/storm.txt.g.cs", run.FileNames);
        run.AssertOutputCompiles();
    }
}
