using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Citations;

/// <summary>Checks that articles have what code cites of them: <c>Corpus.Cite</c>, <c>Corpus.Quotes.Cite</c>, <c>[CitedFrom]</c>.</summary>
/// <remarks>Where the corpus is not generated, in another project or because generation failed, it says nothing.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(CitationRules.NotFound, CitationRules.NoQuote, CitationRules.Ambiguous, CitationRules.NoArticle);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        ProjectOptions project = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        string name = project.Namespace.Length > 0 ? project.Namespace + "." + project.ClassName : project.ClassName;
        if (context.Compilation.Assembly.GetTypeByMetadataName(name) is not { } type)
            return;
        CitationReader reader = new(type);
        Lazy<CitedCorpus?> corpus = new(() => CitedCorpus.Of(context.Options, context.CancellationToken));

        void Report(Citation? citation, Action<Diagnostic> report)
        {
            if (citation is not null && corpus.Value is { } articles && CitationCheck.Check(citation, articles) is { } diagnostic)
                report(diagnostic);
        }
        context.RegisterOperationAction(c => Report(reader.Read((IInvocationOperation)c.Operation), c.ReportDiagnostic), OperationKind.Invocation);
        context.RegisterSyntaxNodeAction(
            c => Report(CitationReader.Read((AttributeSyntax)c.Node, c.SemanticModel, c.CancellationToken), c.ReportDiagnostic), SyntaxKind.Attribute);
    }
}
