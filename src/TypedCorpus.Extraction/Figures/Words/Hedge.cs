using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>What a phrase like <c>more than</c> says of the number that it stands with.</summary>
/// <param name="Approximation">How the number is hedged.</param>
internal sealed record Hedge(Approximation Approximation);

/// <summary>The hedges of a language, from <c>hedges.tsv</c>.</summary>
internal sealed class HedgeTable
{
    private readonly PhraseTable<Hedge> _before = new();
    private readonly PhraseTable<Hedge> _after = new();

    public HedgeTable(LanguageFiles files)
    {
        foreach (string[] fields in files.Rows("figures/hedges.tsv"))
        {
            Hedge hedge = new((Approximation)Enum.Parse(typeof(Approximation), fields[0]));
            PhraseTable<Hedge> table = Enum.TryParse(fields[1], ignoreCase: true, out HedgePlace place) && place == HedgePlace.Before ? _before : _after;
            foreach (string phrase in fields[2].Split('|'))
                table.Add(phrase, false, hedge);
        }
    }

    private enum HedgePlace
    {
        Before,
        After,
    }

    /// <summary>The hedge that ends before a place.</summary>
    public Phrase<Hedge>? Before(TokenCursor end) => _before.FindBefore(end);

    /// <summary>The hedge that begins at a place.</summary>
    public Phrase<Hedge>? At(TokenCursor first) => _after.Find(first);
}
