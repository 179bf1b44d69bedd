using System.Runtime.InteropServices;

namespace TypedCorpus.Package.Tests;

/// <summary>Kinds of projects that must build and run with the package.</summary>
public sealed class ProjectKindTests(PackedPackage package)
{
    private const string Reference = """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""";
    private const string Code = "System.Console.WriteLine(Corpus.People.KamalaHarris.Name + \" \" + Corpus.Quotes.Count);";
    private const string Printed = "Kamala Harris 1";

    [Fact]
    public async Task A_project_for_several_frameworks_has_the_corpus_in_each()
    {
        Consumer consumer = Consumer.Create(
            package, "Several", "<OutputType>Exe</OutputType><TargetFrameworks>net10.0;net8.0</TargetFrameworks><RollForward>Major</RollForward><ImplicitUsings>enable</ImplicitUsings>", Reference, Code)
            .WithArticle();

        await DotNet.Run(consumer.Folder, "build", "-v:q");

        foreach (string framework in new[] { "net10.0", "net8.0" })
            Assert.Equal(Printed, (await DotNet.Run(consumer.Folder, "run", "--no-build", "--framework", framework)).Trim());
    }

    [Fact]
    public async Task A_project_with_central_package_management_needs_no_version()
    {
        Consumer consumer = Consumer.Create(
            package, "Central", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", """<PackageReference Include="TypedCorpus" />""", Code)
            .WithArticle()
            .Write("Directory.Packages.props", """
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="TypedCorpus" Version="$(CorpusVersion)" /></ItemGroup>
                </Project>
                """);

        Assert.Equal(Printed, await consumer.Run());
    }

    [Fact]
    public async Task An_article_whose_name_would_get_lost_on_the_way_to_the_compiler_is_read_or_pointed_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file has such a name there.");
        Consumer consumer = Consumer.CreateConsole(package, "OddNames", "foreach (var article in Corpus.Articles) System.Console.WriteLine(article.Path);")
            .Write("seeds/2024/Storm: what we know.txt", Consumer.Article)
            .Write("seeds/Flood | The Echo.txt", Consumer.Article)
            .Write("seeds/tab\tbed.txt", Consumer.Article);

        string said = await consumer.Build("-p:TreatWarningsAsErrors=false");
        string printed = await DotNet.Run(consumer.Folder, "run", "--no-build");

        Assert.Equal(["seeds/2024/Storm: what we know.txt", "seeds/storm.txt"], printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Trim()));
        string warning = said.Split('\n').First(static l => l.Contains("warning TC0021", StringComparison.Ordinal));
        Assert.Contains("rename seeds/Flood | The Echo.txt, seeds/tab\tbed.txt", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_a_program()
    {
        string folder = package.NewFolder("File");
        await File.WriteAllTextAsync(Path.Combine(folder, "app.cs"), $"#:package TypedCorpus@{package.Version}\n{Code}\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        await File.WriteAllTextAsync(Path.Combine(folder, "seeds", "storm.txt"), Consumer.Article, TestContext.Current.CancellationToken);

        Assert.Equal(Printed, (await DotNet.Run(folder, "run", "app.cs")).Trim());
    }

    [Fact]
    public async Task A_program_that_is_compiled_ahead_of_time_works()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Ahead", """
            using System.Text.Json;
            using TypedCorpus;
            System.Console.WriteLine(Corpus.People.KamalaHarris.Name + " " + Corpus.Quotes.Count + " " + $"{Corpus.Figures.OfType<Money>().First().Amount:0}");
            System.Console.WriteLine(JsonSerializer.Serialize(Corpus.Quotes[0], Records.Default.Quote).Contains("\"speaker\":\"kamala-harris\""));

            [System.Text.Json.Serialization.JsonSerializable(typeof(Quote))]
            partial class Records : System.Text.Json.Serialization.JsonSerializerContext;
            """);
        string linker = OperatingSystem.IsLinux() && !File.Exists("/usr/bin/clang") ? "-p:CppCompilerAndLinker=gcc" : "-p:NoOtherLinker=true";

        (int exitCode, string output) = await DotNet.TryRun(consumer.Folder, "publish", "-v:m", "--use-current-runtime", "-p:PublishAot=true", linker, "-o", "out");

        // The compiler is a package of its own, and a linker belongs to the system.
        Assert.SkipWhen(exitCode != 0 && (output.Contains("NU1101", StringComparison.Ordinal) || output.Contains("NU1301", StringComparison.Ordinal) || output.Contains("Platform linker", StringComparison.Ordinal)), "No compiler or linker to be had.");
        Assert.True(exitCode == 0, output);
        BuildOutput.AssertDoesNotSay(output, "warning IL");
        Assert.Equal("Kamala Harris 1 3200000000\nTrue", (await DotNet.RunProgram(Path.Combine(consumer.Folder, "out", OperatingSystem.IsWindows() ? "Ahead.exe" : "Ahead"))).ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task A_self_contained_program_for_net8_brings_its_own_runtime()
    {
        Consumer consumer = Consumer.Create(
            package, "Contained", "<OutputType>Exe</OutputType><TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", Reference, Code).WithArticle();

        (int exitCode, string output) = await DotNet.TryRun(consumer.Folder, "publish", "-v:m", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", "out");

        Assert.SkipWhen(exitCode != 0 && (output.Contains("NU1101", StringComparison.Ordinal) || output.Contains("NU1301", StringComparison.Ordinal)), "No runtime pack to be had.");
        Assert.True(exitCode == 0, output);
        Assert.Equal(Printed, (await DotNet.RunProgram(Path.Combine(consumer.Folder, "out", OperatingSystem.IsWindows() ? "Contained.exe" : "Contained"))).Trim());
    }

    [Fact]
    public async Task A_library_that_is_packed_brings_its_corpus_and_no_generator()
    {
        Consumer library = Consumer.Create(
            package, "Packed.Library", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion><CorpusAccessibility>public</CorpusAccessibility><Version>$(CorpusVersion)</Version>",
            Reference, "").WithArticle();
        await DotNet.Run(library.Folder, "pack", "-v:q", "--output", package.Feed);
        Consumer app = Consumer.Create(
            package, "Uses", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", """<PackageReference Include="Packed.Library" Version="$(CorpusVersion)" />""",
            """
            System.Console.WriteLine(Packed.Library.Corpus.People.KamalaHarris.Name + " " + Packed.Library.Corpus.Quotes.Count);
            System.Console.WriteLine(System.Linq.Enumerable.Count(System.Reflection.Assembly.GetExecutingAssembly().GetTypes(), t => t.Name == "Corpus"));
            """).Write("seeds/db.txt", "version https://git-lfs.github.com/spec/v1\n");

        Assert.Equal(Printed + "\n0", await app.Run());
    }

    [Fact]
    public async Task A_public_corpus_asks_for_no_line_in_the_files_of_public_names()
    {
        Consumer consumer = Consumer.Create(
            package, "Public", "<TargetFramework>net10.0</TargetFramework><CorpusAccessibility>public</CorpusAccessibility>",
            Reference + """<PackageReference Include="Microsoft.CodeAnalysis.PublicApiAnalyzers" Version="5.6.0" PrivateAssets="all" /><AdditionalFiles Include="PublicAPI.*.txt" />""",
            "public class Own { public void M() { } }")
            .WithArticle().Write("PublicAPI.Shipped.txt", "#nullable enable\n").Write("PublicAPI.Unshipped.txt", "");

        string said = await consumer.Build("-p:TreatWarningsAsErrors=false");

        BuildOutput.AssertSays(said, "warning RS0016: Symbol 'Own'");
        BuildOutput.AssertDoesNotSay(said, "Corpus.g.cs", "People.g.cs", "Articles/");
    }

    [Fact]
    public async Task A_project_in_another_language_is_told_what_to_do()
    {
        string folder = package.NewFolder("Basic");
        await File.WriteAllTextAsync(Path.Combine(folder, "Basic.vbproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{Reference}</ItemGroup>
            </Project>
            """, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.vb"), "Module Program\n  Sub Main()\n    System.Console.WriteLine(\"Basic\")\n  End Sub\nEnd Module\n", TestContext.Current.CancellationToken);

        string said = (await DotNet.TryRun(folder, "build", "-v:m", "-p:TreatWarningsAsErrors=false")).Output;

        BuildOutput.AssertSays(said, "warning TC0028: TypedCorpus generates C#", "CorpusAccessibility");
        Assert.Equal("Basic", (await DotNet.Run(folder, "run", "--no-build")).Trim());
    }

    [Fact]
    public async Task A_misspelt_setting_is_pointed_out_wherever_it_stands()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Misspelt", Code)
            .Write("Directory.Build.props", """
                <Project>
                  <Import Project="../Directory.Build.props" />
                  <PropertyGroup><CorpusReveiw>true</CorpusReveiw></PropertyGroup>
                </Project>
                """)
            .Write("corpus.correction.yml", "corrections: []\n")
            .Write("seeds/corpus.entities.yml", "entities: []\n")
            .Write("Misspelt.csproj.user", "<Project><PropertyGroup><CorpusClasName>Archive</CorpusClasName></PropertyGroup></Project>");

        string said = await consumer.Build("-p:TreatWarningsAsErrors=false");

        BuildOutput.AssertSays(
            said, "warning TC0022: 'CorpusReveiw' is no setting of TypedCorpus and has no effect: did you mean CorpusReview?", "did you mean CorpusClassName?",
            "'corpus.correction.yml' is no setting of TypedCorpus and has no effect: did you mean corpus.corrections.yml?", "'seeds/corpus.entities.yml' is no setting of TypedCorpus and has no effect: it is read beside");
    }

    [Fact]
    public async Task A_key_and_a_member_that_resemble_what_is_there_are_pointed_out()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Similar", "System.Console.WriteLine(Corpus.People.KamalaHaris.Name);")
            .Write("seeds/storm.md", "---\ntitel: Storm\n---\n" + Consumer.Article);

        string said = await consumer.Build("-p:TreatWarningsAsErrors=false");

        BuildOutput.AssertSays(
            said, "storm.md(2,1): warning TC0025: 'titel' is none of the usual keys; did you mean 'title'?",
            "Code.cs(1,26): warning TC2105: no article names 'KamalaHaris'; did you mean Corpus.People.KamalaHarris?");
    }

    [Fact]
    public async Task Without_implicit_usings_the_namespace_to_import_is_named()
    {
        Consumer consumer = Consumer.Create(package, "Explicit", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", Reference, Code).WithArticle();

        BuildOutput.AssertSays(await consumer.Build("-p:TreatWarningsAsErrors=false"), "Code.cs(1,26): warning TC2106: 'Corpus' is generated into the namespace Explicit; write 'using Explicit;'");

        consumer.Write("Code.cs", "using Explicit;\n" + Code);
        Assert.Equal(Printed, await consumer.Run());
    }

    [Fact]
    public async Task An_article_that_is_listed_and_not_there_is_not_called_empty()
    {
        Consumer consumer = Consumer.Create(
            package, "Missing", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusSeedsDirectory>news</CorpusSeedsDirectory>",
            Reference + """<CorpusArticle Include="seeds/storm.txt;archive/none.txt" />""", Code).WithArticle();

        BuildOutput.AssertSays(
            await consumer.Build("-p:TreatWarningsAsErrors=false"), "none.txt(1,1): error TC0001: The article holds nothing that can be read: either there is no such file, or it is not text",
            "warning TC0029: CorpusSeedsDirectory = 'news' has no effect: there is no folder of that name beside the project");
    }
}
