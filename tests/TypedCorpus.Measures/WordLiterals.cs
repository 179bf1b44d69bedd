using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Measures;

/// <summary>
/// The words of a language that stand in code: the words of two or more lower-case letters in string literals, outside the folder <c>Language</c>. Literals that
/// say nothing about a language do not count. These are:
/// <list type="bullet">
/// <item>messages: what is passed for one of <see cref="s_messageParameters"/>, what a method whose name ends in <c>Message</c> returns or a variable so named holds, texts of
/// exceptions and attributes;</item>
/// <item>names: what is passed for one of <see cref="s_nameParameters"/> (keys of tables, rules and files, formats of numbers and days), and what the fields of a class whose
/// name ends in <c>Keys</c>, <c>Names</c> or <c>Rules</c> hold;</item>
/// <item>paths of embedded files.</item>
/// </list>
/// </summary>
public static partial class WordLiterals
{
    private static readonly HashSet<string> s_messageParameters = new(StringComparer.Ordinal) { "message", "Detail", "Arguments" };

    private static readonly HashSet<string> s_nameParameters = new(StringComparer.Ordinal) { "key", "role", "rule", "name", "argument", "arguments", "path", "format", "paramName" };

    /// <summary>The files of a project outside <c>Language</c> that have such words, each with its words in ordinal order.</summary>
    public static IEnumerable<(SourceFile File, IReadOnlyList<string> Words)> In(SourceProject project) =>
        project.Files.Where(static f => f.TopFolder != "Language")
            .Select(file => (file, (IReadOnlyList<string>)[.. In(file, project.Compilation.GetSemanticModel(file.Root.SyntaxTree)).Distinct().Order(StringComparer.Ordinal)]))
            .Where(static row => row.Item2.Count > 0);

    private static IEnumerable<string> In(SourceFile file, SemanticModel model)
    {
        foreach (SyntaxToken token in file.Root.DescendantTokens())
        {
            if (!IsText(token) || EmbeddedPath().IsMatch(token.ValueText) || !Word().IsMatch(token.ValueText) || IsMessageOrName(token.Parent!, model))
                continue;
            foreach (Match word in Word().Matches(token.ValueText))
                yield return word.Value;
        }
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static bool IsMessageOrName(SyntaxNode literal, SemanticModel model)
    {
        for (SyntaxNode? node = literal; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeSyntax or ThrowStatementSyntax or ThrowExpressionSyntax:
                case ArgumentSyntax argument when ParameterOf(argument, model) is { } name && (s_messageParameters.Contains(name) || s_nameParameters.Contains(name)):
                case MethodDeclarationSyntax { Identifier.ValueText: var method } when method.EndsWith("Message", StringComparison.Ordinal):
                case FieldDeclarationSyntax { Parent: TypeDeclarationSyntax { Identifier.ValueText: var type } } when IsTypeOfNames(type):
                case VariableDeclaratorSyntax { Identifier.ValueText: var variable } when variable.EndsWith("Message", StringComparison.Ordinal):
                    return true;
            }
        }
        return false;
    }

    private static bool IsTypeOfNames(string type) => type.EndsWith("Keys", StringComparison.Ordinal) || type.EndsWith("Names", StringComparison.Ordinal) || type.EndsWith("Rules", StringComparison.Ordinal);

    /// <summary>The name of the parameter that an argument is passed for; <see langword="null"/> where what is called is not known.</summary>
    private static string? ParameterOf(ArgumentSyntax argument, SemanticModel model)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Parent: { } call } list)
            return null;
        SymbolInfo called = model.GetSymbolInfo(call);
        ISymbol? symbol = called.Symbol ?? called.CandidateSymbols.FirstOrDefault();
        IReadOnlyList<IParameterSymbol> parameters = symbol switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        if (argument.NameColon is { } named)
            return named.Name.Identifier.ValueText;
        int at = list.Arguments.IndexOf(argument);
        return at < parameters.Count ? parameters[at].Name : parameters.Count > 0 && parameters[^1].IsParams ? parameters[^1].Name : null;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])[a-z]{2,}(?![\p{L}\p{Nd}])")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\w/-]+\.(tsv|rules|bin|yml|txt|md)$")]
    private static partial Regex EmbeddedPath();
}
