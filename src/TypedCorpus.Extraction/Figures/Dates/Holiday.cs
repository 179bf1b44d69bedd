using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>A day that has a name.</summary>
/// <param name="MonthDay">Its month and day (<c>12-25</c>); empty where it moves.</param>
internal sealed record Holiday(string MonthDay)
{
    /// <summary>The holiday whose name begins at a token, if one does. Most need a capital, since their words are also others: a new year, may day by day.</summary>
    public static Part? At(TokenCursor first)
    {
        if (first.Tokens.Language.Holidays.Find(first) is not { } found)
            return null;
        bool isSure = first.IsCapital || (found.Range.Length > 1 && !first.Is(WordList.HolidayNeedsCapital)) || first.Is(WordList.HolidaysOfOneWord);
        return isSure ? new Part(found.Range, found.Value) : null;
    }
}
