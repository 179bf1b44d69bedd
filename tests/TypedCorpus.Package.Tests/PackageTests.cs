using System.IO.Compression;

namespace TypedCorpus.Package.Tests;

/// <summary>What a user gets who adds the package: it is packed, restored into a folder of its own, built against, and run.</summary>
public sealed class PackageTests(PackedPackage package)
{
    private const string PrintAll = """
        using TypedCorpus;
        foreach (Quote quote in Corpus.Quotes.By(Corpus.People.KamalaHarris))
            Console.WriteLine($"{quote.Text} | {quote.Article.Path} | {Corpus.Articles.Storm.Path}");
        Console.WriteLine(Corpus.Figures.OfType<Money>().Count);
        """;

    private const string Printed = "We lost the bridge, | seeds/storm.txt | seeds/storm.txt\n1";

    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] files = [.. archive.Entries.Select(e => e.FullName)
            .Where(f => f.StartsWith("lib/", StringComparison.Ordinal) || f.StartsWith("analyzers/", StringComparison.Ordinal) || f.StartsWith("build", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "analyzers/dotnet/cs/TypedCorpus.CodeFixes.dll", "analyzers/dotnet/cs/TypedCorpus.Extraction.dll", "analyzers/dotnet/cs/TypedCorpus.Generator.dll", "analyzers/dotnet/cs/TypedCorpus.Generator.xml",
                "analyzers/dotnet/cs/TypedCorpus.dll",
                "buildTransitive/TypedCorpus.Extraction.targets", "buildTransitive/TypedCorpus.ManyArticles.targets", "buildTransitive/TypedCorpus.Report.targets", "buildTransitive/TypedCorpus.props", "buildTransitive/TypedCorpus.targets",
                "lib/net8.0/TypedCorpus.dll", "lib/net8.0/TypedCorpus.xml", "lib/netstandard2.0/TypedCorpus.dll", "lib/netstandard2.0/TypedCorpus.xml",
            ],
            files);
        Assert.NotNull(archive.GetEntry("tools/net8.0/TypedCorpus.Extractor.dll"));
        Assert.InRange(new FileInfo(package.File).Length, 1, 8_000_000);
        Assert.NotNull(archive.GetEntry("icon.png"));
        Assert.NotNull(archive.GetEntry("LICENSE"));
        Assert.NotNull(archive.GetEntry("docs/rules/TC0001.md"));
    }

    [Fact]
    public async Task One_line_in_a_console_project_gives_the_corpus() =>
        Assert.Equal(Printed, await Consumer.CreateConsole(package, "Newspaper", PrintAll).Run());

    [Fact]
    public async Task Articles_may_lie_elsewhere_and_are_never_taken_from_bin_or_obj()
    {
        Consumer consumer = Consumer.Create(
            package, "Elsewhere",
            """
            <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
            <CorpusSeedsDirectory>.</CorpusSeedsDirectory><CorpusClassName>Archive</CorpusClassName><CorpusNamespace>My.Texts</CorpusNamespace>
            """,
            """
            <PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />
            <CorpusArticle Include="notes.log" />
            <CorpusArticle Remove="drafts/**" />
            <AdditionalFiles Include="more.article" CorpusKind="Article" />
            <AdditionalFiles Include="somebody-elses.cfg" />
            """,
            """Console.WriteLine(string.Join(" ", Archive.Articles.Select(a => a.Path)));""")
            .Write("a b/stör #1.md", "It rained.").Write("notes.log", "It snowed.").Write("more.article", "It hailed.").Write("somebody-elses.cfg", "\0")
            .Write("drafts/x.txt", "No.").Write("bin/x.txt", "No.").Write("obj/x.txt", "No.");

        Assert.Equal("a b/stör #1.md more.article notes.log", await consumer.Run());
    }

    [Fact]
    public async Task A_project_that_references_one_with_a_corpus_uses_it_and_gets_none_itself()
    {
        Consumer library = Consumer.Create(
            package, "Library", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion><CorpusAccessibility>public</CorpusAccessibility>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", "").WithArticle();
        Consumer app = Consumer.Create(
            package, "App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            $"""<ProjectReference Include="{library.ProjectFile}" />""",
            """
            System.Console.WriteLine(Library.Corpus.Quotes[0].Speaker?.Name);
            System.Console.WriteLine(System.Linq.Enumerable.Count(System.Reflection.Assembly.GetExecutingAssembly().GetTypes(), t => t.Name == "Corpus"));
            """).Write("seeds/db.txt", "version https://git-lfs.github.com/spec/v1\n");

        Assert.Equal("Kamala Harris\n0", await app.Run());
    }

    [Fact]
    public async Task A_project_with_names_of_its_own_builds_on_unchanged()
    {
        Consumer consumer = Consumer.CreateConsole(
            package, "Own.class-names",
            """
            using System.Text.RegularExpressions;
            Group group = Regex.Match("a1", "[0-9]").Groups[0];
            Console.WriteLine(group.Value + new Own.Quote("own").Text + string.Join(" ", Corpus.Articles.Select(a => a.Path)));

            namespace Own
            {
                record Quote(string Text);
                record Article(Quote Quote);
                class Person;
            }
            """)
            .Write("seeds/data.txt", "It rained.").Write("seeds/article-data.txt", "It snowed.").Write("seeds/corpus.markdown", "It hailed.")
            .Write("seeds/.trash/old.txt", "No.").Write("seeds/._storm.txt", "\0").Write("seeds/.#storm.txt", "No.");

        Assert.Equal("1ownseeds/article-data.txt seeds/corpus.markdown seeds/data.txt seeds/storm.txt", await consumer.Run());
    }

    [Fact]
    public async Task What_has_no_effect_or_is_malformed_is_pointed_out()
    {
        Consumer consumer = Consumer.Create(
            package, "Settings",
            "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>false</TreatWarningsAsErrors><CorpusSeedDirectory>news</CorpusSeedDirectory><CorpusReview>yes</CorpusReview>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", "")
            .Write("Seeds/storm.txt", "It rained.");

        string none = await consumer.Build();
        consumer.Write("seeds/bad.md", "---\ntags: [storm,\noslo]\n---\nIt rained.\n").Write("seeds/page.html", "<p>No.").Write("corpus.entities.yml", "entities:\n  - name: Fox\n    kind: Person\n: \n");
        string some = await consumer.Build();

        if (!OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS())
            Assert.Contains("TC0020", none, StringComparison.Ordinal);
        Assert.Contains("CorpusSeedsDirectory", none, StringComparison.Ordinal);
        Assert.Contains("TC0022", none, StringComparison.Ordinal);
        Assert.Contains("TC0014", none, StringComparison.Ordinal);
        Assert.Contains("bad.md(3,1): warning TC0017", some, StringComparison.Ordinal);
        Assert.Contains("corpus.entities.yml(4,1): error TC0015", some, StringComparison.Ordinal);
        Assert.Contains("page.html(1,1): warning TC0021", some, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8785", some, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_for_net8_works()
    {
        Consumer consumer = Consumer.Create(
            package, "Net8", "<OutputType>Exe</OutputType><TargetFramework>net8.0</TargetFramework><RollForward>Major</RollForward><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", PrintAll).WithArticle();

        Assert.Equal(Printed, await consumer.Run());
    }

    [Fact]
    public async Task An_old_language_version_is_told_what_to_do()
    {
        Consumer consumer = Consumer.Create(
            package, "Old", "<TargetFramework>netstandard2.0</TargetFramework>", """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", "").WithArticle();

        Assert.Contains("error TC0011", await consumer.Build(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_are_set_for_a_folder_and_for_all()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Severities", "System.Console.WriteLine(Corpus.Articles.Count);")
            .Write("seeds/a.txt", "\n").Write("seeds/archive/b.txt", "\n\n");

        string plain = await consumer.Build();
        consumer.Write(".editorconfig", "root = true\n[seeds/archive/**]\ntyped_corpus.TC0002.severity = none\n");
        string folder = await consumer.Build();
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TC0002.severity = none\n");
        string all = await consumer.Build();

        Assert.Contains("a.txt(1,1): error TC0002", plain, StringComparison.Ordinal);
        Assert.Contains("b.txt(1,1): error TC0002", plain, StringComparison.Ordinal);
        Assert.Contains("a.txt(1,1): error TC0002", folder, StringComparison.Ordinal);
        Assert.DoesNotContain("b.txt", folder, StringComparison.Ordinal);
        Assert.DoesNotContain("TC0002", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_project_can_construct_the_generator()
    {
        Consumer consumer = Consumer.Create(
            package, "Snapshots", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusSnapshotTesting>true</CorpusSnapshotTesting>",
            """
            <PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" />
            """,
            """
            using TypedCorpus.Generator.Testing;
            var result = CorpusDriver.Create([new CorpusArticle("seeds/storm.txt", "It rained.")]).GetRunResult();
            Console.WriteLine(string.Join(" ", result.Results.Single().GeneratedSources.Select(s => s.HintName).Order(StringComparer.Ordinal)));
            """);

        Assert.Equal("Articles/seeds/storm.txt.g.cs Corpus.g.cs FrontMatter.g.cs Groups.g.cs Organizations.g.cs People.g.cs Places.g.cs", await consumer.Run());
    }

    [Fact]
    public async Task A_trimmed_program_works()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Trimmed", PrintAll);

        (int exitCode, string output) = await DotNet.TryRun(
            consumer.Folder, "publish", "-v:m", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-p:TrimMode=full", "-o", "out");

        // The runtime that is trimmed comes from a feed that not every machine reaches.
        Assert.SkipWhen(exitCode != 0 && (output.Contains("NU1101", StringComparison.Ordinal) || output.Contains("NU1301", StringComparison.Ordinal)), "No runtime pack to be had.");
        Assert.True(exitCode == 0, output);
        Assert.Equal(Printed, (await DotNet.RunProgram(Path.Combine(consumer.Folder, "out", OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"))).ReplaceLineEndings("\n").TrimEnd());
    }
}
