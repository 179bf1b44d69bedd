using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Extraction.UserGazetteers;
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

    private static string Shard(string text, string extracted) => ExtractionShard.Write(
        [SavedExtraction.Of(s_keys.Of(ArticleReader.Read("x.txt", text)), ArticleAnnotator.Annotate(ArticleReader.Read("x.txt", extracted), TestContext.Current.CancellationToken))]);

    private static (string, string)[] Output(GeneratorRun run) => [.. run.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];
}
