using System.Runtime.InteropServices;

namespace TypedCorpus.Package.Tests;

/// <summary>Data of articles in a resource of the assembly, or in a file beside the program: the corpus says the same.</summary>
public sealed class StorageTests(PackedPackage package)
{
    private const string Code = """
        System.Console.WriteLine(string.Join(" ", Corpus.Quotes.Select(q => q.Speaker?.Name + ":" + q.Text)) + " " + string.Join("+", Corpus.Figures.OfType<TypedCorpus.Count>().Select(c => c.Value)) + " " + Corpus.Articles.A.Title);
        """;

    private const string Printed = "Ann Fox:We lost it, Bo Lind:It is late, 11+22 He saw 11 ships.";

    [Theory]
    [InlineData("Embedded")]
    [InlineData("Sidecar")]
    public async Task The_corpus_is_the_same_wherever_its_data_lie(string storage)
    {
        Consumer consumer = Create("Stored" + storage, storage);
        Assert.Equal(Printed, await consumer.Run());
        string assembly = Path.Combine(consumer.Folder, $"bin/Debug/net10.0/Stored{storage}.dll");
        Assert.Equal(storage == "Embedded", Holds(assembly, "He saw 11 ships."));
        Assert.Equal(storage == "Sidecar", File.Exists(SidecarOf(consumer, storage)));
        Assert.Equal(Printed, (await DotNet.Run(consumer.Folder, "exec", assembly)).TrimEnd());

        // Edited, corrected: what a correction touches is in code, with the rest of the file as it was.
        consumer.Write("seeds/b.txt", "He saw 33 ships. “It is late,” said Bo Lind.\n");
        consumer.Write("corpus.corrections.yml", "corrections:\n  - quote: We lost it,\n    speaker: Bo Lind\n");
        Assert.Equal("Bo Lind:We lost it, Bo Lind:It is late, 11+33 He saw 11 ships.", await consumer.Run());

        File.Delete(Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.data"));
        Assert.Equal("Bo Lind:We lost it, Bo Lind:It is late, 11+33 He saw 11 ships.", await consumer.Run());
    }

    [Theory]
    [InlineData("Embedded")]
    [InlineData("Sidecar")]
    public async Task A_published_single_file_finds_its_data(string storage)
    {
        Consumer consumer = Create("Single" + storage, storage);
        await DotNet.Run(consumer.Folder, "publish", "-v:q", "-o", "out", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishSingleFile=true");

        string program = Path.Combine(consumer.Folder, "out", "Single" + storage + (OperatingSystem.IsWindows() ? ".exe" : ""));
        Assert.Equal(Printed, (await DotNet.RunProgram(program)).TrimEnd());
        Assert.Equal(storage == "Sidecar", File.Exists(Path.Combine(consumer.Folder, "out", $"Single{storage}.corpus")));
    }

    [Fact]
    public async Task A_file_that_is_missing_or_damaged_or_of_another_build_says_so()
    {
        Consumer consumer = Create("Broken", "Sidecar");
        await consumer.Run();
        string sidecar = SidecarOf(consumer, "Broken", "Broken");
        string assembly = Path.Combine(consumer.Folder, "bin/Debug/net10.0/Broken.dll");
        byte[] bytes = File.ReadAllBytes(sidecar);

        File.Delete(sidecar);
        Assert.Contains("The data of the corpus are missing", (await DotNet.TryRun(consumer.Folder, "exec", assembly)).Output, StringComparison.Ordinal);
        byte[] flipped = [.. bytes];
        flipped[^20] ^= 1;
        File.WriteAllBytes(sidecar, flipped);
        Assert.Contains("is damaged: build the project", (await DotNet.TryRun(consumer.Folder, "exec", assembly)).Output, StringComparison.Ordinal);
        File.WriteAllBytes(sidecar, bytes[..100]);
        Assert.Contains("is damaged: build the project", (await DotNet.TryRun(consumer.Folder, "exec", assembly)).Output, StringComparison.Ordinal);
        File.WriteAllText(sidecar, "nothing of the kind");
        Assert.Contains("is no data of a corpus", (await DotNet.TryRun(consumer.Folder, "exec", assembly)).Output, StringComparison.Ordinal);
        consumer.Write("seeds/a.txt", "He saw 44 ships.\n");
        await consumer.Run();
        File.WriteAllBytes(sidecar, bytes);
        Assert.Contains("is of another build", (await DotNet.TryRun(consumer.Folder, "exec", assembly)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_with_CorpusStorage_is_said()
    {
        BuildOutput.AssertSays(await Create("Misspelt storage", "embeded").Build(), "error TC0014: 'embeded' is no value for the property CorpusStorage: it is Literals, Embedded or Sidecar");
        BuildOutput.AssertSays(
            await Create("Unwritten", "Embedded").Build("-p:CorpusExtractBeforeCompile=false", "-p:TreatWarningsAsErrors=false"),
            "warning TC0029: CorpusStorage = 'Embedded' has no effect: the articles are in code, since CorpusExtractBeforeCompile is not true");
        BuildOutput.AssertSays(
            await Create("Lost", "Sidecar").Build("-p:CorpusExtractor=nowhere.dll", "-p:TreatWarningsAsErrors=false"),
            "warning TC0029: CorpusStorage = 'Sidecar' has no effect: the articles are in code, since the program that writes the data is not there");
    }

    private Consumer Create(string name, string storage) => Consumer.Create(
        package, name, $"<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusStorage>{storage}</CorpusStorage>",
        """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", Code)
        .Write("seeds/a.txt", "He saw 11 ships.\n\n“We lost it,” said Ann Fox.\n")
        .Write("seeds/b.txt", "He saw 22 ships. “It is late,” said Bo Lind.\n");

    private static string SidecarOf(Consumer consumer, string storage, string? name = null) => Path.Combine(consumer.Folder, $"bin/Debug/net10.0/{name ?? "Stored" + storage}.corpus");

    private static bool Holds(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
}
