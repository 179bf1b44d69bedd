namespace TypedCorpus.Measures;

/// <summary>What a measure counts though it is right where it stands, by file, each with its reason. It is printed apart and left out of the count.</summary>
public static class ReasonedExceptions
{
    /// <summary>Files in which two integers are the range that a type stands for, so that no other type can hold them.</summary>
    public static IReadOnlyDictionary<string, string> IntegerRanges { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Model/Token.cs"] = "a token is itself a range of the text, and there are as many as words",
        ["Model/TokenRange.cs"] = "the range of tokens that stands for such pairs elsewhere",
        ["Quotes/Dialogue/Conversation.cs"] = "the range of paragraphs",
    };

    /// <summary>Files in which <c>-1</c> is a number and not the absence of one.</summary>
    public static IReadOnlyDictionary<string, string> Sentinels { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Figures/Dates/PublishedDay.cs"] = "the step to the period before: a day, a week, a year less",
        ["Yaml/BlockReader.cs"] = "the column outside of a document, as the specification of YAML counts it",
    };
}
