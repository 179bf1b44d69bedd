using System.Text;

namespace TypedCorpus.Extraction.Patterns;

/// <summary>The members of an enumeration as rule files write them: <c>LastDay</c> is <c>last-day</c>.</summary>
internal static class RuleNames<T>
    where T : struct, Enum
{
    private static readonly string[] s_names = [.. Enum.GetNames(typeof(T)).Select(NameOf)];

    /// <summary>The names, each at the place of the value of its member.</summary>
    public static IReadOnlyList<string> All => s_names;

    /// <summary>The member of a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static T Parse(string name)
    {
        int member = Array.IndexOf(s_names, name);
        return member >= 0 ? (T)Enum.ToObject(typeof(T), member) : throw new FormatException($"'{name}' is none of {string.Join(", ", s_names)}");
    }

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
