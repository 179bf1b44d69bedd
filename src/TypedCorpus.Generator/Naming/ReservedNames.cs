using TypedCorpus.Extraction.Linking.Naming;

namespace TypedCorpus.Generator.Naming;

/// <summary>Names that a generated member may not have, since something else in its class has them.</summary>
internal static class ReservedNames
{
    /// <summary>The name of the generated file that declares the namespace alone.</summary>
    public const string NamespaceFile = "Namespace";

    private static readonly string[] s_membersOfCorpus =
    [
        "Articles", "Quotes", "Unasserted", "Figures", "Mentions", "NoComments", "Entities", "People", "Organizations", "Places", "Groups",
    ];

    /// <summary>What the collection of articles has or inherits.</summary>
    public static readonly IReadOnlyCollection<string> OfArticles = InheritedNames.Of(typeof(ArticleCollection<Article>), HelperName.ArticleMembers);

    /// <summary>What front matter has or inherits, and what no record may have.</summary>
    public static readonly IReadOnlyCollection<string> OfFrontMatter = InheritedNames.Of(typeof(FrontMatter), "Clone", "PrintMembers", "EqualityContract", "v");

    /// <summary>What the corpus class itself has, and what other generated files are called.</summary>
    /// <remarks>Whatever the case: names of files compare so, and two that are the same take all output with them.</remarks>
    public static readonly IReadOnlyCollection<string> OfCorpus = new HashSet<string>([.. s_membersOfCorpus, NamespaceFile, "FrontMatter"], StringComparer.OrdinalIgnoreCase);
}
