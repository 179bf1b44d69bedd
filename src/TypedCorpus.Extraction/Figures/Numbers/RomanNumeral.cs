namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads Roman numerals that are ranks after a name: <c>Louis XIV</c>, <c>World War II</c>. A single letter is a name as often.</summary>
internal static class RomanNumeral
{
    private const int MaximalLength = 7;
    private const int Forty = 40;
    private const int Fifty = 50;

    /// <summary>Whether a token is made of the letters of small Roman numerals.</summary>
    public static bool IsLike(TokenCursor at)
    {
        if (at.Length is < 2 or > MaximalLength)
            return false;
        foreach (char c in at.Chars)
        {
            if (c is not ('I' or 'V' or 'X' or 'L'))
                return false;
        }
        return true;
    }

    /// <summary>The rank at a place, if a capitalised word stands before it.</summary>
    public static FigureCandidate? Read(TokenCursor at)
    {
        bool isWord = at.IsLetters && !at.IsAttached && !IsPartOfWord(at.Next);
        if (!isWord || IsPartOfName(at.Next) || !IsLike(at) || !IsName(at.Previous) || ValueOf(at.Chars) is not { } value)
            return null;
        return new FigureCandidate { Core = TokenRange.Of(at.Index), Phrase = TokenRange.Of(at.Index), Kind = FigureKind.Ordinal, Value = value };
    }

    private static bool IsName(TokenCursor at) => at.IsCapital && at.IsOpenWord;

    private static bool IsPartOfWord(TokenCursor next) => next.IsAttached && (next.IsLetters || next.IsDigits || next.IsHyphen);

    /// <summary>World War II Museum</summary>
    private static bool IsPartOfName(TokenCursor next) =>
        next.IsCapital && next.HasSpaceBefore && next.Tag == PosTag.NNP && !next.Is(WordRoles.Month | WordRoles.Weekday | WordRoles.Holiday);

    /// <summary>The value of a well-formed numeral below fifty and some above; none for other strings (<c>IIX</c>, <c>XL</c>, the size).</summary>
    private static int? ValueOf(ReadOnlySpan<char> numeral)
    {
        (int value, int length) = numeral switch
        {
            ['X', 'L', _, ..] => (Forty, 2),
            ['L', ..] => (Fifty, 1),
            _ => (0, 0),
        };
        int most = length + 3;
        for (; length < numeral.Length && length < most && numeral[length] == 'X'; length++)
            value += 10;
        int? units = numeral.Slice(length) switch
        {
            "" => 0,
            "I" => 1,
            "II" => 2,
            "III" => 3,
            "IV" => 4,
            "V" => 5,
            "VI" => 6,
            "VII" => 7,
            "VIII" => 8,
            "IX" => 9,
            _ => null,
        };
        return value + units is { } all and > 0 ? all : null;
    }
}
