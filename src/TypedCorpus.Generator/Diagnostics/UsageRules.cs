using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>How code could use the corpus better, or uses it wrongly.</summary>
internal static class UsageRules
{
    /// <summary>The name of an entity is compared with text, though the entity is a member.</summary>
    public static readonly DiagnosticDescriptor EntityName = new(
        "TC2101",
        "An entity is compared by its name",
        "Compare with {0} instead of the text \"{1}\": the compiler then knows when it is gone",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Text goes on to compile when no article names the entity any longer, and finds nothing.",
        helpLinkUri: Rule.PageOf("TC2101"));

    /// <summary>Amounts of several currencies or units are added.</summary>
    public static readonly DiagnosticDescriptor MixedSum = new(
        "TC2102",
        "Values of several currencies or units are added",
        "This adds {0}: {1}",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The articles of a corpus give amounts in several currencies and units, and rates beside amounts.",
        helpLinkUri: Rule.PageOf("TC2102"));

    /// <summary>A collection is searched though it has a look-up.</summary>
    public static readonly DiagnosticDescriptor LookUp = new(
        "TC2103",
        "A collection is searched that has a look-up",
        "Use {0}, which does not search",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The collections of a corpus are indexed when a look-up is first used.",
        helpLinkUri: Rule.PageOf("TC2103"));

    /// <summary>The day of an article is compared though it may have none.</summary>
    public static readonly DiagnosticDescriptor Published = new(
        "TC2104",
        "A day of publication that may be missing is compared",
        "An article without a day of publication is neither before nor after: say what becomes of it",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A comparison with null is false in either direction, so articles without a day drop out of a query and of its opposite.",
        helpLinkUri: Rule.PageOf("TC2104"));

    /// <summary>Code names an article or an entity that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingMember = new(
        "TC2105",
        "The corpus has no such member",
        "{0}",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Members come and go with the articles. A lock file (corpus.lock.json) remembers them, and says where each went.",
        helpLinkUri: Rule.PageOf("TC2105"));

    /// <summary>Code names the corpus class where its namespace is not imported.</summary>
    public static readonly DiagnosticDescriptor MissingImport = new(
        "TC2106",
        "The namespace of the corpus class is not imported",
        "'{0}' is generated into the namespace {1}; write 'using {1};', or 'global using {1};' once for all files",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Where ImplicitUsings is on, the package imports the namespace into every file; else code says so itself.",
        helpLinkUri: Rule.PageOf("TC2106"));
}
