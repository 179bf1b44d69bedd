using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with the names that code relies on.</summary>
internal static class LockRules
{
    /// <summary>The lock file does not say what it should.</summary>
    public static readonly DiagnosticDescriptor Invalid = new(
        "TC0111",
        "The lock file has an error",
        "{0}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Entries without an error count.",
        helpLinkUri: Rule.PageOf("TC0111"));

    /// <summary>A member that code knows means another entity than it did.</summary>
    public static readonly DiagnosticDescriptor OtherMeaning = new(
        "TC0112",
        "A member means another entity than it did",
        "{0} was {1} when the lock file was written, and is {2} now",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The entity that had the member is gone or has another name, and another entity of the same name took it.",
        helpLinkUri: Rule.PageOf("TC0112"));
}
