using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with front matter that the user declares.</summary>
internal static class SchemaRules
{
    /// <summary>The schema does not say what it should.</summary>
    public static readonly DiagnosticDescriptor Invalid = new(
        "TC0201",
        "The schema of front matter has an error",
        "{0}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A key with an error is left out: its type is inferred.",
        helpLinkUri: Rule.PageOf("TC0201"));

    /// <summary>The front matter of an article is not what the schema declares.</summary>
    public static readonly DiagnosticDescriptor Broken = new(
        "TC0202",
        "Front matter breaks the schema",
        "Front matter breaks the schema: {0}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The article is read all the same, without the value.",
        helpLinkUri: Rule.PageOf("TC0202"));
}
