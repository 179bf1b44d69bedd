namespace TypedCorpus.Package.Tests;

/// <summary>What is done otherwise where there are many articles: the corpus says the same.</summary>
public sealed class ManyArticlesTests(PackedPackage package)
{
    [Fact]
    public async Task A_corpus_of_many_articles_is_in_order_and_finds_each_by_its_member()
    {
        Consumer consumer = Create("Many", "<CorpusStorage>Sidecar</CorpusStorage>");
        for (int i = 0; i < 510; i++)
            consumer.Write(FormattableString.Invariant($"seeds/n{i:000}.txt"), FormattableString.Invariant($"He saw {i + 1000} ships.\n"));
        consumer.Write("Code.cs", """
            System.Console.WriteLine(string.Join(" ", Corpus.Articles.Count, Corpus.Articles.Select(a => a.Path).SequenceEqual(Corpus.Articles.Select(a => a.Path).Order(StringComparer.Ordinal)),
                Corpus.Articles.N017.Text.Trim(), Corpus.Articles.N509.Figures[0].Text, Corpus.People.AnnFox.Quotes[0].Text));
            """);
        Assert.Equal("512 True He saw 1017 ships. 1509 ships We lost it,", await consumer.Run());

        // One of a file that lists the others has its data in code.
        consumer.Write("corpus.corrections.yml", "corrections:\n  - figure: 1017 ships\n    in: seeds/n017.txt\n    reject: true\n");
        consumer.Write("Code.cs", "System.Console.WriteLine(Corpus.Articles.N017.Figures.Count + \" \" + Corpus.Articles.N018.Figures.Count + \" \" + Corpus.Figures.Count);");
        Assert.Equal("0 1 511", await consumer.Run());
    }

    [Fact]
    public async Task Of_many_articles_only_those_that_are_copied_or_packed_stay_items_of_the_SDK()
    {
        Consumer consumer = Create("Items", "<CorpusEmbedFrom>2</CorpusEmbedFrom>", """<None Update="seeds/b.txt" CopyToOutputDirectory="PreserveNewest" />""");
        Assert.Equal("2 True", await consumer.Run());

        string items = await DotNet.Run(consumer.Folder, "msbuild", "-getItem:None", "-getItem:AdditionalFiles");
        string[] identities = [.. items.Split('\n').Select(static l => l.Trim()).Where(static l => l.StartsWith("\"Identity\": \"seeds", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(["\"Identity\": \"seeds/a.txt\",", "\"Identity\": \"seeds/b.txt\",", "\"Identity\": \"seeds/b.txt\","], identities);
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "bin/Debug/net10.0/seeds/b.txt")));
        Assert.False(File.Exists(Path.Combine(consumer.Folder, "bin/Debug/net10.0/seeds/a.txt")));

        // A build that has nothing to do compiles nothing, and one after an edit does.
        DateTime built = File.GetLastWriteTimeUtc(Path.Combine(consumer.Folder, "obj/Debug/net10.0/Items.dll"));
        await DotNet.Run(consumer.Folder, "build", "-v:q");
        Assert.Equal(built, File.GetLastWriteTimeUtc(Path.Combine(consumer.Folder, "obj/Debug/net10.0/Items.dll")));
        consumer.Write("seeds/a.txt", "He saw no ships.\n");
        Assert.Equal("2 False", await consumer.Run());
    }

    private Consumer Create(string name, string properties, string items = "") => Consumer.Create(
        package, name, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>" + properties,
        """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""" + items, "System.Console.WriteLine(Corpus.Articles.Count + \" \" + (Corpus.Quotes.Count == 2));")
        .Write("seeds/a.txt", "He saw 11 ships.\n\n“We lost it,” said Ann Fox.\n")
        .Write("seeds/b.txt", "He saw 22 ships. “It is late,” said Bo Lind.\n");
}
