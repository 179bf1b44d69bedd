using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What can be wrong with an article file.</summary>
internal static class ArticleRules
{
    /// <summary>A key of front matter that is none of the usual ones and resembles one.</summary>
    public static readonly DiagnosticDescriptor SimilarKey = new(
        "TC0025",
        "A key of front matter resembles a usual one",
        "'{0}' is none of the usual keys; did you mean '{1}'? To keep it as it is, declare it in corpus.schema.yml",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Only the usual keys become members of every article. Each key is pointed out once, in the first article that has it.",
        helpLinkUri: Rule.PageOf("TC0025"));

    /// <summary>A value of front matter that makes a key text, which has numbers, days or switches elsewhere.</summary>
    public static readonly DiagnosticDescriptor OddValue = new(
        "TC0027",
        "A value of front matter makes its key text",
        "'{0}' is text in all articles, since it is '{1}' here and {2} in {3}; write {2} here too, or declare the key in corpus.schema.yml",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A key has one type in all articles. Where most have a number, a day or a switch and few have text, it is pointed out once, in the first article with text.",
        helpLinkUri: Rule.PageOf("TC0027"));

    /// <summary>The file is not text.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "TC0001",
        "The article is not readable text",
        "The article holds {0}",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An article is UTF-8 text, or UTF-16 with its byte order mark. A file that does not decode gives no records.",
        helpLinkUri: Rule.PageOf("TC0001"));

    /// <summary>The file holds nothing but white space.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "TC0002",
        "The article is empty",
        "The article holds no text",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A file without text is a member of the corpus without a single record.",
        helpLinkUri: Rule.PageOf("TC0002"));

    /// <summary>The file is larger than a literal may be.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "TC0003",
        "The article is too large",
        "The article has {0} bytes, more than the compiler can hold as a literal; split it, or use the corpus tool",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An article of more than 8 MB costs the compiler gigabytes. It gives no records.",
        helpLinkUri: Rule.PageOf("TC0003"));

    /// <summary>A quotation mark without its partner.</summary>
    public static readonly DiagnosticDescriptor UnbalancedMark = new(
        "TC0004",
        "A quotation mark has no partner",
        "The quotation mark {0} has no partner",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What a mark opens and nothing closes is taken up to the end of its paragraph at most.",
        helpLinkUri: Rule.PageOf("TC0004"));

    /// <summary>A figure whose value does not fit <see cref="decimal"/>.</summary>
    public static readonly DiagnosticDescriptor FigureOverflow = new(
        "TC0006",
        "A figure does not fit decimal",
        "The figure '{0}' is too large for a decimal and is left out",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Values are decimals of at most 28 digits. A larger one is left out rather than rounded.",
        helpLinkUri: Rule.PageOf("TC0006"));

    /// <summary>Two files hold the same text.</summary>
    public static readonly DiagnosticDescriptor DuplicateText = new(
        "TC0008",
        "Two articles have the same text",
        "The article has the same text as '{0}'; each record is there twice",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Both articles stay in the corpus, and what they hold is counted twice.",
        helpLinkUri: Rule.PageOf("TC0008"));

    /// <summary>One file is listed more than once.</summary>
    public static readonly DiagnosticDescriptor ListedTwice = new(
        "TC0009",
        "The article is listed more than once",
        "The article is listed {0} times in the project; it is taken once",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Two items of the project name the same file. It is read once.",
        helpLinkUri: Rule.PageOf("TC0009"));

    /// <summary>A step threw: a defect of this package.</summary>
    public static readonly DiagnosticDescriptor Failed = new(
        "TC0010",
        "A step of the generator failed",
        "The step {0} failed with {1}: {2}; this is a defect of TypedCorpus, please report it; the rest of the corpus is generated",
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "No step may fail for any text. What the step would have made is missing, and nothing else.",
        helpLinkUri: Rule.PageOf("TC0010"));

    /// <summary>Front matter that is no YAML.</summary>
    public static readonly DiagnosticDescriptor MalformedFrontMatter = new(
        "TC0017",
        "The front matter has an error",
        "The front matter has an error: {0}",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What stands between the lines of three hyphens at the beginning of an article is YAML. The article is read all the same.",
        helpLinkUri: Rule.PageOf("TC0017"));

    /// <summary>Some bytes of the file were no text.</summary>
    public static readonly DiagnosticDescriptor Damaged = new(
        "TC0024",
        "Some characters of the article are lost",
        "The article has bytes that are not UTF-8 text; characters that are lost: {0}; restore the file from a good copy",
        Rule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The article is read, with the replacement character U+FFFD in their place. More than one in a hundred characters are an error (TC0001).",
        helpLinkUri: Rule.PageOf("TC0024"));
}
