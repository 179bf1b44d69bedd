using TypedCorpus.Generator.Correcting;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Incremental;

/// <summary>Which steps run again for which kind of edit.</summary>
public sealed class IncrementalTests
{
    private const string Storm = "Mary Miller of Boston spoke.\n\nThe storm took 12 houses.\n";
    private const string Flood = "John Carter lives in Denver.\n\nThe flood took 30 houses.\n";

    private static readonly TestProject s_project = TestProject.With(("seeds/flood.txt", Flood), ("seeds/storm.txt", Storm));

    [Fact]
    public void A_keystroke_in_code_runs_nothing_but_the_look_at_the_compilation()
    {
        GeneratorRun run = (s_project with { Code = "internal static class Program { internal static void Main() { _ = 1; } }" })
            .RunAfterKeystroke(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Unchanged", StepReasons.Of(run, StepNames.Host));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Read));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Link));
        Assert.DoesNotContain("Modified", StepReasons.OfOutputs(run), StringComparison.Ordinal);
        Assert.DoesNotContain("New", StepReasons.OfOutputs(run), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_outside_names_annotates_and_emits_one_article()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.txt", Storm.Replace("12", "13", StringComparison.Ordinal)).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.Read));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Cached, 1 Unchanged", StepReasons.Of(run, StepNames.Names));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Link));
        Assert.Equal("4 Cached", StepReasons.Of(run, StepNames.EntityMembers));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.ArticleNames));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.ArticleData));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Corpus));
        Assert.Equal(1, ModifiedSources(run));
    }

    [Fact]
    public void A_new_name_in_one_article_links_again_and_leaves_the_other_article_alone()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.txt", Storm.Replace("Boston", "Denver", StringComparison.Ordinal)).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.Names));
        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Link));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.ArticleData));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Corpus));
    }

    [Fact]
    public void A_new_article_leaves_the_others_alone()
    {
        GeneratorRun run = s_project.Add("seeds/a first one.txt", "It rained.").Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("2 Cached, 1 New", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.ArticleNames));
        Assert.Equal("1 New, 2 Unchanged", StepReasons.Of(run, StepNames.ArticleData));
        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Corpus));
    }

    [Fact]
    public void An_option_emits_again_and_annotates_nothing()
    {
        GeneratorRun run = s_project.Set("CorpusClassName", "Archive").Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Options));
        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Plan));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Link));
        Assert.Contains("class Archive", run.File("Archive.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_is_not_ours_changes_nothing()
    {
        GeneratorRun run = s_project.Set("SomebodyElses", "true").Run(s_project.Run().Driver);

        Assert.Equal("1 Unchanged", StepReasons.Of(run, StepNames.Options));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Plan));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Annotate));
        Assert.DoesNotContain("Modified", StepReasons.OfOutputs(run), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_changes_no_output()
    {
        GeneratorRun first = s_project.Run();
        GeneratorRun run = (s_project with { Files = [s_project.Files[1], s_project.Files[0]] }).Run(first.Driver);

        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Annotate));
        Assert.DoesNotContain("Modified", StepReasons.OfOutputs(run), StringComparison.Ordinal);
        GeneratorRun cold = (s_project with { Files = [s_project.Files[1], s_project.Files[0]] }).Run();
        Assert.Equal(
            first.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())).OrderBy(s => s.HintName, StringComparer.Ordinal),
            cold.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())).OrderBy(s => s.HintName, StringComparer.Ordinal));
    }

    [Fact]
    public void Other_line_ends_change_the_article_and_no_entity()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.txt", Storm.Replace("\n", "\r\n", StringComparison.Ordinal)).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Cached, 1 Unchanged", StepReasons.Of(run, StepNames.Names));
        Assert.Equal("4 Cached", StepReasons.Of(run, StepNames.EntityMembers));
        Assert.Equal(1, ModifiedSources(run));
    }

    [Fact]
    public void The_same_text_saved_again_stops_at_the_reader()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.txt", Storm).Run(s_project.Run().Driver);

        Assert.Equal("1 Cached, 1 Unchanged", StepReasons.Of(run, StepNames.Read));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Annotate));
    }

    [Fact]
    public void An_edit_of_the_gazetteer_reads_no_article_again()
    {
        TestProject project = s_project.Add("corpus.entities.yml", "entities:\n  - name: Zyx Quorl\n    kind: Person\n", "Entities");

        GeneratorRun run = project.Edit("corpus.entities.yml", "entities:\n  - name: Zyx Quarl\n    kind: Person\n").Run(project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Gazetteer));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.ArticleFiles));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Read));
        Assert.Equal("2 Unchanged", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal(0, ModifiedSources(run));
    }

    [Fact]
    public void Corrections_are_checked_again_where_an_edit_concerns_one()
    {
        TestProject project = s_project.Add("corpus.corrections.yml", "corrections:\n  - figure: 12 houses\n    reject: true\n", "Corrections");

        GeneratorRun first = project.Run();
        GeneratorRun elsewhere = project.Edit("seeds/storm.txt", Storm + "\nIt rained.\n").Run(first.Driver).AssertCompiles();
        GeneratorRun concerned = project.Edit("seeds/storm.txt", Storm.Replace("12", "13", StringComparison.Ordinal)).Run(first.Driver);

        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(elsewhere, StepNames.Correct));
        Assert.Equal("1 Cached", StepReasons.Of(elsewhere, StepNames.CorrectionsCheck));
        Assert.Equal("1 Modified", StepReasons.Of(concerned, StepNames.CorrectionsCheck));
        Assert.Contains(concerned.Rules, r => r == "TC0102");
    }

    [Fact]
    public void An_analyzer_reads_the_corrected_articles_again_where_a_text_is_another()
    {
        TestProject project = s_project.Add("corpus.corrections.yml", "corrections:\n  - figure: 12 houses\n    reject: true\n", "Corrections");
        CorrectedProject first = CorrectedProject.Of(project.AnalyzerOptions, TestContext.Current.CancellationToken);

        Assert.Same(first, CorrectedProject.Of(project.AnalyzerOptions, TestContext.Current.CancellationToken));
        Assert.NotSame(first, CorrectedProject.Of(project.Edit("seeds/flood.txt", Storm).AnalyzerOptions, TestContext.Current.CancellationToken));
        Assert.NotSame(first, CorrectedProject.Of(project.Set("CorpusReview", "true").AnalyzerOptions, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_analyzer_that_runs_before_the_generator_goes_by_the_corrections_as_they_are()
    {
        TestProject project = s_project.Add("corpus.corrections.yml", "corrections:\n  - figure: 12 houses\n    reject: true\n", "Corrections");
        project.Run();
        TestProject edited = project.Edit("corpus.corrections.yml", "corrections:\n  - figure: 12 houses\n    value: 12\n");

        CorrectedProject corrected = CorrectedProject.Of(edited.AnalyzerOptions, TestContext.Current.CancellationToken);

        Assert.Single(corrected.Unneeded(edited.Files.Single(f => f.Path.EndsWith(".yml", StringComparison.Ordinal)), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_new_mistake_in_one_article_is_a_diagnostic_and_one_file()
    {
        const string Mistake = "It \"rained.\n";
        TestProject project = s_project.Edit("seeds/flood.txt", Flood + Mistake);

        GeneratorRun run = project.Edit("seeds/storm.txt", Storm + Mistake).Run(project.Run().Driver);

        Assert.Equal(["TC0004", "TC0004"], run.Rules);
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.ArticleDiagnostics));
        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Diagnostics));
        Assert.Equal(1, ModifiedSources(run));
    }

    [Fact]
    public void Above_the_limit_of_files_an_edit_emits_one_bucket()
    {
        TestProject many = Enumerable.Range(0, 501)
            .Aggregate(new TestProject(), (p, i) => p.Add(FormattableString.Invariant($"seeds/{i:000}.txt"), FormattableString.Invariant($"It rained {i} days.")));
        GeneratorRun first = many.Run(many.CreateDriver(trackSteps: false));
        GeneratorRun run = many.Edit("seeds/017.txt", "It rained all year.").Run(first.Driver).AssertCompiles();

        Assert.InRange(first.Result.GeneratedSources.Length, ArticleNaming.Buckets / 2, ArticleNaming.Buckets + 6);
        Assert.Single(run.Result.GeneratedSources.Select(s => s.SourceText).Except(first.Result.GeneratedSources.Select(s => s.SourceText)));
    }

    private static int ModifiedSources(GeneratorRun run) => run.Result.TrackedOutputSteps
        .SelectMany(s => s.Value)
        .SelectMany(s => s.Outputs)
        .Count(o => o.Reason == Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified && HasSource(o.Value));

    /// <summary>An output is a pair of sources and diagnostics; only the shape of its text tells whether it has sources.</summary>
    private static bool HasSource(object output) =>
        output is System.Runtime.CompilerServices.ITuple { Length: 2 } tuple && tuple[0] is System.Collections.IEnumerable sources && sources.Cast<object>().Any();
}
