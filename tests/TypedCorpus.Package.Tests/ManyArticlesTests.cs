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

    [Fact]
    public async Task The_compiler_knows_many_articles_by_a_list_and_by_no_section_each()
    {
        Consumer consumer = Create("Listed", "<CorpusEmbedFrom>2</CorpusEmbedFrom>", """<AdditionalFiles Include="seeds/b.txt" />""");
        Assert.Equal("2 True", await consumer.Run());

        string sections = File.ReadAllText(Path.Combine(consumer.Folder, "obj/Debug/net10.0/Listed.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.DoesNotContain("seeds/a.txt", sections, StringComparison.Ordinal);
        // The project's own item is as the project has it.
        Assert.Contains("seeds/b.txt]\nbuild_metadata.AdditionalFiles.CorpusKind = Article", sections.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal([Path.Combine(consumer.Folder, "seeds", "a.txt")], File.ReadAllLines(Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.paths")));

        // One that comes is compiled, one that goes is gone.
        consumer.Write("seeds/c.txt", "“We found it,” said Cy Dow.\n");
        Assert.Equal("3 False", await consumer.Run());
        File.Delete(Path.Combine(consumer.Folder, "seeds/a.txt"));
        Assert.Equal("2 True", await consumer.Run());
    }

    [Fact]
    public async Task An_editor_and_dotnet_watch_see_many_articles_before_the_first_build()
    {
        Consumer consumer = Create("Editor", "<CorpusEmbedFrom>2</CorpusEmbedFrom>");
        await DotNet.Run(consumer.Folder, "restore", "-v:q");

        // What an editor asks for: the arguments of the compiler, which does not run.
        string design = await DotNet.Run(
            consumer.Folder, "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs", "-getItem:AdditionalFiles");

        string list = Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.paths");
        Assert.Equal(["a.txt", "b.txt"], File.ReadAllLines(list).Select(static l => Path.GetFileName(l)));
        foreach (string path in File.ReadAllLines(list).Append(list))
        {
            Assert.Contains("/additionalfile:" + path, design.Replace("\\u0022", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains($"\"FullPath\": \"{path}\"", design, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_build_after_an_edit_says_what_the_edited_article_says_with_a_compiler_of_its_own_and_with_a_shared_one()
    {
        Consumer consumer = Create("Edited", "<CorpusStorage>Embedded</CorpusStorage>");
        foreach (string shared in (string[])["false", "true"])
        {
            consumer.Write("seeds/b.txt", $"He saw 22 ships. “It is {shared},” said Bo Lind.\n");
            consumer.Write("Code.cs", "System.Console.WriteLine(string.Join(\" \", Corpus.Quotes.Select(q => q.Text)));");
            await DotNet.Run(consumer.Folder, "build", "-v:q", "-p:UseSharedCompilation=" + shared);
            Assert.Equal($"We lost it, It is {shared},", (await DotNet.Run(consumer.Folder, "run", "--no-build")).TrimEnd());
        }
    }

    private Consumer Create(string name, string properties, string items = "") => Consumer.Create(
        package, name, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>" + properties,
        """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""" + items, "System.Console.WriteLine(Corpus.Articles.Count + \" \" + (Corpus.Quotes.Count == 2));")
        .Write("seeds/a.txt", "He saw 11 ships.\n\n“We lost it,” said Ann Fox.\n")
        .Write("seeds/b.txt", "He saw 22 ships. “It is late,” said Bo Lind.\n");
}
