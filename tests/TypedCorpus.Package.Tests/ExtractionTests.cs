namespace TypedCorpus.Package.Tests;

/// <summary>What is extracted before the compiler starts, over the builds of one project: the corpus is always that of the articles as they are.</summary>
public sealed class ExtractionTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Code = """System.Console.WriteLine(string.Join(" ", Corpus.Articles.Select(a => a.Path + "=" + string.Join("+", a.Figures.OfType<TypedCorpus.Count>().Select(c => c.Value)))));""";

    [Fact]
    public async Task The_corpus_follows_the_articles_through_every_kind_of_change()
    {
        Consumer consumer = Consumer.Create(
            package, "Kept", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusExtractBeforeCompile>true</CorpusExtractBeforeCompile>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", Code);
        consumer.Write("seeds/a.txt", "He saw 11 ships.\n").Write("seeds/b.txt", "He saw 22 ships.\n").Write("seeds/c.txt", "He saw 33 ships.\n");
        Assert.Equal("seeds/a.txt=11 seeds/b.txt=22 seeds/c.txt=33", await consumer.Run());
        Assert.Equal(3, Extractions(consumer));

        // Edited; deleted; renamed; restored with an older time.
        consumer.Write("seeds/a.txt", "He saw 44 ships.\n");
        File.Delete(Path.Combine(consumer.Folder, "seeds/b.txt"));
        File.Move(Path.Combine(consumer.Folder, "seeds/c.txt"), Path.Combine(consumer.Folder, "seeds/d.txt"));
        Assert.Equal("seeds/a.txt=44 seeds/d.txt=33", await consumer.Run());
        Assert.Equal(2, Extractions(consumer));
        consumer.Write("seeds/a.txt", "He saw 11 ships.\n");
        File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "seeds/a.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Delete(Path.Combine(consumer.Folder, "bin/Debug/net10.0/Kept.dll"));
        File.Delete(Path.Combine(consumer.Folder, "obj/Debug/net10.0/Kept.dll"));
        Assert.Equal("seeds/a.txt=11 seeds/d.txt=33", await consumer.Run());

        // What a killed run, or a merge, may leave behind.
        foreach (string file in Files(consumer))
            consumer.Write(file, File.ReadAllText(file)[..100]);
        consumer.Write("obj/corpus/00.extractions.new", "half").Write("seeds/e.txt", "He saw 55 ships.\n");
        Assert.Equal("seeds/a.txt=11 seeds/d.txt=33 seeds/e.txt=55", await consumer.Run());
        Assert.Equal(3, Extractions(consumer));

        string listed = Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.list");
        string extractor = Path.Combine(package.Packages, "typedcorpus", package.Version, "tools/net8.0/TypedCorpus.Extractor.dll");
        string folder = Path.Combine(consumer.Folder, "obj/twice");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => DotNet.Run(consumer.Folder, "exec", extractor, listed, folder)));
        Assert.Equal(Files(consumer).Select(File.ReadAllText), Directory.GetFiles(folder, "*.extractions").Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    [Fact]
    public async Task A_build_with_nothing_to_do_starts_neither_extraction_nor_compiler()
    {
        Consumer consumer = Consumer.Create(
            package, "Idle", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusExtractBeforeCompile>true</CorpusExtractBeforeCompile>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", Code);
        consumer.Write("seeds/a.txt", "He saw 11 ships.\n");
        string stamp = Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/extracted.stamp");
        await consumer.Build();
        DateTime first = File.GetLastWriteTimeUtc(stamp);
        string program = Path.Combine(consumer.Folder, "obj/Debug/net10.0/Idle.dll");
        DateTime compiled = File.GetLastWriteTimeUtc(program);

        await consumer.Build();
        Assert.Equal(first, File.GetLastWriteTimeUtc(stamp));
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(program));

        consumer.Write("Code.cs", Code + "\n// Another line.\n");
        await consumer.Build();
        Assert.Equal(first, File.GetLastWriteTimeUtc(stamp));

        consumer.Write("seeds/a.txt", "He saw 12 ships.\n");
        await consumer.Build();
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(stamp));
    }

    private static string[] Files(Consumer consumer) =>
        [.. Directory.GetFiles(Path.Combine(consumer.Folder, "obj/corpus"), "*.extractions").Order(StringComparer.Ordinal)];

    /// <summary>How many extractions are kept: each has a line of its own, with key and length.</summary>
    private static int Extractions(Consumer consumer) =>
        Files(consumer).Sum(f => File.ReadLines(f).Count(l => l.Length > 18 && l.IndexOf(' ') is > 16 and var space && int.TryParse(l[(space + 1)..], out _)));
}
