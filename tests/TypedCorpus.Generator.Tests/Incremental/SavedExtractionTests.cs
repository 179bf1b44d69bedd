using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Incremental;

/// <summary>What was extracted before the compiler started is taken where it is of the very same text, and changes nothing of what is generated.</summary>
public sealed class SavedExtractionTests
{
    private const string Text = "“We go,” said Mary Miller of Boston. 12 ships sank.\n";

    private static readonly ExtractionKey s_keys = new(UserGazetteer.Empty);

    [Fact]
    public void An_extraction_is_taken_by_the_text_of_the_article()
    {
        // An extraction that says something else than the engine would: only so does the output tell that it was taken.
        TestProject project = TestProject.With(("seeds/renamed.txt", Text)).Add("obj/corpus/00.extractions", Shard(Text, "It rained.\n"), "Extractions");

        Assert.DoesNotContain("MaryMiller", project.Run().AssertCompiles().File("People.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“We go,” said Mary Miller of Boston. 13 ships sank.\n")]
    [InlineData(null)]
    public void An_extraction_of_another_text_or_a_damaged_file_is_not_taken(string? saved)
    {
        string shard = saved is null ? Shard(Text, Text)[..^3] : Shard(saved, saved);
        TestProject plain = TestProject.With(("seeds/a.txt", Text));

        GeneratorRun run = plain.Add("obj/corpus/00.extractions", shard, "Extractions").Run().AssertCompiles();

        Assert.Equal(Output(plain.Run()), Output(run));
    }

    [Fact]
    public void With_extractions_the_output_is_the_same_as_without()
    {
        TestProject plain = TestProject.With(("seeds/a.txt", Text), ("seeds/b.txt", Text + "\nShe left.\n"), ("seeds/c.txt", "It rained.\n"));

        GeneratorRun run = plain.Add("obj/corpus/00.extractions", Shard(Text, Text), "Extractions").Run();

        Assert.Equal(Output(plain.Run()), Output(run));
    }

    [Theory]
    [InlineData("Embedded", "DataFile.Embedded(typeof(ArticleData).Assembly, \"TypedCorpus.Data\")")]
    [InlineData("Sidecar", "DataFile.Beside(\"My.corpus\")")]
    public void Where_data_lie_apart_only_articles_without_an_extraction_or_with_a_correction_have_theirs_in_code(string storage, string file)
    {
        TestProject project = TestProject.With(("seeds/a.txt", Text), ("seeds/b.txt", "“We stay,” said Bo Lind.\n"))
            .Add("obj/corpus/00.extractions", Shard(Text, Text), "Extractions").Set("CorpusStorage", storage).Set("CorpusDataFile", "My.corpus");

        GeneratorRun run = project.Run().AssertCompiles();
        GeneratorRun corrected = project.Add("corpus.corrections.yml", "corrections:\n  - quote: We go,\n    kind: Scare\n", "Corrections").Run().AssertCompiles();

        string key = s_keys.Of(ArticleReader.Read("x.txt", Text));
        Assert.Contains(file, run.File("Corpus.g.cs"), StringComparison.Ordinal);
        Assert.Contains($"_A(int part) => DataFile.Read(part, \"{key}\");", run.File("Articles/seeds/a.txt.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("DataFile", run.File("Articles/seeds/b.txt.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("DataFile", corrected.File("Articles/seeds/a.txt.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_corpus_lists_in_each_file_the_articles_whose_data_lie_apart()
    {
        TestProject project = Enumerable.Range(0, 501)
            .Aggregate(new TestProject(), (p, i) => p.Add(FormattableString.Invariant($"seeds/{i:000}.txt"), Text + (i == 17 ? "It rained.\n" : "")))
            .Add("obj/corpus/00.extractions", Shard(Text, Text), "Extractions").Set("CorpusStorage", "Sidecar").Set("CorpusDataFile", "My.corpus");
        GeneratorRun first = project.Run(project.CreateDriver(trackSteps: false)).AssertCompilesExcept("TC0008");
        GeneratorRun edited = project.Edit("seeds/020.txt", Text + "It snowed.\n").Run(first.Driver).AssertCompilesExcept("TC0008");

        string key = s_keys.Of(ArticleReader.Read("x.txt", Text));
        string[] files = [.. first.Result.GeneratedSources.Where(s => s.HintName.StartsWith("Articles/", StringComparison.Ordinal)).Select(s => s.SourceText.ToString())];
        Assert.All(Enumerable.Range(0, 501).Where(i => i != 17), i => Assert.Single(files, f => f.Contains(FormattableString.Invariant($"{key} seeds/{i:000}.txt\\u000a"), StringComparison.Ordinal)));
        Assert.Single(files, f => f.Contains("new global::TypedCorpus.Data.ArticleLiteral(\"seeds/017.txt\", __017)", StringComparison.Ordinal));
        Assert.Single(edited.Result.GeneratedSources.Select(s => s.SourceText).Except(first.Result.GeneratedSources.Select(s => s.SourceText)));
    }

    [Fact]
    public void Saved_records_are_read_again_and_equal_those_that_were_made()
    {
        SourceArticle source = ArticleReader.Read("x.txt", Text);
        AnnotatedArticle made = ArticleAnnotator.Annotate(source, TestContext.Current.CancellationToken);
        string shard = "before" + Shard(Text, Text);
        SavedExtraction saved = ExtractionShard.Read(shard["before".Length..])[0].In((start, length) => shard.Substring(start + "before".Length, length));
        ArticleRecords records = new(saved, saved.Read(source));
        ArticleRecords other = new(saved, saved.Read(ArticleReader.Read("x.txt", Text)));

        GC.Collect();
        Assert.Equal(made, records.Article);
        Assert.Equal(made.Findings, records.Findings);
        Assert.True(records.Equals(other));
        Assert.True(records.Equals(new ArticleRecords(made)));
        Assert.False(records.Equals(new ArticleRecords(made with { Quotes = default })));
    }

    private static string Shard(string text, string extracted) => ExtractionShard.Write(
        [SavedExtraction.Of(s_keys.Of(ArticleReader.Read("x.txt", text)), ArticleAnnotator.Annotate(ArticleReader.Read("x.txt", extracted), TestContext.Current.CancellationToken))]);

    private static (string, string)[] Output(GeneratorRun run) => [.. run.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];
}
