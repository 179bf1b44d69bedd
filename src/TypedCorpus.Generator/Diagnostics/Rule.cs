namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Makes the descriptors of this generator: one category, one place for the pages of the rules.</summary>
internal static class Rule
{
    /// <summary>The folder that holds a page a rule.</summary>
    public const string Documentation = "https://github.com/typedcorpus/typedcorpus/blob/main/docs/rules/";

    /// <summary>The category of all rules.</summary>
    public const string Category = "TypedCorpus";

    /// <summary>The tag of rules that a reviewer works through: <c>CorpusReview</c> raises them to warnings.</summary>
    public const string ReviewTag = "Review";

    /// <summary>The page of the rule <paramref name="id"/>.</summary>
    public static string PageOf(string id) => Documentation + id + ".md";
}
