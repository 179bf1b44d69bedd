using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with the user's own gazetteer.</summary>
internal static class GazetteerRules
{
    /// <summary>The gazetteer does not say what it should.</summary>
    public static readonly DiagnosticDescriptor Invalid = new(
        "TC0015",
        "The gazetteer has an error",
        "{0}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An entry with an error is left out.",
        helpLinkUri: Rule.PageOf("TC0015"));
}
