namespace TypedCorpus.Package.Tests;

/// <summary>The corpus as source code, through the package: corrections and citations, read off a build with line and column.</summary>
public sealed class SourceCodeTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Corrections = "corrections:\n  - quote: We lost the bridge\n    in: seeds/storm.txt\n    speaker: Ann Fox\n  - figure: $3.2 billion\n    value: 3300000000\n";

    private const string Code = """
        foreach (Quote quote in Corpus.Quotes.By(Corpus.People.AnnFox))
            Console.WriteLine($"{quote.Text} {quote.IsCorrected} {quote.Confidence}");
        Money cost = Corpus.Figures.OfType<Money>().First();
        Console.WriteLine($"{cost.Amount} {cost.IsCorrected}");
        Console.WriteLine(Corpus.Quotes.Cite("We lost the bridge").Lines);
        """;

    [Fact]
    public async Task Corrections_are_applied_and_the_lost_passage_is_an_error_at_its_line()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Corrected", "using Corrected;\nusing TypedCorpus;\n" + Code).Write("corpus.corrections.yml", Corrections);

        string printed = await consumer.Run();
        string edited = await consumer.Write("seeds/storm.txt", "It rained for days.\n\n“We lost the bridge,” said Kamala Harris. It cost $3.2 billion.\n").Run();
        string broken = await consumer.Write("seeds/storm.txt", "“We lost the ferry,” said Kamala Harris. It cost $3.2 billion.\n").Build();

        Assert.Equal("We lost the bridge, True 1\n3300000000 True\n1", printed);
        Assert.Equal("We lost the bridge, True 1\n3300000000 True\n3", edited);
        Assert.Contains("corpus.corrections.yml(2,12): error TC0102", broken, StringComparison.Ordinal);
        Assert.Contains("the nearest is 'We lost the ferry' (seeds/storm.txt, line 1)", broken, StringComparison.Ordinal);
        Assert.Contains("Code.cs(7,38): error TC2001", broken, StringComparison.Ordinal);
    }
}
