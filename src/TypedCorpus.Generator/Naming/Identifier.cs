using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Naming;

/// <summary>Writes identifiers as C# has them.</summary>
internal static class Identifier
{
    /// <summary>Whether <paramref name="text"/> can be an identifier; what a file names need not be one.</summary>
    public static bool IsValid(string text) => SyntaxFacts.IsValidIdentifier(text);

    /// <summary><paramref name="identifier"/> as code writes it: a keyword gets its <c>@</c>.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;
}
