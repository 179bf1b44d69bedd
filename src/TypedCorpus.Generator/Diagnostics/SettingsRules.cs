using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Settings that have no effect, and files that are taken for something or for nothing.</summary>
internal static class SettingsRules
{
    /// <summary>The project has no article.</summary>
    public static readonly DiagnosticDescriptor NoArticles = new(
        "TC0020",
        "No article was found",
        "No article was found: {0}",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A project without an article gets no corpus class.",
        helpLinkUri: Rule.PageOf("TC0020"));

    /// <summary>A file among the articles is of a kind that is not read.</summary>
    public static readonly DiagnosticDescriptor Unread = new(
        "TC0021",
        "A file among the articles is not read",
        "Files with the ending {0} are not read; save the article as .txt or .md, or make one of it with 'corpus import'",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Articles are plain text and Markdown: .txt, .md and .markdown.",
        helpLinkUri: Rule.PageOf("TC0021"));

    /// <summary>A setting that is none.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting = new(
        "TC0022",
        "A setting is not known",
        "'{0}' is no setting of TypedCorpus and has no effect: {1}",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A property, an item's CorpusKind, a file beside the project, or a key of an .editorconfig is misspelt.",
        helpLinkUri: Rule.PageOf("TC0022"));

    /// <summary>A file that describes its folder is read as an article.</summary>
    public static readonly DiagnosticDescriptor Readme = new(
        "TC0023",
        "A file that describes its folder is read as an article",
        "This file is read as an article; if it is none, leave it out: <CorpusArticle Remove=\"{0}\" />",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Every .txt and .md file in the folder of articles is an article, README.md too.",
        helpLinkUri: Rule.PageOf("TC0023"));

    /// <summary>A setting with a good value that nothing can be done with.</summary>
    public static readonly DiagnosticDescriptor Ineffective = new(
        "TC0029",
        "A setting has no effect",
        "{0} = '{1}' has no effect: {2}",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The project asks for a folder that is not there, or for data apart from the code while nothing writes them.",
        helpLinkUri: Rule.PageOf("TC0029"));

    /// <summary>More articles in generated code than the compiler takes in reasonable time.</summary>
    public static readonly DiagnosticDescriptor ManyInCode = new(
        "TC0030",
        "Many articles are in generated code",
        "{0} articles are in generated code, which takes the compiler minutes; remove CorpusStorage, or set it to Embedded or Sidecar",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The compiler takes about 14 ms for the data of each article that lie in code, and nearly none for data beside it.",
        helpLinkUri: Rule.PageOf("TC0030"));
}
