using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Testing;

/// <summary>
/// Runs the generator over articles in a test, without a project: hand the result to <c>Verifier.Verify</c>, or look at its run result. A test project
/// gets at this class by <c>&lt;CorpusSnapshotTesting&gt;true&lt;/CorpusSnapshotTesting&gt;</c>.
/// </summary>
public static class CorpusDriver
{
    /// <summary>Runs the generator over <paramref name="articles"/> and returns the driver that has the result.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">The properties that the project would have.</param>
    public static GeneratorDriver Create(IEnumerable<CorpusArticle> articles, CorpusDriverOptions? options = null)
    {
        if (articles is null)
            throw new ArgumentNullException(nameof(articles));
        options ??= new CorpusDriverOptions();
        List<InMemoryText> files = [.. articles.Select(a => new InMemoryText(a.Path, a.Text))];
        Dictionary<string, string> kinds = new(StringComparer.Ordinal);
        foreach (InMemoryText file in files)
            kinds[file.Path] = nameof(CorpusFileKind.Article);
        Add(CorpusDriverOptions.GazetteerPath, options.Gazetteer, CorpusFileKind.Entities);
        Add(CorpusDriverOptions.SchemaPath, options.Schema, CorpusFileKind.Schema);
        CSharpParseOptions parseOptions = new(LanguageVersion.Latest);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], files, parseOptions, new InMemoryOptionsProvider(options.ToProperties(), kinds));
        CSharpCompilation compilation = CSharpCompilation.Create(
            options.RootNamespace,
            [CSharpSyntaxTree.ParseText("", parseOptions)],
            [MetadataReference.CreateFromFile(typeof(TextSpan).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return driver.RunGenerators(compilation);

        void Add(string path, string? text, CorpusFileKind kind)
        {
            if (text is null)
                return;
            files.Add(new InMemoryText(path, text));
            kinds[path] = kind.ToString();
        }
    }
}

/// <summary>An article of a test.</summary>
/// <param name="Path">Its path relative to the project, such as <c>seeds/storm.txt</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record CorpusArticle(string Path, string Text);
