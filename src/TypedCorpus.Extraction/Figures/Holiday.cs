using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>A day that has a name.</summary>
/// <param name="MonthDay">Its month and day (<c>12-25</c>); empty where it moves.</param>
internal sealed record Holiday(string MonthDay)
{
    private static readonly PhraseTable<Holiday> s_holidays = Read();

    /// <summary>The holiday whose name begins at a token, if one does. Most need a capital, since their words are also others: a new year, may day by day.</summary>
    public static Part? At(TokenStream tokens, int first)
    {
        if (s_holidays.Find(tokens, first, out int end) is not { } holiday)
            return null;
        TokenRange range = new(first, end);
        bool isSure = tokens.IsCapital(first) || (range.Length > 1 && !tokens.IsAny(first, FigureWords.HolidayNeedsCapital)) || tokens.IsAny(first, FigureWords.HolidaysOfOneWord);
        return isSure ? new Part(range, holiday) : null;
    }

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
