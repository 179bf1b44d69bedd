using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>Points at comparisons of a day of publication that may be missing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PublishedAnalyzer() : UsageAnalyzer(UsageRules.Published, OperationKind.Binary)
{
    private const string FirstName = "published";

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
        string day = FreeName(comparison.Syntax);
        string replacement = isLeft
            ? $"{left.Syntax} is {{ }} {day} && {day} {sign} {right.Syntax}"
            : $"{right.Syntax} is {{ }} {day} && {left.Syntax} {sign} {day}";
        context.ReportDiagnostic(Diagnostic.Create(UsageRules.Published, comparison.Syntax.GetLocation(), Suggestion.Of(replacement)));
    }

    /// <summary>A name that the member around a comparison does not have, and that no other comparison in it is given.</summary>
    private static string FreeName(SyntaxNode comparison)
    {
        SyntaxNode member = comparison.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? comparison.SyntaxTree.GetRoot();
        HashSet<string> taken = new(member.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText), StringComparer.Ordinal);
        int others = member.DescendantNodes().OfType<BinaryExpressionSyntax>().Count(b => b.SpanStart < comparison.SpanStart && (HasDay(b.Left) || HasDay(b.Right)));
        string name = FirstName;
        for (int number = 2; taken.Contains(name) || others-- > 0; number++)
            name = FormattableString.Invariant($"{FirstName}{number}");
        return name;
    }

    private static bool HasDay(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Published" or "Updated" };

    private static bool IsPublished(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "Published" or "Updated", ContainingType: var type } } && type.IsOrDerivesFrom("Article");
}
