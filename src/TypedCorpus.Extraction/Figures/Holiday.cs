using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>A day that has a name.</summary>
/// <param name="MonthDay">Its month and day (<c>12-25</c>); empty where it moves.</param>
internal sealed record Holiday(string MonthDay)
{
    private static readonly PhraseTable<Holiday> s_holidays = Read();

    /// <summary>The holiday whose name begins at <paramref name="first"/>, if one does.</summary>
    public static Holiday? Find(TokenStream tokens, int first, out int end) => s_holidays.Find(tokens, first, out end);

    private static PhraseTable<Holiday> Read()
    {
        PhraseTable<Holiday> table = new();
        foreach (string[] fields in Language.English.Files.Rows("figures/holidays.tsv"))
        {
            table.Add(fields[0], false, new Holiday(fields.Length > 1 ? fields[1] : ""));
        }
        return table;
    }
}
