using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>Points at comparisons of a day of publication that may be missing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PublishedAnalyzer() : UsageAnalyzer(UsageRules.Published, OperationKind.Binary)
{
    private protected override void Analyze(OperationAnalysisContext context)
    {
        IBinaryOperation comparison = (IBinaryOperation)context.Operation;
        string? sign = comparison.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => "<",
            BinaryOperatorKind.LessThanOrEqual => "<=",
            BinaryOperatorKind.GreaterThan => ">",
            BinaryOperatorKind.GreaterThanOrEqual => ">=",
            _ => null,
        };
        if (sign is null || !comparison.IsLifted)
            return;
        (IOperation left, IOperation right) = (comparison.LeftOperand.WithoutConversion(), comparison.RightOperand.WithoutConversion());
        bool isLeft = IsPublished(left);
        if (isLeft == IsPublished(right))
            return;
        string replacement = isLeft
            ? $"{left.Syntax} is {{ }} published && published {sign} {right.Syntax}"
            : $"{right.Syntax} is {{ }} published && {left.Syntax} {sign} published";
        context.ReportDiagnostic(Diagnostic.Create(UsageRules.Published, comparison.Syntax.GetLocation(), Suggestion.Of(replacement)));
    }

    private static bool IsPublished(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "Published" or "Updated", ContainingType: var type } } && type.IsOrDerivesFrom("Article");
}
