using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator;
using TypedCorpus.Generator.Testing;

namespace TypedCorpus.Benchmarks.Articles;

/// <summary>A project with articles, as the compiler would hand it to the generator.</summary>
internal sealed class SyntheticProject
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(Quote).Assembly.Location)
            .DistinctBy(Path.GetFileName).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly InMemoryOptionsProvider _options;

    public SyntheticProject(int articles, string code)
    {
        Texts = [.. Enumerable.Range(0, articles).Select(i => new InMemoryText(SyntheticArticles.Path(i), SyntheticArticles.Text(i)))];
        Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase) { ["build_property.RootNamespace"] = "Sample" };
        _options = new InMemoryOptionsProvider(properties, Texts.ToDictionary(t => t.Path, _ => "Article", StringComparer.Ordinal));
        Tree = CSharpSyntaxTree.ParseText(code, s_parseOptions, "Program.cs", Encoding.UTF8);
        Compilation = CSharpCompilation.Create(
            "Sample", [Tree], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
    }

    /// <summary>The articles.</summary>
    public IReadOnlyList<AdditionalText> Texts { get; }

    /// <summary>The code of the project.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Its properties and the kinds of its files.</summary>
    public AnalyzerConfigOptionsProvider Options => _options;

    /// <summary>The project before generation.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], Texts, s_parseOptions, _options);

    /// <summary>The article at <paramref name="index"/>, edited outside its names: one more sentence.</summary>
    public AdditionalText Edited(int index) =>
        new InMemoryText(Texts[index].Path, Texts[index].GetText()!.ToString() + "\n\nIt was a long day, they said.");

    /// <summary>The project after somebody typed in its code.</summary>
    public CSharpCompilation AfterKeystroke() =>
        Compilation.ReplaceSyntaxTree(Tree, CSharpSyntaxTree.ParseText(Tree.ToString() + " ", s_parseOptions, "Program.cs", Encoding.UTF8));
}
