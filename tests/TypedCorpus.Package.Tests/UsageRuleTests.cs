namespace TypedCorpus.Package.Tests;

/// <summary>What the analyzers say of code over a corpus, with line and column, through the package.</summary>
public sealed class UsageRuleTests(PackedPackage package)
{
    private const string Code = """
        using TypedCorpus;
        object[] all =
        [
            Corpus.Cite("We lost the ferry"),
            Corpus.Quotes.Cite("It cost"),
            Corpus.Cite("said"),
            Corpus.Quotes.Where(q => q.Speaker!.Name == "Kamala Harris"),
            Corpus.Figures.OfType<Money>().Sum(m => m.Amount),
            Corpus.People.Single(p => p.Id == "tom-ford"),
            Corpus.Articles.Where(a => a.Published > new DateOnly(2024, 1, 1)),
        ];
        Console.WriteLine(all.Length);

        [CitedFrom("Strom", "It was late")]
        class Claim;
        """;

    [Fact]
    public async Task Citations_and_queries_are_checked_in_the_build()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Used", Code)
            .Write("seeds/storm.txt", "“We lost the bridge,” said Kamala Harris. “It was late,” said Tom Ford. It cost $3.2 billion.\n")
            .Write(".editorconfig", "root = true\n[*.cs]\n" + string.Concat(from id in new[] { "TC2101", "TC2103", "TC2104" } select $"dotnet_diagnostic.{id}.severity = warning\n"));

        string said = await consumer.Build("-p:TreatWarningsAsErrors=false");

        BuildOutput.AssertSays(said, "Code.cs(4,17): error TC2001: No article says \"We lost the ferry\"; the nearest passage is \"We lost the bridge\" (seeds/storm.txt, line 1)");
        BuildOutput.AssertSays(said, "Code.cs(5,24): error TC2002");
        BuildOutput.AssertSays(said, "Code.cs(6,17): error TC2003");
        BuildOutput.AssertSays(said, "Code.cs(14,12): error TC2004");
        BuildOutput.AssertSays(said, "Code.cs(7,30): warning TC2101: Compare with Corpus.People.KamalaHarris");
        BuildOutput.AssertSays(said, "Code.cs(8,5): warning TC2102");
        BuildOutput.AssertSays(said, "Code.cs(9,5): warning TC2103: Use Corpus.People[\"tom-ford\"]");
        BuildOutput.AssertSays(said, "Code.cs(10,32): warning TC2104");
    }
}
