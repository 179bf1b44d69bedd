using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Something in the project or its references that has the name of the generated class.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsObstacle">Whether generated code would not compile; else the name means two things in some files.</param>
internal sealed record NameClash(string Name, string Kind, string Remedy, bool IsObstacle)
{
    private const string OtherName = "set <CorpusClassName> to another name";

    /// <summary>Finds all of them, in the order of their names.</summary>
    public static IEnumerable<NameClash> Find(Compilation compilation, ProjectOptions options, CancellationToken cancellationToken) =>
        InTheWay(compilation, options).Concat(Elsewhere(compilation, options, cancellationToken))
            .GroupBy(c => c.Name, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(c => c.Name, StringComparer.Ordinal);

    private static IEnumerable<NameClash> InTheWay(Compilation compilation, ProjectOptions options)
    {
        if (NamespaceOf(compilation, options) is { } sibling && sibling.GetNamespaceMembers().Any(n => n.Name == options.ClassName))
            yield return new NameClash(options.FullName, "a namespace", OtherName, IsObstacle: true);
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(options.FullName))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                if (!IsExtended(type, options))
                    yield return new NameClash(options.FullName, "a type of this project", ExtendOrRename(options), IsObstacle: true);
            }
            else if (type.DeclaredAccessibility == Accessibility.Public || type.ContainingAssembly.GivesAccessTo(compilation.Assembly))
            {
                string kind = "a type of the assembly " + type.ContainingAssembly.Name;
                yield return new NameClash(options.FullName, kind, "set <CorpusNamespace> or <CorpusClassName> in one of the two projects", IsObstacle: true);
            }
        }
    }

    /// <summary>Types and namespaces of that name that hide the class in files that see both.</summary>
    private static IEnumerable<NameClash> Elsewhere(Compilation compilation, ProjectOptions options, CancellationToken cancellationToken)
    {
        if (!compilation.Assembly.TypeNames.Contains(options.ClassName) && !compilation.Assembly.NamespaceNames.Contains(options.ClassName))
            yield break;
        foreach (ISymbol symbol in compilation.GetSymbolsWithName(options.ClassName, SymbolFilter.Namespace | SymbolFilter.Type, cancellationToken))
        {
            string name = symbol.ToDisplayString();
            if (symbol.ContainingType is null && symbol is not INamedTypeSymbol { Arity: > 0 } && name != options.FullName)
                yield return new NameClash(name, symbol is INamespaceSymbol ? "a namespace" : "a type", OtherName, IsObstacle: false);
        }
    }

    private static INamespaceSymbol? NamespaceOf(Compilation compilation, ProjectOptions options)
    {
        INamespaceSymbol? current = compilation.GlobalNamespace;
        if (options.Namespace.Length == 0)
            return current;
        foreach (string segment in options.Namespace.Split('.'))
        {
            current = current.GetNamespaceMembers().FirstOrDefault(n => n.Name == segment);
            if (current is null)
                return null;
        }
        return current;
    }

    /// <summary>Whether each part of the user's class is such that the generated parts belong to the same class.</summary>
    private static bool IsExtended(INamedTypeSymbol type, ProjectOptions options)
    {
        SyntaxKind accessibility = options.IsPublic ? SyntaxKind.PublicKeyword : SyntaxKind.InternalKeyword;
        return type.DeclaringSyntaxReferences.All(r => r.GetSyntax() is ClassDeclarationSyntax part
            && part.Modifiers.Any(SyntaxKind.PartialKeyword)
            && part.Modifiers.All(m => m.Kind() is not (SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword) || m.IsKind(accessibility)));
    }

    private static string ExtendOrRename(ProjectOptions options) =>
        OtherName + ", or declare the type '" + (options.IsPublic ? "public" : "internal") + " static partial class' to add members to the generated one";
}
