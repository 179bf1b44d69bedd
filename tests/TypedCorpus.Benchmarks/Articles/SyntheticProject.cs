using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Extraction.UserGazetteers;
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
    private readonly IReadOnlyList<AdditionalText> _shards = [];

    /// <param name="articles">How many articles there are.</param>
    /// <param name="code">The code of the project.</param>
    /// <param name="isExtracted">Whether a build has extracted from them before, and their data lie beside the assembly: what large corpora do by default.</param>
    public SyntheticProject(int articles, string code, bool isExtracted = false)
    {
        Texts = [.. Enumerable.Range(0, articles).Select(i => new InMemoryText(SyntheticArticles.Path(i), SyntheticArticles.Text(i)))];
        if (isExtracted)
            _shards = Extract(Texts);
        Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.RootNamespace"] = "Sample", ["build_property.CorpusStorage"] = isExtracted ? "Sidecar" : "Literals", ["build_property.CorpusDataFile"] = "Sample.corpus",
        };
        _options = new InMemoryOptionsProvider(
            properties, Texts.Select(static t => (t.Path, Kind: "Article")).Concat(_shards.Select(static t => (t.Path, Kind: "Extractions"))).ToDictionary(static t => t.Path, static t => t.Kind, StringComparer.Ordinal));
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
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], [.. Texts, .. _shards], s_parseOptions, _options);

    /// <summary>The article at <paramref name="index"/>, edited outside its names: one more sentence.</summary>
    public AdditionalText Edited(int index) =>
        new InMemoryText(Texts[index].Path, Texts[index].GetText()!.ToString() + "\n\nIt was a long day, they said.");

    /// <summary>What a build extracts before the compiler starts.</summary>
    private static InMemoryText[] Extract(IReadOnlyList<AdditionalText> texts)
    {
        ExtractionKey keys = new(UserGazetteer.Empty);
        return
        [
            .. texts.AsParallel().Select(text =>
            {
                SourceArticle source = ArticleReader.Read(text.Path, text.GetText()!.ToString());
                return SavedExtraction.Of(keys.Of(source), ArticleAnnotator.Annotate(source));
            }).GroupBy(static e => ExtractionShard.Of(e.Key)).Select(static shard => new InMemoryText("obj/corpus/" + ExtractionShard.NameOf(shard.Key), ExtractionShard.Write(shard))),
        ];
    }

    /// <summary>The project after somebody typed in its code.</summary>
    public CSharpCompilation AfterKeystroke() =>
        Compilation.ReplaceSyntaxTree(Tree, CSharpSyntaxTree.ParseText(Tree.ToString() + " ", s_parseOptions, "Program.cs", Encoding.UTF8));
}
