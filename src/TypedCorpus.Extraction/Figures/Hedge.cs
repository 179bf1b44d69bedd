using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>What a phrase like <c>more than</c> says of the number that it stands with.</summary>
/// <param name="Approximation">How the number is hedged.</param>
internal sealed record Hedge(Approximation Approximation)
{
    private static readonly PhraseTable<Hedge> s_before = new();
    private static readonly PhraseTable<Hedge> s_after = new();

    static Hedge()
    {
        foreach (string[] fields in Language.English.Files.Rows("figures/hedges.tsv"))
        {
            Hedge hedge = new((Approximation)Enum.Parse(typeof(Approximation), fields[0]));
            foreach (string phrase in fields[2].Split('|'))
                (fields[1] == "before" ? s_before : s_after).Add(phrase, false, hedge);
        }
    }

    /// <summary>The hedge that ends before <paramref name="end"/>; <paramref name="first"/> is its first token.</summary>
    public static Hedge? Before(TokenStream tokens, int end, out int first) => s_before.FindBefore(tokens, end, out first);

    /// <summary>The hedge that begins at <paramref name="first"/>.</summary>
    public static Hedge? After(TokenStream tokens, int first, out int end) => s_after.Find(tokens, first, out end);
}
