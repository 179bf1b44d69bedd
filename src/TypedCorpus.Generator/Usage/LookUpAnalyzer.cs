using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>Offers the look-up of a collection where it is searched by a predicate.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookUpAnalyzer() : UsageAnalyzer(UsageRules.LookUp, OperationKind.Invocation)
{
    // Which query on which collection by which property is which look-up; {0} stands for the value.
    private static readonly (string Query, string Collection, string Property, string LookUp)[] s_lookUps =
    [
        ("First", "EntityCollection", "Id", "[{0}]"),
        ("Single", "EntityCollection", "Id", "[{0}]"),
        ("First", "ArticleCollection", "Path", "[{0}]"),
        ("Single", "ArticleCollection", "Path", "[{0}]"),
        ("Where", "QuoteCollection", "Speaker", ".By({0})"),
        ("Where", "QuoteCollection", "Article", ".In({0})"),
        ("Where", "QuoteCollection", "Kind", ".OfKind({0})"),
        ("Where", "QuoteCollection", "CueClass", ".ByCue({0})"),
        ("Where", "FigureCollection", "Article", ".In({0})"),
        ("Where", "FigureCollection", "Kind", ".OfKind({0})"),
        ("Where", "FigureCollection", "Entity", ".About({0})"),
    ];

    private protected override void Analyze(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is not ("First" or "Single" or "Where") || call.Receiver() is not { } receiver
            || call.Lambda() is not { Parameter: var parameter, Body: IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison })
            return;
        (IOperation left, IOperation right) = (comparison.LeftOperand.WithoutConversion(), comparison.RightOperand.WithoutConversion());
        if (PropertyOf(left, parameter) is null)
            (left, right) = (right, left);
        // A null is no key, and a value that depends on the item is no one value.
        if (PropertyOf(left, parameter) is not { } property || right.ConstantValue is { HasValue: true, Value: null } || DependsOn(right, parameter))
            return;
        foreach ((string query, string collection, string key, string lookUp) in s_lookUps)
        {
            if (query != call.TargetMethod.Name || key != property || !receiver.Type.IsOrDerivesFrom(collection))
                continue;
            string replacement = receiver.Syntax + lookUp.Replace("{0}", right.Syntax.ToString());
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.LookUp, call.Syntax.GetLocation(), Suggestion.Of(replacement), replacement));
            return;
        }
    }

    private static string? PropertyOf(IOperation operation, IParameterSymbol parameter) =>
        operation is IPropertyReferenceOperation { Instance: IParameterReferenceOperation reference } property
        && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter)
            ? property.Property.Name
            : null;

    private static bool DependsOn(IOperation operation, IParameterSymbol parameter) => operation.DescendantsAndSelf()
        .Any(o => o is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter));
}
