using System.Text;

namespace TypedCorpus.Extraction;

/// <summary>Names the rows of tables, and what rules ask for, after the members of an enumeration.</summary>
internal static class EnumRows
{
    /// <summary>The row of a member: <c>before-year</c> for <c>BeforeYear</c>.</summary>
    public static string RowOf(string member)
    {
        StringBuilder row = new();
        foreach (char c in member)
        {
            if (char.IsUpper(c) && row.Length > 0)
                row.Append('-');
            row.Append(char.ToLowerInvariant(c));
        }
        return row.ToString();
    }

    /// <summary>The member of a row, other than that for none; <see langword="null"/> where the row is none.</summary>
    public static T? MemberOf<T>(string row)
        where T : struct, Enum =>
        Array.Find(Enum.GetNames(typeof(T)), member => RowOf(member) == row && !member.Equals("None", StringComparison.Ordinal)) is { } name ? (T)Enum.Parse(typeof(T), name) : null;
}
