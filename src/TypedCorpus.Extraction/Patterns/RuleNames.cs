using System.Text;

namespace TypedCorpus.Extraction.Patterns;

/// <summary>The members of an enumeration as rule files write them: <c>LastDay</c> is <c>last-day</c>.</summary>
internal static class RuleNames<T>
    where T : struct, Enum
{
    private static readonly string[] s_names = [.. Enum.GetNames(typeof(T)).Select(NameOf)];

    /// <summary>The names, each at the place of the value of its member.</summary>
    public static IReadOnlyList<string> All => s_names;

    private static string NameOf(string member)
    {
        StringBuilder name = new();
        foreach (char c in member)
        {
            if (char.IsUpper(c) && name.Length > 0)
                name.Append('-');
            name.Append(char.ToLowerInvariant(c));
        }
        return name.ToString();
    }
}
