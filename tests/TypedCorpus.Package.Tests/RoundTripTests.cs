namespace TypedCorpus.Package.Tests;

/// <summary>
/// Ten records that extraction gets wrong, or may: each is put right by a correction, stays right when the article is edited above it, and is an error at its
/// correction when its passage is gone.
/// </summary>
public sealed class RoundTripTests(PackedPackage package)
{
    private const string Harbour = """
        The old pier at Vellen will close, the town said on Monday.

        “We cannot repair it again,” Marta Lindqvist told Erik Dahl. “Not a third time.”

        The council calls the plan a "fresh start". A neighbour, who asked not to be named, shook her head. “They never ask us,” she said after Lindqvist had left.

        The repair would take 14 to 16 weeks and half a million crowns. The pier is number 12 on the list of 40 works.

        """;

    private const string Mill = """
        Brandt has bought the mill in Ostrava, the paper reported.

        The mill has been silent since Brandt, 61, sold it a decade ago. "It was like a friend who had moved away," reads the sign at the gate.

        Brandt Steel made 3m tonnes last year. Its shares rose 4 points to 112. Nobody at Brandt would comment on the price, which two people put at some 20 million.

        """;

    private const string Vote = """
        Ann Reed won the vote with 1,204 votes, 12 more than Tom Hale.

        Reed, who chairs the board, thanked her rival. Reed's brother Paul Reed ran the campaign. “We had nothing but a bicycle,” Reed said of his sister's first run.

        Hale said he had expected to lose. He would have to think again, he said, about the “Reed way”.

        """;

    private const string Corrections = """
        corrections:
          - quote: They never ask us
            in: seeds/harbour.txt
            speaker: A neighbour
          - quote: to be named
            in: seeds/harbour.txt
            reject: true
          - figure: 14 to 16 weeks
            in: seeds/harbour.txt
            text: 14 to 16 weeks
            low: 14
            high: 16
          - figure: a million crowns
            in: seeds/harbour.txt
            text: half a million crowns
            value: 500000
            currency: SEK
            kind: Money
          - mention: Brandt
            in: seeds/mill.txt
            near: Brandt has bought
            entity: Brandt Steel
          - figure: some 20 million
            in: seeds/mill.txt
            currency: CZK
            kind: Money
          - figure: 112
            in: seeds/mill.txt
            kind: Count
            noun: points
          - quote: We had nothing but a bicycle
            in: seeds/vote.txt
            speaker: Paul Reed
          - quote: her rival
            in: seeds/vote.txt
            reject: true
          - figure: 12
            in: seeds/vote.txt
            near: 12 more than
            kind: Count
            noun: votes

        """;

    private const string Code = """
        using TypedCorpus;
        foreach (Quote q in Corpus.Quotes.Where(q => q.IsCorrected))
            Console.WriteLine($"{q.Text} by {q.Speaker?.Name} {q.Confidence}");
        foreach (Figure f in Corpus.Figures.Where(f => f.IsCorrected))
            Console.WriteLine($"{f.Text}: {f.ToString().Split(": ")[0]} {f.Confidence}");
        foreach (Mention m in Corpus.Mentions.Where(m => m.IsCorrected))
            Console.WriteLine($"{m.Text} is {m.Entity.Name}, in: {m.Sentence.Text}");
        Console.WriteLine(string.Join(", ", Corpus.Entities.Where(e => e.IsCorrected && e.IsNamed).Select(e => e.Name)));
        Console.WriteLine(Corpus.Quotes.Count(q => q.Text is "to be named" or "her rival"));
        """;

    private const string Right = """
        They never ask us, by A neighbour 1
        We had nothing but a bicycle, by Paul Reed 1
        14 to 16 weeks: 14 to 16 weeks 1
        half a million crowns: 500,000 SEK 1
        112: 112 points 1
        some 20 million: about 20,000,000 CZK 1
        12: 12 votes 1
        Brandt is Brandt Steel, in: Brandt has bought the mill in Ostrava, the paper reported.

        0
        """;

    [Fact]
    public async Task Ten_records_are_put_right_stay_right_and_are_missed_when_their_passages_are_gone()
    {
        Consumer consumer = Consumer.Create(
            package, "RoundTrip", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", Code)
            .Write("seeds/harbour.txt", Harbour).Write("seeds/mill.txt", Mill).Write("seeds/vote.txt", Vote).Write("corpus.corrections.yml", Corrections);

        string right = await consumer.Run();
        const string Above = "It had rained in Bergen for 3 days. “Nobody went out,” said Olav Holm.\n\n";
        string edited = await consumer.Write("seeds/harbour.txt", Above + Harbour).Write("seeds/mill.txt", Above + Mill).Write("seeds/vote.txt", Above + Vote).Run();
        string gone = await consumer.Write("seeds/harbour.txt", Above).Write("seeds/mill.txt", Above + "Brandt Steel stands.\n").Write("seeds/vote.txt", Above).Build("-p:NoWarn=TC0008");

        Assert.Equal(Right, right);
        Assert.Equal(Right, edited);
        string[] lines = Corrections.Split('\n');
        foreach (int line in Enumerable.Range(1, lines.Length).Where(n => lines[n - 1].StartsWith("  - ", StringComparison.Ordinal)))
            BuildOutput.AssertSays(gone, $"corpus.corrections.yml({line},{lines[line - 1].IndexOf(": ", StringComparison.Ordinal) + 3}): error TC0102");
    }
}
