using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Testing;

namespace TypedCorpus.Generator.Tests.Harness;

/// <summary>A project as the generator sees it: additional files, properties, C#. Immutable, so that an edit is a new project.</summary>
internal sealed record TestProject
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Where(p => Path.GetDirectoryName(p) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static readonly MetadataReference s_library = MetadataReference.CreateFromFile(typeof(TextSpan).Assembly.Location);

    private const string DefaultCode = "internal static class Program { internal static void Main() { } }";

    /// <summary>The files, in the order in which the compiler lists them.</summary>
    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    /// <summary>The kind of each file by path, where it has one.</summary>
    public ImmutableDictionary<string, string> Kinds { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What an <c>.editorconfig</c> says about files, by path.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> FileOptions { get; init; } =
        ImmutableDictionary.Create<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);

    /// <summary>The properties of the project.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).Add("RootNamespace", "Sample").Add("CorpusProjectDirectory", "%2Fproject");

    /// <summary>The project's own C#.</summary>
    public string Code { get; init; } = DefaultCode;

    /// <summary>The version of C#.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>Whether the library is referenced.</summary>
    public bool ReferencesLibrary { get; init; } = true;

    /// <summary>Further references.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>What <c>.globalconfig</c> says about rules.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> RuleOptions { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>A project with these articles.</summary>
    public static TestProject With(params (string Path, string? Text)[] articles) => articles.Aggregate(new TestProject(), (p, a) => p.Add(a.Path, a.Text));

    /// <summary>The project with one more article; a <see langword="null"/> text is a file that the compiler could not decode.</summary>
    public TestProject Add(string path, string? text, string kind = "Article") => this with
    {
        Files = Files.Add(new InMemoryText("/project/" + path, text)),
        Kinds = Kinds.SetItem("/project/" + path, kind),
    };

    /// <summary>The project with another text in a file, as an editor leaves it: the other files are the very same objects.</summary>
    public TestProject Edit(string path, string text)
    {
        int index = Files.IndexOf(Files.Single(f => f.Path == "/project/" + path));
        return this with { Files = Files.SetItem(index, new InMemoryText("/project/" + path, text)) };
    }

    /// <summary>The project with a property.</summary>
    public TestProject Set(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    /// <summary>The project with a key in the section of an <c>.editorconfig</c> that matches a file.</summary>
    public TestProject Configure(string path, string key, string value) => this with
    {
        FileOptions = FileOptions.SetItem("/project/" + path, ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer).Add(key, value)),
    };

    /// <summary>A driver that has seen nothing yet.</summary>
    /// <param name="trackSteps">Whether it records why steps ran, which takes time that grows with the square of the number of files.</param>
    public GeneratorDriver CreateDriver(bool trackSteps = true) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], Files, ParseOptions, OptionsProvider,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>Runs the generator once.</summary>
    public GeneratorRun Run() => Run(CreateDriver());

    /// <summary>Runs a driver that has seen another state of the project.</summary>
    public GeneratorRun Run(GeneratorDriver driver)
    {
        driver = driver
            .ReplaceAdditionalTexts(Files)
            .WithUpdatedAnalyzerConfigOptions(OptionsProvider)
            .RunGeneratorsAndUpdateCompilation(Compile(), out Compilation output, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        return new GeneratorRun(driver, output, diagnostics);
    }

    /// <summary>Runs a driver without replacing what did not change, as an IDE does at a keystroke in C#.</summary>
    public GeneratorRun RunAfterKeystroke(GeneratorDriver driver)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(
            Compile(), out Compilation output, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        return new GeneratorRun(driver, output, diagnostics);
    }

    /// <summary>What an analyzer sees of the project beside its code.</summary>
    public AnalyzerOptions AnalyzerOptions => new(Files, OptionsProvider);

    private CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    private InMemoryOptionsProvider OptionsProvider => new(
        Properties.ToDictionary(p => "build_property." + p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase), Kinds, FileOptions);

    private CSharpCompilation Compile() => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "/project/Program.cs", Encoding.UTF8)],
        (ReferencesLibrary ? s_framework.Add(s_library) : s_framework).AddRange(References),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(RuleOptions)
            .WithWarningLevel(9999));
}
