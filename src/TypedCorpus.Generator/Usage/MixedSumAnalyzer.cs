using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>Warns where amounts of all currencies, or quantities of all units, are added.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MixedSumAnalyzer() : UsageAnalyzer(UsageRules.MixedSum, OperationKind.Invocation)
{
    private protected override void Analyze(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is not ("Sum" or "Average") || call.Receiver() is not { } receiver
            || call.Lambda() is not { Body: IPropertyReferenceOperation { Instance.Type: { } type } property })
            return;
        bool isMoney = type.IsLibraryType("Money") && property.Property.Name is "Amount" or "Value";
        bool isMeasured = property.Property.Name == "Value" && (type.IsLibraryType("MeasuredFigure") || type.IsLibraryType("Quantity"));
        if ((!isMoney && !isMeasured) || !IsWholeCollection(receiver) || SaysWhich(receiver.Syntax, isMoney))
            return;
        (string what, string instead) = isMoney
            ? ("amounts of all currencies, and rates", "filter by Currency, or use SumByCurrency")
            : ("values of all units, and rates", "filter by Unit, or convert to one");
        context.ReportDiagnostic(Diagnostic.Create(UsageRules.MixedSum, call.Syntax.GetLocation(), what, instead));
    }

    /// <summary>Whether a chain of calls begins at a collection of the corpus: what comes in a variable or a group may have been chosen before.</summary>
    private static bool IsWholeCollection(IOperation operation)
    {
        while (operation is IInvocationOperation call && call.Receiver() is { } receiver)
            operation = receiver;
        return operation is IPropertyReferenceOperation { Type: { } type } && type.IsOrDerivesFrom("RecordCollection");
    }

    private static bool SaysWhich(SyntaxNode chain, bool isMoney) => chain.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Any(n => n.Identifier.ValueText is var name && (isMoney ? name == "Currency" : name is "Unit" or "Dimension"));
}
