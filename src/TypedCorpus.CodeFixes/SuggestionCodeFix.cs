using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.CodeFixes;

/// <summary>Writes what an analyzer suggests in the place of an expression: the nearest passage, the member of an entity, a look-up.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestionCodeFix))]
[Shared]
public sealed class SuggestionCodeFix : CodeFixProvider
{
    private const int LongestTitle = 80;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        CitationRules.NotFound.Id, CitationRules.Ambiguous.Id, UsageRules.EntityName.Id, UsageRules.LookUp.Id, UsageRules.Published.Id,
        UsageRules.MissingMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Suggestion.Expressions, out string? expressions) || ReplacedBy(root, diagnostic) is not { } replaced)
                continue;
            string[] choices = expressions!.Split('\n');
            for (int i = 0; i < choices.Length; i++)
            {
                string expression = choices[i];
                // The same choice at each place, whatever it says there, is one to fix all.
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(expression), _ => Task.FromResult(Replace(context.Document, root, replaced, expression)), FormattableString.Invariant($"{diagnostic.Id} {i}")),
                    diagnostic);
            }
        }
    }

    /// <summary>The expression that a suggestion stands for.</summary>
    private static ExpressionSyntax? ReplacedBy(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return diagnostic.Properties.ContainsKey(Suggestion.ReplacesCall)
            ? node.FirstAncestorOrSelf<InvocationExpressionSyntax>()
            : node.FirstAncestorOrSelf<ExpressionSyntax>(e => e.Span == diagnostic.Location.SourceSpan);
    }

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax replaced, string expression)
    {
        // In parentheses where the expression around could read it otherwise; the simplifier takes off those that are not needed.
        ExpressionSyntax parsed = SyntaxFactory.ParseExpression(expression);
        if (parsed is BinaryExpressionSyntax && replaced.Parent is ExpressionSyntax)
            parsed = SyntaxFactory.ParenthesizedExpression(parsed).WithAdditionalAnnotations(Simplifier.Annotation);
        return document.WithSyntaxRoot(root.ReplaceNode(replaced, parsed.WithTriviaFrom(replaced).WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static string TitleOf(string expression) => expression.Length <= LongestTitle ? "Write " + expression : "Write " + expression.Substring(0, LongestTitle) + "…";
}
