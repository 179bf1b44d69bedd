using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace TypedCorpus.Extraction.Linking.Naming;

/// <summary>Names that a generated member may not have, since its class has or inherits them.</summary>
public static class InheritedNames
{
    /// <summary>What <paramref name="type"/> has or inherits, and what generated code adds: <paramref name="own"/> and <c>Instance</c>.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The members of its base types are kept with those of the type.")]
    public static IReadOnlyCollection<string> Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type type, params string[] own)
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
