using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with a citation in code: a passage of which code says that an article has it.</summary>
internal static class CitationRules
{
    /// <summary>No article has the passage.</summary>
    public static readonly DiagnosticDescriptor NotFound = new(
        "TC2001",
        "No article has the cited passage",
        "{0} says \"{1}\"{2}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The article has changed since the code was written, or the passage was copied wrongly.",
        helpLinkUri: Rule.PageOf("TC2001"));

    /// <summary>Articles have the passage, but it is in no quote.</summary>
    public static readonly DiagnosticDescriptor NoQuote = new(
        "TC2002",
        "The cited passage is no quote",
        "No quote says \"{0}\"; the words stand outside of quotes in {1}; cite them by Corpus.Cite",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Quotes.Cite finds quotes alone. A quote that extraction missed can be added by a correction.",
        helpLinkUri: Rule.PageOf("TC2002"));

    /// <summary>The passage stands in several places.</summary>
    public static readonly DiagnosticDescriptor Ambiguous = new(
        "TC2003",
        "The cited passage stands in several places",
        "\"{0}\" stands in several places: {1}; {2}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A citation leads to one place.",
        helpLinkUri: Rule.PageOf("TC2003"));

    /// <summary>There is no such article.</summary>
    public static readonly DiagnosticDescriptor NoArticle = new(
        "TC2004",
        "The cited article does not exist",
        "The corpus has no article '{0}'{1}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "CitedFrom names an article by its member of Corpus.Articles, best by nameof, or by its path.",
        helpLinkUri: Rule.PageOf("TC2004"));
}
