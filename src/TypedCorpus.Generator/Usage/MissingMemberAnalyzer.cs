using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>Says what became of a member that code names and the corpus does not have, beside the compiler's CS1061.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingMemberAnalyzer : DiagnosticAnalyzer
{
    private const int MostNamed = 3;

    private static readonly HashSet<string> s_collections = new(EntityKindNames.Kinds.Select(k => EntityKindNames.Of(k).Plural).Append("Articles"), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.MissingMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TypedCorpus.Article") is not null)
                start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.SimpleMemberAccessExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)context.Node;
        if (!IsNamedAsCollection(access.Expression)
            || context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type is not INamedTypeSymbol collection || !IsGenerated(collection))
            return;
        SymbolInfo symbol = context.SemanticModel.GetSymbolInfo(access, context.CancellationToken);
        if (symbol.Symbol is not null || symbol.CandidateSymbols.Length > 0)
            return;
        string name = access.Name.Identifier.ValueText;
        bool isArticles = collection.IsOrDerivesFrom("ArticleCollection");
        string what = isArticles ? $"no article is called '{name}'" : $"no article names '{name}'";
        if (isArticles && OfSameFileName(collection, name) is [_, _, ..] several)
        {
            string choices = string.Join(", ", several.Take(MostNamed)) + (several.Length > MostNamed ? ", …" : "");
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.MissingMember, access.GetLocation(), $"several articles are called '{name}', each with its folder: {choices}"));
            return;
        }
        string? instead = isArticles ? WithoutFolder(collection, access, name) : OtherKind(context, access, name);
        if (instead is null && EditDistance.Nearest(name, MembersOf(collection)) is { } nearest)
            instead = access.Expression + "." + nearest;
        context.ReportDiagnostic(Diagnostic.Create(
            UsageRules.MissingMember, access.GetLocation(), instead is null ? ImmutableDictionary<string, string?>.Empty : Suggestion.Of(instead), what + (instead is null ? "" : $"; did you mean {instead}?")));
    }

    /// <summary>The articles that have this name with their folder behind it.</summary>
    private static string[] OfSameFileName(INamedTypeSymbol articles, string name) =>
        [.. MembersOf(articles).Where(m => m.StartsWith(name + "_", StringComparison.Ordinal)).OrderBy(m => m, StringComparer.Ordinal)];

    /// <summary>The article that had its folder in its name while there were others of the name.</summary>
    private static string? WithoutFolder(INamedTypeSymbol articles, MemberAccessExpressionSyntax access, string name)
    {
        int folder = name.LastIndexOf('_');
        return folder > 0 && MembersOf(articles).Contains(name.Substring(0, folder), StringComparer.Ordinal) ? access.Expression + "." + name.Substring(0, folder) : null;
    }

    /// <summary>The collection of another kind that has the member: what was a person is an organization now.</summary>
    private static string? OtherKind(SyntaxNodeAnalysisContext context, MemberAccessExpressionSyntax access, string name)
    {
        if (access.Expression is not MemberAccessExpressionSyntax { Expression: var corpus }
            || context.SemanticModel.GetSymbolInfo(corpus, context.CancellationToken).Symbol is not INamedTypeSymbol type)
            return null;
        return EntityKindNames.Kinds.Select(k => EntityKindNames.Of(k).Plural)
            .Where(plural => type.GetMembers(plural).OfType<IPropertySymbol>().Any(p => p.Type.GetMembers(name).OfType<IPropertySymbol>().Any()))
            .Select(plural => $"{corpus}.{plural}.{name}")
            .FirstOrDefault();
    }

    /// <summary>Whether an expression ends in the name of a collection, in any case: to ask for the type of each <c>a.b</c> would be dear.</summary>
    private static bool IsNamedAsCollection(ExpressionSyntax expression)
    {
        string? name = expression switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };
        return name is not null && s_collections.Contains(name);
    }

    /// <summary>Whether a type is a collection that the generator wrote, with a member for each of its items.</summary>
    private static bool IsGenerated(INamedTypeSymbol type) =>
        type.BaseType is { } collection && (collection.IsLibraryType("EntityCollection") || collection.IsLibraryType("ArticleCollection"));

    private static IEnumerable<string> MembersOf(INamedTypeSymbol collection) =>
        collection.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic && !p.IsIndexer).Select(p => p.Name);
}
