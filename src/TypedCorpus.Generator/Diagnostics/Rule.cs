using System.Reflection;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Makes the descriptors of this generator: one category, one place for the pages of the rules.</summary>
internal static class Rule
{
    /// <summary>The category of all rules.</summary>
    public const string Category = "TypedCorpus";

    /// <summary>The tag of rules that a reviewer works through: <c>CorpusReview</c> raises them to warnings.</summary>
    public const string ReviewTag = "Review";

    // The folder that holds a page a rule: a property of the build, since where the repository is published is no matter of the code.
    private static readonly string s_documentation =
        typeof(Rule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RuleDocumentationUrl").Value!;

    /// <summary>The page of the rule <paramref name="id"/>; empty where nobody has said where the pages are published.</summary>
    public static string PageOf(string id) => PageOf(id, s_documentation);

    /// <summary>The page of the rule <paramref name="id"/> in a folder of pages.</summary>
    internal static string PageOf(string id, string folder) => folder.Length == 0 ? "" : folder + id + ".md";
}
