using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The lists of words beside a figure that say what it is, from <c>context.tsv</c>, as <see cref="TokenStream.IsAny"/> takes them.</summary>
internal static class ContextWords
{
    private static readonly Dictionary<string, string> s_lists =
        EmbeddedFile.Rows("figures/context.tsv").ToDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal);

    /// <summary>The words of the list <paramref name="name"/>, set off by single spaces.</summary>
    public static string Of(string name) => s_lists[name];
}
