using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with the project: nothing is generated until it is mended.</summary>
internal static class ProjectRules
{
    /// <summary>The language version lacks raw and UTF-8 literals.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = new(
        "TC0011",
        "The language version is too old",
        "The corpus needs C# 11 or later, this project compiles as C# {0}; set <LangVersion>11</LangVersion> or later in the project file",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generated code keeps articles in raw UTF-8 literals, which C# 11 introduced.",
        helpLinkUri: Rule.PageOf("TC0011"));

    /// <summary>The library that generated code uses is not referenced.</summary>
    public static readonly DiagnosticDescriptor MissingReference = new(
        "TC0012",
        "The TypedCorpus library is not referenced",
        "Generated code needs the library TypedCorpus, which this project does not reference; add a PackageReference to TypedCorpus without ExcludeAssets or PrivateAssets for 'compile'",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generator runs, but the types of its output are not there.",
        helpLinkUri: Rule.PageOf("TC0012"));

    /// <summary>A segment of the project's namespace is the name of the generated class.</summary>
    public static readonly DiagnosticDescriptor NamespaceClash = new(
        "TC0013",
        "The namespace hides the generated class",
        "The namespace '{0}' has a segment '{1}', which hides the generated class of that name; set <CorpusClassName> to another name",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Inside a namespace My.Corpus the name Corpus means the namespace, so no member of the class could be reached (CS0234).",
        helpLinkUri: Rule.PageOf("TC0013"));

    /// <summary>A property of the project has a value that it cannot have.</summary>
    public static readonly DiagnosticDescriptor InvalidOption = new(
        "TC0014",
        "A property of the corpus has an invalid value",
        "'{1}' is no value for the property {0}: {2}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The message says which values the property can have. A switch that is neither on nor off is a warning, and counts as off.",
        helpLinkUri: Rule.PageOf("TC0014"));

    /// <summary>Something has the full name of the generated class.</summary>
    public static readonly DiagnosticDescriptor NameClash = new(
        "TC0018",
        "The generated class has the name of something else",
        "The generated class '{0}' would have the name of {1}; {2}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Two declarations of one name do not compile (CS0101), and two types of one name in two assemblies are ambiguous (CS0436).",
        helpLinkUri: Rule.PageOf("TC0018"));

    /// <summary>A type or namespace elsewhere in the project has the simple name of the generated class.</summary>
    public static readonly DiagnosticDescriptor HiddenName = new(
        "TC0019",
        "The name of the generated class means something else in some files",
        "Beside the generated class '{0}' there is {1} '{2}'; a file that sees both may mean the wrong one: {3}",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "In the namespace of the other one its name hides the generated class; where both are imported, the name is ambiguous (CS0104).",
        helpLinkUri: Rule.PageOf("TC0019"));
}
