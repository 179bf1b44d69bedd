namespace TypedCorpus.Extraction.Coreference;

/// <summary>What stands behind a person's name without being part of it: <c>Jr.</c>, <c>KC</c>, <c>MP</c>.</summary>
internal static class PostNominals
{
    private static readonly HashSet<string> s_all = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "kc", "qc", "mp", "mep", "msp", "obe", "mbe", "cbe", "dbe", "kbe",
    };

    /// <summary>Whether a word, without its full stops, is one.</summary>
    public static bool Contains(string word) => s_all.Contains(word);
}
