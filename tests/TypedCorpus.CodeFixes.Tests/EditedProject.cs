using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Correcting;

namespace TypedCorpus.CodeFixes.Tests;

/// <summary>A project in an editor that offers code fixes in additional files.</summary>
internal sealed class EditedProject : IDisposable
{
    private const string Corrections = "corpus.corrections.yml";

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _id = ProjectId.CreateNewId();

    public EditedProject(params (string Path, string Text)[] files)
    {
        Solution solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(_id, VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp, "/project/Sample.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                metadataReferences: [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(Quote).Assembly.Location)]))
            .AddDocument(DocumentId.CreateNewId(_id), "C.cs", "class C;", filePath: "/project/C.cs");
        string config = "is_global = true\nbuild_property.RootNamespace = Sample\nbuild_property.CorpusProjectDirectory = %2Fproject\nbuild_property.CorpusReview = true\nbuild_property.CorpusReviewBelow = 1\n";
        foreach ((string path, string text) in files)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(_id), path, text, filePath: "/project/" + path);
            if (path != Corrections)
                config += $"[/project/{path}]\nbuild_metadata.AdditionalFiles.CorpusKind = Article\n";
        }
        // The build takes it up as soon as it is there.
        config += $"[/project/{Corrections}]\nbuild_metadata.AdditionalFiles.CorpusKind = Corrections\n";
        Solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_id), ".globalconfig", SourceText.From(config), filePath: "/project/.globalconfig");
    }

    private Solution Solution { get; set; }

    /// <summary>The text of an additional file.</summary>
    public string TextOf(string path) => Solution.GetProject(_id)!.AdditionalDocuments.Single(d => d.FilePath == "/project/" + path).GetTextAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult().ToString();

    /// <summary>The titles of the fixes that are offered at the first diagnostic of a rule in a file.</summary>
    public async Task<string[]> Offers(string path, string rule) => [.. (await Actions(path, rule)).First().Select(a => a.Title)];

    /// <summary>Takes an offer: that of the first diagnostic of a rule which has one of the title.</summary>
    public async Task Take(string path, string rule, string title)
    {
        CodeAction action = (await Actions(path, rule)).SelectMany(a => a).First(a => a.Title == title);
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The diagnostics in a file.</summary>
    public async Task<Diagnostic[]> Diagnostics(string path)
    {
        Project project = Solution.GetProject(_id)!;
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        // What is hidden is not asked for in a build.
        compilation = compilation.WithOptions(compilation.Options.WithReportSuppressedDiagnostics(true));
        ImmutableArray<Diagnostic> all = await compilation
            .WithAnalyzers([new CorrectionFixAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. all.Where(d => d.Location.GetLineSpan().Path == "/project/" + path).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>What is offered at each diagnostic of a rule in a file.</summary>
    private async Task<List<List<CodeAction>>> Actions(string path, string rule)
    {
        TextDocument document = Solution.GetProject(_id)!.AdditionalDocuments.Single(d => d.FilePath == "/project/" + path);
        List<List<CodeAction>> all = [];
        foreach (Diagnostic diagnostic in (await Diagnostics(path)).Where(d => d.Id == rule))
        {
            List<CodeAction> actions = [];
            await new CorrectionCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
            all.Add(actions);
        }
        return all;
    }
}
