namespace TypedCorpus.Extraction.Languages;

/// <summary>What the last word of a body's name tells of the shorter names that it goes by.</summary>
internal static class BodyEndings
{
    private static readonly HashSet<string> s_suffixes = Words("suffix");
    private static readonly HashSet<string> s_trades = Words("trade");

    /// <summary>Whether the name may lack the word, in its key form, without being another: Apple Inc. is Apple.</summary>
    public static bool IsSuffix(string word) => s_suffixes.Contains(word);

    /// <summary>Whether the first word of a name that ends so, in its key form, stands for it: Ashford Motors is Ashford.</summary>
    public static bool IsTrade(string word) => s_trades.Contains(word);

    /// <summary>Whether a name that ends so is shortened to its end: the Ashford Rovers are the Rovers, the Evening Times is the Times.</summary>
    public static bool IsTeam(string word) => word.Length > 4 && word[word.Length - 1] == 's' && !s_suffixes.Contains(word) && (!s_trades.Contains(word) || word is "rovers" or "wanderers");

    private static HashSet<string> Words(string role) =>
        new(EmbeddedFile.Rows("coreference/company-endings.tsv").Where(row => row[1] == role).Select(static row => row[0]), StringComparer.Ordinal);
}
