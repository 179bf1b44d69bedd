using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>Looks at one kind of operation in the user's own code for one rule.</summary>
public abstract class UsageAnalyzer : DiagnosticAnalyzer
{
    private readonly OperationKind _kind;

    private protected UsageAnalyzer(DiagnosticDescriptor rule, OperationKind kind)
    {
        SupportedDiagnostics = ImmutableArray.Create(rule);
        _kind = kind;
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, _kind);
    }

    private protected abstract void Analyze(OperationAnalysisContext context);
}
