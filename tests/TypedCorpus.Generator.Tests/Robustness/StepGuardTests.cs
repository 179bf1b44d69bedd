using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Robustness;

/// <summary>An exception in a step costs what the step makes: the rest is generated, and a diagnostic says what failed.</summary>
public sealed class StepGuardTests
{
    private static readonly TestProject s_project = TestProject.With(("seeds/a.txt", "Mary Miller of Boston spoke.\n"), ("seeds/b.txt", "It rained.\n"))
        .Add("corpus.entities.yml", "entities:\n  - name: Zyx\n    kind: Person\n", "Entities")
        .Add("corpus.schema.yml", "frontMatter:\n  section: string\n", "Schema")
        .Add("corpus.lock.json", "{\"version\": 1, \"entities\": []}", "Lock")
        .Add("corpus.corrections.yml", "corrections:\n  - entity: Mary Miller\n    kind: Person\n", "Corrections");

    [Theory]
    [InlineData(StepNames.Read, "/project/seeds/a.txt")]
    [InlineData(StepNames.Annotate, "/project/seeds/a.txt")]
    [InlineData(StepNames.Correct, "/project/seeds/a.txt")]
    [InlineData(StepNames.ArticleData, "/project/seeds/a.txt")]
    [InlineData(StepNames.Gazetteer, "/project/corpus.entities.yml")]
    [InlineData(StepNames.Corrections, "/project/corpus.corrections.yml")]
    [InlineData(StepNames.CorrectionsCheck, "/project/corpus.corrections.yml")]
    [InlineData(StepNames.Link, null)]
    [InlineData(StepNames.EntityMembers, null)]
    [InlineData(StepNames.ArticleNames, null)]
    [InlineData(StepNames.Lock, "/project/corpus.lock.json")]
    [InlineData(StepNames.Schema, "/project/corpus.schema.yml")]
    [InlineData(StepNames.FrontMatterKeys, "/project/seeds/a.txt")]
    [InlineData(StepNames.FrontMatterTypes, null)]
    [InlineData(StepNames.OddKeys, null)]
    [InlineData(StepNames.SchemaCheck, "/project/seeds/a.txt")]
    [InlineData(StepNames.ArticleDiagnostics, "/project/seeds/a.txt")]
    public void A_step_that_fails_is_a_diagnostic_and_the_corpus_is_there(string step, string? file)
    {
        StepGuard.FailingStep.Value = step;

        GeneratorRun run = s_project.Run().AssertOutputCompiles();

        Diagnostic[] failures = [.. run.Result.Diagnostics.Where(d => d.Id == "TC0010")];
        Assert.NotEmpty(failures);
        Assert.All(failures, f => Assert.Contains("The step " + step + " failed with InvalidOperationException", f.GetMessage(null), StringComparison.Ordinal));
        if (file is not null)
            Assert.Contains(failures, f => f.Location.GetLineSpan().Path == file);
        Assert.Contains("Corpus.g.cs", run.FileNames);
        Assert.Contains("People.g.cs", run.FileNames);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_diagnostic()
    {
        StepGuard.FailingStep.Value = StepNames.EmitOf("Corpus.g.cs");

        GeneratorRun run = s_project.Run();

        Assert.Null(run.Result.Exception);
        Assert.Contains(run.Result.Diagnostics, d => d.Id == "TC0010" && d.GetMessage(null).Contains("Emit Corpus.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_whose_file_cannot_be_written_is_there_without_text()
    {
        StepGuard.FailingStep.Value = StepNames.EmitOf("Articles/seeds/a.txt.g.cs");

        GeneratorRun run = s_project.Run().AssertOutputCompiles();

        Diagnostic failure = Assert.Single(run.Result.Diagnostics, d => d.Id == "TC0010");
        Assert.Equal("/project/seeds/a.txt", failure.Location.GetLineSpan().Path);
        string spare = run.File(ArticleNaming.SpareFileOf("Articles/seeds/a.txt.g.cs"));
        Assert.Contains("CorpusArticle A => this[\"seeds/a.txt\"]", spare, StringComparison.Ordinal);
        Assert.DoesNotContain("Mary Miller", spare, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_whose_common_file_cannot_be_written_are_there_without_text()
    {
        TestProject many = Enumerable.Range(0, 501)
            .Aggregate(new TestProject(), (p, i) => p.Add(FormattableString.Invariant($"seeds/{i:000}.txt"), FormattableString.Invariant($"It rained {i} days.")));
        string file = ArticleNaming.Assign(many.Files.Select(f => f.Path["/project/".Length..])).Of("seeds/017.txt").File;
        StepGuard.FailingStep.Value = StepNames.EmitOf(file);

        GeneratorRun run = many.Run(many.CreateDriver(trackSteps: false)).AssertOutputCompiles();

        Assert.Single(run.Result.Diagnostics, d => d.Id == "TC0010");
        Assert.Contains("_017", run.File(ArticleNaming.SpareFileOf(file)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StepNames.Correct, "seeds/a.txt")]
    [InlineData(StepNames.ArticleData, "seeds/a.txt")]
    [InlineData(StepNames.Gazetteer, "corpus.entities.yml")]
    [InlineData(StepNames.Corrections, "corpus.corrections.yml")]
    [InlineData(StepNames.CorrectionsCheck, "corpus.corrections.yml")]
    [InlineData(StepNames.Lock, "corpus.lock.json")]
    [InlineData(StepNames.Schema, "corpus.schema.yml")]
    [InlineData(StepNames.FrontMatterKeys, "seeds/a.txt")]
    [InlineData(StepNames.SchemaCheck, "seeds/a.txt")]
    [InlineData(StepNames.ArticleDiagnostics, "seeds/a.txt")]
    [InlineData("Emit Articles/seeds/a.txt.g.cs", "seeds/a.txt")]
    public void A_failure_has_the_severity_that_is_set_for_its_file(string step, string file)
    {
        StepGuard.FailingStep.Value = step;

        Assert.Equal(DiagnosticSeverity.Info, Severities(s_project.Configure(file, "typed_corpus.TC0010.severity", "suggestion"), file).Distinct().Single());
        Assert.Empty(Severities(s_project.Configure(file, "typed_corpus.TC0010.severity", "none"), file));
    }

    private static IEnumerable<DiagnosticSeverity> Severities(TestProject project, string file) => project.Run().Result.Diagnostics
        .Where(d => d.Id == "TC0010" && d.Location.GetLineSpan().Path == "/project/" + file).Select(d => d.Severity);

    [Fact]
    public void A_file_that_cannot_be_read_harms_no_other()
    {
        TestProject project = s_project with { Files = s_project.Files.Add(new UnreadableText("/project/seeds/c.txt")), Kinds = s_project.Kinds.SetItem("/project/seeds/c.txt", "Article") };

        GeneratorRun run = project.Run().AssertOutputCompiles();

        Diagnostic failure = Assert.Single(run.Result.Diagnostics, d => d.Id == "TC0010");
        Assert.Equal("/project/seeds/c.txt", failure.Location.GetLineSpan().Path);
        Assert.Contains("Articles/seeds/a.txt.g.cs", run.FileNames);
    }

    [Theory]
    [InlineData("seeds/a.md", "---\ntags: [storm,\noslo]\n---\nIt rained.\n", "TC0017", 2)]
    [InlineData("seeds/a.md", "---\ntitle: \"\\ud83d\\ue\"\n---\nIt rained.\n", "TC0017", 1)]
    [InlineData("corpus.entities.yml", "entities:\n  - name: Fox\n    kind: Person\n    aliases: [Fox,\nMs Fox]\n", "TC0015", 4)]
    [InlineData("corpus.entities.yml", "entities:\n  - name: Fox\n    kind: Person\n: \n", "TC0015", 3)]
    public void Malformed_yaml_is_a_diagnostic_at_its_line_and_everything_else_is_generated(string path, string text, string rule, int line)
    {
        TestProject project = TestProject.With(("seeds/b.txt", "Mr. Fox spoke.")).Add(path, text, path.EndsWith(".yml", StringComparison.Ordinal) ? "Entities" : "Article");

        GeneratorRun run = project.Run().AssertOutputCompiles();

        Diagnostic[] diagnostics = [.. run.Result.Diagnostics];
        Assert.All(diagnostics, d => Assert.Equal(rule, d.Id));
        Assert.Equal(line, diagnostics[0].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("Corpus.g.cs", run.FileNames);
    }

    [Fact]
    public void A_gazetteer_of_any_depth_is_a_diagnostic()
    {
        GeneratorRun run = TestProject.With(("seeds/b.txt", "It rained."))
            .Add("corpus.entities.yml", "entities: " + new string('[', 100_000), "Entities").Run().AssertOutputCompiles();

        Assert.All(run.Rules, r => Assert.Equal("TC0015", r));
        Assert.NotEmpty(run.Rules);
    }

    private sealed class UnreadableText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new DecoderFallbackException("no such bytes");
    }
}
