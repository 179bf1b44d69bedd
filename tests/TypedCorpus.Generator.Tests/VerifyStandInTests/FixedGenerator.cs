using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Tests.VerifyStandInTests;

/// <summary>A generator that puts out what it is given, whatever the compilation.</summary>
internal sealed class FixedGenerator : IIncrementalGenerator
{
    /// <summary>Hint names and texts.</summary>
    public (string HintName, string Text)[] Sources { get; init; } = [];

    /// <summary>What it reports.</summary>
    public Diagnostic[] Diagnostics { get; init; } = [];

    /// <summary>What it throws, if anything.</summary>
    public Exception? Failure { get; init; }

    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
    {
        if (Failure is not null)
            throw Failure;
        foreach ((string hintName, string text) in Sources)
            output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
        foreach (Diagnostic diagnostic in Diagnostics)
            output.ReportDiagnostic(diagnostic);
    });

    /// <summary>The driver after its run.</summary>
    public GeneratorDriver Run() => CSharpGeneratorDriver.Create(this).RunGenerators(CSharpCompilation.Create("Empty"), TestContext.Current.CancellationToken);
}
