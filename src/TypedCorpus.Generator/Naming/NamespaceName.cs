using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Naming;

/// <summary>The namespace that the corpus is generated into.</summary>
internal static class NamespaceName
{
    /// <summary>Makes a valid namespace of a root namespace: <c>my-app.2</c> gives <c>my_app._2</c>. Keywords stay, and are escaped where they are written.</summary>
    public static string MakeValid(string rootNamespace)
    {
        IEnumerable<string> segments = rootNamespace.Split('.')
            .Select(s => s.Trim())
            .Where(s => s.Length > 0)
            .Select(MakeSegment);
        return string.Join(".", segments);
    }

    /// <summary><paramref name="name"/> as code writes it, with an <c>@</c> before keywords.</summary>
    public static string Escape(string name) => string.Join(".", name.Split('.').Select(Identifier.Escape));

    private static string MakeSegment(string segment)
    {
        segment = segment.TrimStart('@');
        char[] characters = segment.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray();
        string valid = new(characters);
        return valid.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(valid[0]) ? valid : "_" + valid;
    }
}
