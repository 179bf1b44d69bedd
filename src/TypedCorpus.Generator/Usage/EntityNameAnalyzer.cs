using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Usage;

/// <summary>Offers the member of an entity where its name is compared with text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EntityNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.EntityName);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            ProjectOptions project = ProjectOptions.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            string name = project.Namespace.Length > 0 ? project.Namespace + "." + project.ClassName : project.ClassName;
            if (start.Compilation.Assembly.GetTypeByMetadataName(name) is { } corpus)
                start.RegisterOperationAction(c => Analyze(c, corpus), OperationKind.Binary);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol corpus)
    {
        IBinaryOperation comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
            return;
        (IOperation left, IOperation right) = (comparison.LeftOperand.WithoutConversion(), comparison.RightOperand.WithoutConversion());
        if (right is not { ConstantValue: { HasValue: true, Value: string text } })
        {
            (left, right) = (right, left);
            if (right is not { ConstantValue: { HasValue: true, Value: string swapped } })
                return;
            text = swapped;
        }
        if (EntityOf(left) is not { } entity || MemberOf(corpus, text) is not { } member)
            return;
        string path = corpus.ToMinimalDisplayString(comparison.SemanticModel!, comparison.Syntax.SpanStart) + "." + member;
        string replacement = entity + (comparison.OperatorKind == BinaryOperatorKind.Equals ? " == " : " != ") + path;
        context.ReportDiagnostic(Diagnostic.Create(UsageRules.EntityName, comparison.Syntax.GetLocation(), Suggestion.Of(replacement), path, text));
    }

    /// <summary>The code of the entity whose name an expression gives: that of <c>q.Speaker</c> in <c>q.Speaker?.Name</c>.</summary>
    private static string? EntityOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Name", Instance: { } entity } when entity.Type.IsOrDerivesFrom("Entity") => entity.Syntax.ToString().TrimEnd('!'),
        IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation { Property.Name: "Name" }, Operation: { } entity } when entity.Type.IsOrDerivesFrom("Entity") =>
            entity.Syntax.ToString(),
        _ => null,
    };

    /// <summary>The one member of the collections of entities that has this name.</summary>
    private static string? MemberOf(INamedTypeSymbol corpus, string text)
    {
        string? found = null;
        foreach (EntityKind kind in EntityKindNames.Kinds)
        {
            string plural = EntityKindNames.Of(kind).Plural;
            string member = MemberName.From(text, kind.ToString());
            bool has = corpus.GetMembers(plural).OfType<IPropertySymbol>().Any(p => p.Type.GetMembers(member).OfType<IPropertySymbol>().Any(m => m.Type.IsLibraryType(kind.ToString())));
            if (!has)
                continue;
            if (found is not null)
                return null;
            found = plural + "." + Identifier.Escape(member);
        }
        return found;
    }
}
