namespace TypedCorpus.Extraction.Languages;

/// <summary>What stands behind a person's name without being part of it: <c>Jr.</c>, <c>KC</c>, <c>MP</c>.</summary>
internal static class PostNominals
{
    private static readonly HashSet<string> s_all = new(EmbeddedFile.Words("coreference/post-nominals.tsv"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word, without its full stops, is one.</summary>
    public static bool Contains(string word) => s_all.Contains(word);
}
