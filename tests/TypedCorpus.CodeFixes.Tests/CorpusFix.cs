using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace TypedCorpus.CodeFixes.Tests;

/// <summary>A project with articles, its generated corpus, and an analyzer with the fix of its suggestions.</summary>
internal sealed class CorpusFix<TAnalyzer> : CSharpCodeFixTest<TAnalyzer, SuggestionCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private const string Usings = "using System;\nusing System.Linq;\nusing Sample;\nusing TypedCorpus;\n";

    private CorpusFix((string Path, string Text)[] files)
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        CompilerDiagnostics = CompilerDiagnostics.Errors;
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck;
        // The generator reports on articles by itself, which its own tests look at.
        DisabledDiagnostics.AddRange(["TC0002", "TC0004", "TC0005", "TC0007", "TC0008"]);
        SolutionTransforms.Add((solution, project) => solution
            .WithProjectMetadataReferences(project, [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(Quote).Assembly.Location)])
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Latest)));
        string config = "is_global = true\nbuild_property.RootNamespace = Sample\nbuild_property.CorpusProjectDirectory = %2Fproject\n";
        foreach ((string path, string text) in files)
        {
            TestState.AdditionalFiles.Add(("/project/" + path, text));
            FixedState.AdditionalFiles.Add(("/project/" + path, text));
            config += $"[/project/{path}]\nbuild_metadata.AdditionalFiles.CorpusKind = {(path.EndsWith(".yml", StringComparison.Ordinal) ? "Corrections" : "Article")}\n";
        }
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", config));
    }

    /// <summary>Checks that the code marked <c>[|so|]</c> or <c>{|RULE:so|}</c> is reported, and becomes <paramref name="fixedCode"/>.</summary>
    public static Task Check(string code, string? fixedCode, params (string Path, string Text)[] files)
    {
        CorpusFix<TAnalyzer> test = new(files) { TestCode = Usings + code, FixedCode = Usings + (fixedCode ?? code) };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same by the text alone: parentheses that are taken off leave a tree that the parser would build otherwise, and edits that touch are made one after the other.</summary>
    public static Task CheckText(string code, string fixedCode, params (string Path, string Text)[] files)
    {
        CorpusFix<TAnalyzer> test = new(files) { TestCode = Usings + code, FixedCode = Usings + fixedCode, CodeActionValidationMode = CodeActionValidationMode.None, NumberOfFixAllIterations = 2 };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same of code that imports nothing by itself.</summary>
    public static Task CheckPlain(string code, string fixedCode, params (string Path, string Text)[] files)
    {
        CorpusFix<TAnalyzer> test = new(files) { TestCode = code, FixedCode = fixedCode };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same where the code does not compile.</summary>
    public static Task CheckDespiteErrors(string code, string? fixedCode, params (string Path, string Text)[] files)
    {
        CorpusFix<TAnalyzer> test = new(files) { TestCode = Usings + code, FixedCode = Usings + (fixedCode ?? code), CompilerDiagnostics = CompilerDiagnostics.None };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks what is said, message and all, of code that imports nothing by itself, need not compile and is not mended.</summary>
    public static Task CheckMessages(string code, DiagnosticResult[] expected, params (string Path, string Text)[] files)
    {
        CorpusFix<TAnalyzer> test = new(files) { TestCode = code, FixedCode = code, CompilerDiagnostics = CompilerDiagnostics.None };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(Generator.CorpusGenerator)];
}
