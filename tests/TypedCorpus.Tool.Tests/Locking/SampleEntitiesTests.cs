using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator;
using TypedCorpus.Generator.Testing;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Loading;

namespace TypedCorpus.Tool.Tests.Locking;

/// <summary>The command and the generator find the same entities, with the same identifiers and members.</summary>
public sealed partial class SampleEntitiesTests
{
    // The articles of SnapshotTesting stand in its tests.
    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Folder(), "*.csproj", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => n != "SnapshotTesting")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Tool_and_generator_agree_on_every_sample(string sample)
    {
        string path = Path.Combine(Folder(), sample, sample + ".csproj");
        ProjectFiles project = ProjectFiles.Of(path).Files!;

        LinkedCorpus linked = ProjectCorpus.Link(new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null), project, TestContext.Current.CancellationToken)!;
        string[] found = [.. EntityNaming.Lock(linked, EntityLock.Empty).Entities.AsEnumerable().Select(e => $"{e.Kind} {e.Member} {e.Id}")];

        Assert.NotEmpty(found);
        Assert.Equal(Generated(project).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    /// <summary>The members of entities in the code that the generator writes for a project.</summary>
    private static IEnumerable<string> Generated(ProjectFiles project)
    {
        Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.RootNamespace"] = "Sample", ["build_property.CorpusProjectDirectory"] = Uri.EscapeDataString(project.Folder),
        };
        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample", [CSharpSyntaxTree.ParseText("", options)], [MetadataReference.CreateFromFile(typeof(Quote).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            project.Files.Select(f => new InMemoryText(f.Path, ArticleDecoder.Decode(File.ReadAllBytes(f.Path))!)),
            options,
            new InMemoryOptionsProvider(properties, project.Files.ToDictionary(f => f.Path, f => f.Kind, StringComparer.Ordinal)));
        return driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single().GeneratedSources
            .SelectMany(s => Member().Matches(s.SourceText.ToString()))
            .Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples"));

    [GeneratedRegex("public global::TypedCorpus.(Person|Organization|Place|Group) @?(\\w+) => this\\[\"([^\"]+)\"\\];")]
    private static partial Regex Member();
}
