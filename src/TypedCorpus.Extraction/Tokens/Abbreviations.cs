namespace TypedCorpus.Extraction.Tokens;

/// <summary>Abbreviations that are written with a full stop, which then does not end the sentence by itself.</summary>
internal static class Abbreviations
{
    // Before a name or a number: the sentence never ends behind them.
    private static readonly HashSet<string> s_leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Fr", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Col", "Lt",
        "Maj", "Capt", "Cpt", "Cmdr", "Sgt", "Cpl", "Pvt", "Adm", "Hon", "Pres", "Supt", "Det", "Insp", "Amb", "Sec", "Atty",
        "St", "Ste", "Mt", "Ft", "Msgr", "Messrs", "Mme", "Mlle", "Sr", "Sra", "No", "Nos", "vs", "v", "cf", "ca", "approx",
        "Fig", "Figs", "Eq", "Vol", "Ch", "Art", "pp", "Op",
    };

    // May end a sentence: what follows decides.
    private static readonly HashSet<string> s_trailing = new(StringComparer.OrdinalIgnoreCase)
    {
        "Jr", "Inc", "Corp", "Co", "Ltd", "Bros", "Cos", "LLC", "Assn", "Dept", "Univ", "etc", "al", "Ave", "Blvd", "Rd",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass",
        "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
        "Esq", "est", "ft", "lb", "lbs", "oz", "yd", "mi", "km", "hr", "hrs", "min", "tel", "ed", "eds", "trans",
    };

    /// <summary>Whether <paramref name="word"/>, without its stop, is an abbreviation behind which no sentence ends.</summary>
    public static bool IsLeading(string word) => s_leading.Contains(word);

    /// <summary>Whether <paramref name="word"/>, without its stop, is an abbreviation at all.</summary>
    public static bool IsKnown(string word) => s_leading.Contains(word) || s_trailing.Contains(word);
}
