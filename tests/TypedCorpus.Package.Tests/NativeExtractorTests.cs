using TypedCorpus.TestPrograms;

namespace TypedCorpus.Package.Tests;

/// <summary>The program that extracts before the compiler starts, compiled for this system.</summary>
public sealed class NativeExtractorTests(PackedPackage package)
{
    // It compiles the engine for this system: a minute of work, a download and a linker for C, for what only a release needs. CONTRIBUTING has the command.
    [Fact(Explicit = true)]
    public async Task It_writes_what_the_program_for_all_systems_writes()
    {
        string root = package.NewFolder("Native");
        string repository = PackedPackage.Repository();
        string platform = (await DotNet.Run(repository, "msbuild", "src/TypedCorpus.Extractor/TypedCorpus.Extractor.csproj", "-getProperty:NETCoreSdkPortableRuntimeIdentifier")).Trim();
        await DotNet.Run(
            repository, "pack", "src/TypedCorpus", "--artifacts-path", Path.Combine(root, "artifacts"), "--output", Path.Combine(root, "feed"),
            "-p:CorpusNativeExtractors=" + platform, "-p:Version=0.0.1-native", "-p:RunAnalyzers=false", "-v:q", "-p:PublishRepositoryUrl=false");
        Consumer consumer = Consumer.Create(
            package, "Natively", $"<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusStorage>Embedded</CorpusStorage><RestoreAdditionalProjectSources>{Path.Combine(root, "feed")}</RestoreAdditionalProjectSources>",
            """<PackageReference Include="TypedCorpus" Version="0.0.1-native" /><CorpusGazetteer Include="names.yml" />""", "System.Console.WriteLine(Corpus.Articles.Count);")
            .Write("names.yml", "entities:\n  - name: Ann Fox\n    kind: Person\n    aliases: [The keeper]\n")
            .Write("seeds/a.txt", "He saw 11 ships in 2019, 3 percent more.\n\n“We lost it,” said the keeper on Monday. The mayor of Oslo did not comment.\n");
        File.Copy(Path.Combine(repository, "seeds", Path.GetFileName(Directory.GetFiles(Path.Combine(repository, "seeds"), "*.txt")[0])), Path.Combine(consumer.Folder, "seeds/b.txt"));

        Assert.Equal("2", await consumer.Run());

        string tools = Path.Combine(package.Packages, "typedcorpus", "0.0.1-native", "tools");
        string list = Path.Combine(consumer.Folder, "obj/Debug/net10.0/corpus/articles.list");
        string[] folders = [Path.Combine(root, "native"), Path.Combine(root, "all")];
        await ProgramRun.StartChecked(Path.Combine(tools, "native", platform, OperatingSystem.IsWindows() ? "TypedCorpus.Extractor.exe" : "TypedCorpus.Extractor"), [list, folders[0]]);
        await DotNet.Run(root, "exec", Path.Combine(tools, "net8.0/TypedCorpus.Extractor.dll"), list, folders[1]);
        string[][] written = [.. folders.Select(static f => Directory.GetFiles(f, "*.extractions").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray())];
        Assert.Equal(2, written[0].Length);
        Assert.Equal(written[1], written[0]);
    }
}
