using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What a person should look at: nothing is wrong with the file, but extraction was not sure.</summary>
internal static class ReviewRules
{
    /// <summary>A quote with a cue or a speaker that leads to no entity.</summary>
    public static readonly DiagnosticDescriptor UnresolvedSpeaker = new(
        "TC0005",
        "The speaker of a quote is not resolved",
        "The speaker of this quote is not resolved: {0}{1}",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The quote is in the corpus without a speaker.",
        helpLinkUri: Rule.PageOf("TC0005"),
        customTags: [Rule.ReviewTag]);

    /// <summary>A name that could be more than one entity of the corpus.</summary>
    public static readonly DiagnosticDescriptor AmbiguousName = new(
        "TC0007",
        "A name could be more than one entity",
        "The name '{0}' could be any of: {1}{2}",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The name is linked to none of them. An entry in the gazetteer decides it.",
        helpLinkUri: Rule.PageOf("TC0007"),
        customTags: [Rule.ReviewTag]);

    /// <summary>A quote whose speaker is not sure.</summary>
    public static readonly DiagnosticDescriptor DoubtfulQuote = new(
        "TC0121",
        "The speaker of a quote is not sure",
        "The speaker of this quote is sure to {0} %: {1}; put it right, or confirm it, in corpus.corrections.yml: {2}",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Quotes of which extraction is less sure than CorpusReviewBelow says.",
        helpLinkUri: Rule.PageOf("TC0121"),
        customTags: [Rule.ReviewTag]);

    /// <summary>A figure that is not sure.</summary>
    public static readonly DiagnosticDescriptor DoubtfulFigure = new(
        "TC0122",
        "A figure is not sure",
        "This figure is sure to {0} %: {1}; put it right, or confirm it, in corpus.corrections.yml: {2}",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Figures of which extraction is less sure than CorpusReviewBelow says.",
        helpLinkUri: Rule.PageOf("TC0122"),
        customTags: [Rule.ReviewTag]);

    /// <summary>A mention that may refer to something else.</summary>
    public static readonly DiagnosticDescriptor DoubtfulMention = new(
        "TC0124",
        "What a mention refers to is not sure",
        "What this refers to is sure to {0} %: {1}; put it right, or confirm it, in corpus.corrections.yml: {2}",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Pronouns, noun phrases and names of which extraction is less sure than CorpusReviewBelow says.",
        helpLinkUri: Rule.PageOf("TC0124"),
        customTags: [Rule.ReviewTag]);

    /// <summary>A named entity whose kind is not sure.</summary>
    public static readonly DiagnosticDescriptor DoubtfulKind = new(
        "TC0125",
        "The kind of an entity is not sure",
        "The kind of this entity is sure to {0} %: {1}; put it right, or confirm it, in corpus.corrections.yml: {2}",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Entities of whose kind extraction is less sure than CorpusReviewBelow says, at the first name of each.",
        helpLinkUri: Rule.PageOf("TC0125"),
        customTags: [Rule.ReviewTag]);

    /// <summary>The place of a record to review, for the code fix that writes its correction.</summary>
    public static readonly DiagnosticDescriptor Correctable = new(
        "TC0123",
        "A record can be confirmed or corrected",
        "A code fix writes the correction of this record",
        Rule.Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "Where the editor offers code fixes in articles.",
        helpLinkUri: Rule.PageOf("TC0123"));

    /// <summary>More diagnostics that only inform than are reported.</summary>
    public static readonly DiagnosticDescriptor MoreInformation = new(
        "TC0026",
        "There is more information than is reported",
        "{0} more diagnostics of {1} from here on are not reported; set CorpusAllDiagnostics to true to have them all",
        Rule.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Of each rule that only informs 1,000 diagnostics are reported: the compiler would take longer for the others than for the code.",
        helpLinkUri: Rule.PageOf("TC0026"));

    /// <summary>More review diagnostics than are shown.</summary>
    public static readonly DiagnosticDescriptor MoreToReview = new(
        "TC0016",
        "There is more to review than is shown",
        "{0} review diagnostics are not shown; mend or silence some of those shown to see the next",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "With CorpusReview at most 100 review diagnostics are raised to warnings.",
        helpLinkUri: Rule.PageOf("TC0016"));
}
