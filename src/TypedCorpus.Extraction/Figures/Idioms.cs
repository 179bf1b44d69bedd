using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Knows the phrases whose number counts nothing (<c>at one point</c>, <c>first lady</c>) and the words that a number behind them names (<c>page 12</c>).</summary>
internal static class Idioms
{
    // on the one hand
    private const int WordsBefore = 2;

    private static readonly PhraseTable<string> s_phrases = Read("phrase");
    private static readonly PhraseTable<string> s_labels = Read("label");

    /// <summary>Whether the number from <paramref name="first"/> to <paramref name="end"/> lies within such a phrase.</summary>
    public static bool Covers(AtomRun atoms, int first, int end)
    {
        for (int from = first; from >= 0 && from >= first - WordsBefore; from--)
        {
            if (atoms.IsLetters(from) | atoms.IsDigits(from) && s_phrases.Find(atoms, from, out int phraseEnd) is not null && phraseEnd >= end)
                return true;
        }
        return false;
    }

    /// <summary>Whether a label ends before <paramref name="number"/>.</summary>
    public static bool IsLabelled(AtomRun atoms, int number) => s_labels.FindBefore(atoms, number, out _) is not null;

    private static PhraseTable<string> Read(string kind)
    {
        PhraseTable<string> table = new();
        foreach (string[] fields in EmbeddedFile.Rows("figures/idioms.tsv"))
        {
            foreach (string phrase in fields[0] == kind ? fields[1].Split('|') : [])
                table.Add(phrase, false, phrase);
        }
        return table;
    }
}
