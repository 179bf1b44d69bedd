namespace TypedCorpus.Package.Tests;

/// <summary>The program that extracts before the compiler starts: whatever goes wrong in it costs time alone.</summary>
public sealed class ExtractorTests(PackedPackage package)
{
    private const string Properties = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>";

    private const string Code = """System.Console.WriteLine(Corpus.Articles.Count + " " + string.Join(" ", Corpus.People.Select(p => p.Name).Order(StringComparer.Ordinal)));""";

    [Theory]
    [InlineData("Embedded")]
    [InlineData("Sidecar")]
    public async Task A_program_that_fails_leaves_the_data_in_code(string storage)
    {
        Consumer consumer = Create("Failing" + storage, $"<CorpusStorage>{storage}</CorpusStorage><CorpusExtractor>Code.cs</CorpusExtractor>");

        Assert.Contains("not extracted before the compiler starts", await consumer.Build(), StringComparison.Ordinal);
        Assert.Equal("2 Ann Fox Bo Lind", await consumer.Run());
    }

    [Fact]
    public async Task Several_gazetteers_count_as_one()
    {
        Consumer consumer = Create("Gazetteers", "<CorpusStorage>Embedded</CorpusStorage>", """<CorpusGazetteer Include="names/z.yml;more.yml" />""")
            .Write("names/z.yml", "entities:\n  - name: Zyx Quorl\n    kind: Person\n    aliases: [Quorl of the harbour]\n  - name: Ship\n    kind: Person\n")
            .Write("more.yml", "entities:\n  - name: Ship Abel\n    id: ship\n    kind: Person\n    aliases: [The ship]\n")
            .Write("seeds/c.txt", "The ship came. Quorl of the harbour saw 11 sails.\n");

        Assert.Equal("3 Ann Fox Bo Lind Ship Abel Zyx Quorl", await consumer.Run());
        // All data are apart from code: the generator found what the program wrote under the same gazetteer.
        string data = File.ReadAllText(Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.data"));
        Assert.Contains("saw 11 sails", data, StringComparison.Ordinal);
        Assert.Contains("saw 11 sails", File.ReadAllText(Path.Combine(consumer.Folder, "bin/Debug/net10.0/Gazetteers.dll")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_may_have_what_a_shell_reads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A folder there cannot have such a name.");
        Consumer consumer = Create("Dol$HOME `x`", "<AssemblyName>Dollar</AssemblyName><RootNamespace>Dollar</RootNamespace><CorpusStorage>Embedded</CorpusStorage>");

        Assert.Equal("2 Ann Fox Bo Lind", await consumer.Run());
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.data")));
    }

    [Fact]
    public async Task The_program_for_the_system_runs_first_and_where_it_fails_the_one_for_all()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program here is a script.");
        Consumer consumer = Create("First", "<CorpusStorage>Embedded</CorpusStorage><CorpusNativeExtractor>$(MSBuildProjectDirectory)/first.sh</CorpusNativeExtractor>")
            .Write("first.sh", "#!/bin/sh\necho \"$1\" > first.txt\nexit 3\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(consumer.Folder, "first.sh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.DoesNotContain("not extracted before the compiler starts", await consumer.Build(), StringComparison.Ordinal);
        Assert.EndsWith("articles.list", File.ReadAllText(Path.Combine(consumer.Folder, "first.txt")).TrimEnd(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.data")));
        Assert.Equal("2 Ann Fox Bo Lind", await consumer.Run());
    }

    [Fact]
    public async Task A_run_that_another_keeps_out_ends()
    {
        string folder = package.NewFolder("Kept out");
        string list = Path.Combine(folder, "articles.list");
        await File.WriteAllTextAsync(list, "", TestContext.Current.CancellationToken);
        string extractor = Path.Combine(package.Packages, "typedcorpus", package.Version, "tools/net8.0/TypedCorpus.Extractor.dll");
        // The program comes with the first consumer that is restored.
        await Create("Restored", "").Build();

        await using (new FileStream(Path.Combine(folder, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(1, (await DotNet.TryRun(folder, "exec", extractor, list, folder, "0.2")).ExitCode);
        Assert.Equal(0, (await DotNet.TryRun(folder, "exec", extractor, list, folder, "0.2")).ExitCode);
    }

    [Fact]
    public async Task A_library_has_its_data_within_and_a_program_may_name_their_file()
    {
        Consumer library = Consumer.Create(
            package, "Packable", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusSidecarFrom>1</CorpusSidecarFrom>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", "").Write("seeds/a.txt", "He saw 11 ships.\n");
        Consumer program = Create("Named", "<CorpusSidecarFrom>1</CorpusSidecarFrom><CorpusExtractBeforeCompile>true</CorpusExtractBeforeCompile><CorpusDataFile>news.data</CorpusDataFile><CorpusExtractionDirectory>obj/kept</CorpusExtractionDirectory>");
        library.Write("Packable.csproj", File.ReadAllText(library.ProjectFile).Replace("<CorpusSidecarFrom>", "<CorpusExtractBeforeCompile>true</CorpusExtractBeforeCompile><CorpusSidecarFrom>", StringComparison.Ordinal));

        await library.Build();
        Assert.Contains("He saw 11 ships.", File.ReadAllText(Path.Combine(library.Folder, "bin/Debug/net10.0/Packable.dll")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(library.Folder, "bin/Debug/net10.0"), "*.corpus"));
        Assert.Equal("2 Ann Fox Bo Lind", await program.Run());
        Assert.True(File.Exists(Path.Combine(program.Folder, "bin/Debug/net10.0/news.data")));
        // Wherever extractions are kept, what they have is not in code too.
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(program.Folder, "obj/kept"), "*.extractions"));
        Assert.DoesNotContain("He saw 22 ships.", File.ReadAllText(Path.Combine(program.Folder, "bin/Debug/net10.0/Named.dll")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_takes_away_what_was_extracted()
    {
        Consumer consumer = Create("Cleaned", "<CorpusExtractBeforeCompile>true</CorpusExtractBeforeCompile>");
        string folder = Path.Combine(consumer.Folder, "obj/corpus");
        await consumer.Build();
        Assert.NotEmpty(Directory.GetFiles(folder, "*.extractions"));

        await DotNet.Run(consumer.Folder, "clean", "-v:q");
        Assert.Empty(Directory.GetFiles(folder));

        // A stamp alone means nothing.
        consumer.Write("obj/Debug/net10.0/corpus/extracted.stamp", "");
        File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/extracted.stamp"), DateTime.UtcNow.AddHours(1));
        await consumer.Build();
        Assert.NotEmpty(Directory.GetFiles(folder, "*.extractions"));
    }

    [Fact]
    public async Task Frameworks_and_configurations_have_articles_of_their_own()
    {
        Consumer consumer = Consumer.Create(
            package, "Frameworks", "<OutputType>Exe</OutputType><TargetFrameworks>net8.0;net10.0</TargetFrameworks><RollForward>Major</RollForward><ImplicitUsings>enable</ImplicitUsings><CorpusStorage>Embedded</CorpusStorage>",
            """
            <PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />
            <CorpusArticle Remove="seeds/a.txt" Condition="'$(TargetFramework)' == 'net8.0'" />
            <CorpusArticle Remove="seeds/b.txt" Condition="'$(Configuration)' == 'Release'" />
            """, "System.Console.WriteLine(string.Join(' ', Corpus.Articles.Select(a => a.Text.Trim())));")
            .Write("seeds/a.txt", "He saw 11 ships.\n").Write("seeds/b.txt", "He saw 22 ships.\n").Write("seeds/c.txt", "He saw 33 ships.\n");
        string[] stamps = [.. new[] { "Debug/net8.0", "Debug/net10.0", "Release/net8.0", "Release/net10.0" }.Select(f => Path.Combine(consumer.Folder, "obj", f, "corpus/extracted.stamp"))];

        await DotNet.Run(consumer.Folder, "build", "-v:q");
        await DotNet.Run(consumer.Folder, "build", "-v:q", "-c", "Release");
        DateTime[] written = [.. stamps.Select(File.GetLastWriteTimeUtc)];
        await DotNet.Run(consumer.Folder, "build", "-v:q");

        Assert.Equal(written, stamps.Select(File.GetLastWriteTimeUtc));
        Assert.Equal("He saw 22 ships. He saw 33 ships.", (await DotNet.Run(consumer.Folder, "exec", "bin/Debug/net8.0/Frameworks.dll")).TrimEnd());
        Assert.Equal("He saw 11 ships. He saw 22 ships. He saw 33 ships.", (await DotNet.Run(consumer.Folder, "exec", "bin/Debug/net10.0/Frameworks.dll")).TrimEnd());
        Assert.Equal("He saw 33 ships.", (await DotNet.Run(consumer.Folder, "exec", "bin/Release/net8.0/Frameworks.dll")).TrimEnd());
        Assert.Equal("He saw 11 ships. He saw 33 ships.", (await DotNet.Run(consumer.Folder, "exec", "bin/Release/net10.0/Frameworks.dll")).TrimEnd());
        Assert.Equal(4, Directory.GetFiles(Path.Combine(consumer.Folder, "obj/corpus"), "*.keys").Length);
    }

    private Consumer Create(string name, string properties, string items = "") => Consumer.Create(
        package, name, Properties + properties, """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""" + items, Code)
        .Write("seeds/a.txt", "He saw 11 ships.\n\n“We lost it,” said Ann Fox.\n")
        .Write("seeds/b.txt", "He saw 22 ships. “It is late,” said Bo Lind.\n");
}
