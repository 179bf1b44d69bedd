using System.Reflection;

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
    public static readonly IReadOnlyCollection<string> OfArticles = Of(typeof(ArticleCollection<Article>), HelperName.ArticleMembers);

    /// <summary>What a collection of entities has or inherits.</summary>
    public static readonly IReadOnlyCollection<string> OfEntities =
        Of(typeof(EntityCollection<Person>), [.. EntityKindNames.Kinds.Select(k => EntityKindNames.Of(k).MembersClass)]);

    /// <summary>What front matter has or inherits, and what no record may have.</summary>
    public static readonly IReadOnlyCollection<string> OfFrontMatter = Of(typeof(FrontMatter), "Clone", "PrintMembers", "EqualityContract", "v");

    /// <summary>What the corpus class itself has, and what other generated files are called.</summary>
    /// <remarks>Whatever the case: names of files compare so, and two that are the same take all output with them.</remarks>
    public static readonly IReadOnlyCollection<string> OfCorpus = new HashSet<string>([.. s_membersOfCorpus, NamespaceFile, "FrontMatter"], StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Of(Type type, params string[] own)
    {
        HashSet<string> names = new(own, StringComparer.Ordinal) { "Instance" };
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            foreach (MemberInfo member in current.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                // What the framework hides is not the same in every host, and a name must be.
                if (current.Assembly == type.Assembly || IsAccessible(member))
                    names.Add(member.Name);
            }
        }
        return names;
    }

    private static bool IsAccessible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };
}
