using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Usage;

/// <summary>Names the namespace of the corpus class where code does not find the class, beside the compiler's CS0103.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingImportAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.MissingImport);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            ProjectOptions options = ProjectOptions.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            if (options.Namespace.Length > 0 && start.Compilation.Assembly.GetTypeByMetadataName(options.FullName) is not null)
                start.RegisterSyntaxNodeAction(node => Analyze(node, options), SyntaxKind.IdentifierName);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, ProjectOptions options)
    {
        IdentifierNameSyntax name = (IdentifierNameSyntax)context.Node;
        if (name.Identifier.ValueText != options.ClassName || name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            return;
        SymbolInfo symbol = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken);
        if (symbol.Symbol is null && symbol.CandidateSymbols.Length == 0 && context.SemanticModel.GetTypeInfo(name, context.CancellationToken).Type is null or IErrorTypeSymbol)
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.MissingImport, name.GetLocation(), options.ClassName, NamespaceName.Escape(options.Namespace)));
    }
}
