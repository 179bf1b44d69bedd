namespace TypedCorpus.Package.Tests;

/// <summary>What a build says of corrections, with line and column, and the build as a review queue, through the package.</summary>
public sealed class CorrectionRuleTests(PackedPackage package)
{
    private const string Storm = "“We lost the bridge,” said Kamala Harris. “It was late,” said Tom Ford. It cost $3.2 billion.\n";

    [Fact]
    public async Task Each_mistake_in_the_corrections_is_reported_at_its_line_and_the_corpus_stays()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Mistakes", "System.Console.WriteLine(Corpus.Quotes.Count);\n")
            .Write("seeds/storm.txt", Storm).Write("seeds/flood.txt", "“We lost the bridge,” said Ann Fox.\n")
            .Write(".editorconfig", "root = true\n[corpus.corrections.yml]\ntyped_corpus.TC0105.severity = warning\n")
            .Write("corpus.corrections.yml", """
                corrections:
                  - quote: We lost the bridge
                    speaker: Ann Fox
                  - figure: $3.2 billion
                    value: 3300000000
                  - figure: 3.2 billion
                    value: 3400000000
                  - quote: It was late
                    in: seeds/storm.txt
                    speaker: Tom Ford
                  - quote: It was late
                    in: seeds/storm.txt
                    speeker: Ann Fox
                  - quote: It was late
                    in: seeds/gone.txt
                    reject: true

                """);

        string said = await consumer.Build("-p:TreatWarningsAsErrors=false");

        BuildOutput.AssertSays(said, "corpus.corrections.yml(2,12): error TC0103: More than one record matches the quote 'We lost the bridge': add 'in' with one of seeds/flood.txt, seeds/storm.txt");
        BuildOutput.AssertSays(said, "corpus.corrections.yml(6,13): error TC0104: Another correction is about the figure '3.2 billion' already");
        BuildOutput.AssertSays(said, "corpus.corrections.yml(8,12): warning TC0105: Extraction finds by itself what this correction says of the quote 'It was late'");
        BuildOutput.AssertSays(said, "corpus.corrections.yml(13,5): error TC0101: 'speeker' is not known here; did you mean 'speaker'?");
        BuildOutput.AssertSays(said, "corpus.corrections.yml(15,9): error TC0102: The correction matches nothing: the corpus has no article 'seeds/gone.txt'");
        // Not one error of C#: the corpus is there.
        BuildOutput.AssertDoesNotSay(said, "error CS");
    }

    [Fact]
    public async Task The_build_is_a_review_queue_that_shrinks_with_each_correction_that_is_pasted()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Reviewed", "System.Console.WriteLine(Corpus.Quotes.Count);\n")
            .Write("seeds/storm.txt", Storm).Write("seeds/flood.txt", "It rained. “Nobody told us,” they said.\n");
        string[] arguments = ["-p:TreatWarningsAsErrors=false", "-p:CorpusReview=true", "-p:CorpusReviewBelow=1"];

        string[] queue = Review(await consumer.Build(arguments));
        string pasted = queue[0][queue[0].IndexOf("- {", StringComparison.Ordinal)..queue[0].LastIndexOf(" [", StringComparison.Ordinal)].Replace("NAME", "unknown", StringComparison.Ordinal);
        string[] left = Review(await consumer.Write("corpus.corrections.yml", "corrections:\n  " + pasted + "\n").Build(arguments));

        Assert.Contains("flood.txt(1,13): warning TC0005: The speaker of this quote is not resolved", queue[0], StringComparison.Ordinal);
        Assert.Contains("- {quote: \"Nobody told us,\", in: seeds/flood.txt, speaker: NAME}", queue[0], StringComparison.Ordinal);
        int[] sure = [.. queue.Skip(1).Select(l => int.Parse(l.Split(" sure to ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(sure.Order(), sure);
        Assert.Equal(queue.Skip(1), left);
    }

    private static string[] Review(string output) => [.. output.Split('\n').Select(l => l.Trim()).Where(l => l.Contains(": warning TC0", StringComparison.Ordinal)).Distinct()];
}
