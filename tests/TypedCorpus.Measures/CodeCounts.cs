using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Measures;

/// <summary>Counts over the syntax of files.</summary>
public static class CodeCounts
{
    /// <summary>How many statements and expression bodies hold five or more of <c>&amp;&amp;</c>, <c>||</c> and <c>?:</c>; those of a nested statement count there.</summary>
    public static int LongConditions(SourceFile file) => LinesOfLongConditions(file).Count();

    /// <summary>The lines on which these statements begin.</summary>
    public static IEnumerable<int> LinesOfLongConditions(SourceFile file) =>
        file.Root.DescendantNodes().Where(static n => n is (StatementSyntax and not BlockSyntax) or ArrowExpressionClauseSyntax && Operators(n) >= 5)
            .Select(static n => n.GetLocation().GetLineSpan().StartLinePosition.Line + 1);

    /// <summary>How many times a whole number is added to or taken from something that is no literal: <c>i + 1</c>, <c>end - 2</c>.</summary>
    public static int Offsets(SourceFile file) =>
        file.Root.DescendantNodes().OfType<BinaryExpressionSyntax>().Count(static b =>
            (b.IsKind(SyntaxKind.AddExpression) || b.IsKind(SyntaxKind.SubtractExpression))
            && b.Right is LiteralExpressionSyntax { Token.Value: int }
            && b.Left is not LiteralExpressionSyntax);

    /// <summary>How many parameters come in pairs of two integers that stand for a range: <c>int first, int end</c>.</summary>
    public static int IntegerRanges(SourceFile file) =>
        file.Root.DescendantNodes().OfType<ParameterListSyntax>().Sum(static list => list.Parameters.Zip(list.Parameters.Skip(1)).Count(static pair =>
            IsInteger(pair.First) && IsInteger(pair.Second) && pair.Second.Identifier.ValueText.Contains("end", StringComparison.OrdinalIgnoreCase)));

    /// <summary>How many times <c>-1</c> stands for no position: it is returned, compared or assigned.</summary>
    public static int Sentinels(SourceFile file) =>
        file.Root.DescendantNodes().OfType<PrefixUnaryExpressionSyntax>().Count(static p =>
            p.IsKind(SyntaxKind.UnaryMinusExpression) && p.Operand is LiteralExpressionSyntax { Token.Value: 1 });

    private static int Operators(SyntaxNode statement) =>
        statement.DescendantNodes(n => n == statement || n is not StatementSyntax).Count(static n =>
            n.IsKind(SyntaxKind.LogicalAndExpression) || n.IsKind(SyntaxKind.LogicalOrExpression) || n.IsKind(SyntaxKind.ConditionalExpression));

    private static bool IsInteger(ParameterSyntax parameter) =>
        parameter.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword } && parameter.Modifiers.Count == 0;
}
