namespace TypedCorpus.Extraction.Languages;

/// <summary>Small sets of words by the part that they play for a rule, from tables with a role and its words in each row.</summary>
internal static class WordRoles
{
    private static readonly Dictionary<string, HashSet<string>> s_syntax = Read("quotes/word-roles.tsv");

    /// <summary>The words of a role of syntax and quotes.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such role.</exception>
    public static HashSet<string> Of(string role) => s_syntax[role];

    /// <summary>The roles of a table.</summary>
    public static Dictionary<string, HashSet<string>> Read(string path) =>
        EmbeddedFile.Rows(path).ToDictionary(static r => r[0], static r => WordLists.Set(r[1]), StringComparer.Ordinal);
}
