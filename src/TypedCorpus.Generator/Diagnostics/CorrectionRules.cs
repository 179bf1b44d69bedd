using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with the corrections of a corpus.</summary>
internal static class CorrectionRules
{
    /// <summary>The file, or a correction in it, does not say what it should.</summary>
    public static readonly DiagnosticDescriptor Invalid = new(
        "TC0101",
        "The corrections have an error",
        "{0}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A correction with an error is left out, the others are applied.",
        helpLinkUri: Rule.PageOf("TC0101"));

    /// <summary>Nothing in the corpus is what a correction is about.</summary>
    public static readonly DiagnosticDescriptor Unmatched = new(
        "TC0102",
        "A correction matches nothing",
        "The correction matches nothing: {0}{1}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The article has changed since the correction was written, or was deleted.",
        helpLinkUri: Rule.PageOf("TC0102"));

    /// <summary>Several records could be what a correction is about.</summary>
    public static readonly DiagnosticDescriptor Ambiguous = new(
        "TC0103",
        "A correction matches more than one record",
        "More than one record matches {0}: {1}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The words that the correction gives stand in more than one place.",
        helpLinkUri: Rule.PageOf("TC0103"));

    /// <summary>Two corrections are about one record.</summary>
    public static readonly DiagnosticDescriptor Repeated = new(
        "TC0104",
        "Two corrections are about one record",
        "Another correction is about {0} already; write both into one",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The first one in the file is applied.",
        helpLinkUri: Rule.PageOf("TC0104"));

    /// <summary>Extraction finds by itself what a correction says.</summary>
    public static readonly DiagnosticDescriptor Unneeded = new(
        "TC0105",
        "A correction is no longer needed",
        "Extraction finds by itself what this correction says of {0}; remove the correction, or write 'confirmed: true' to keep it",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The record is right without the correction.",
        helpLinkUri: Rule.PageOf("TC0105"));

    /// <summary>The place of a correction that is no longer needed, for the code fix that removes it.</summary>
    public static readonly DiagnosticDescriptor Removable = new(
        "TC0106",
        "A correction can be removed",
        "A code fix removes this correction",
        Rule.Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "Where the editor offers code fixes in the file of corrections.",
        helpLinkUri: Rule.PageOf("TC0106"));
}
