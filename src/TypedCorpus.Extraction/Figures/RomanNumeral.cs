namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads Roman numerals that are ranks behind a name: <c>Louis XIV</c>, <c>World War II</c>. A single letter is a name as often.</summary>
internal static class RomanNumeral
{
    private const int MaximalLength = 7;

    /// <summary>Whether a token is made of the letters of small Roman numerals.</summary>
    public static bool IsLike(TokenStream tokens, int i)
    {
        if (tokens[i].Length is < 2 or > MaximalLength)
            return false;
        foreach (char c in tokens.Chars(i))
        {
            if (c is not ('I' or 'V' or 'X' or 'L'))
                return false;
        }
        return true;
    }

    /// <summary>The rank at <paramref name="i"/>, if a capitalised word stands before it.</summary>
    public static FigureCandidate? Read(TokenStream tokens, int i)
    {
        if (!tokens.IsLetters(i) || !IsLike(tokens, i) || tokens.IsAttached(i) || !tokens.IsLetters(i - 1) || !tokens.IsCapital(i - 1) || tokens.Is(i - 1, WordRoles.Closed)
            || (tokens.IsAttached(i + 1) && (tokens.IsLetters(i + 1) || tokens.IsDigits(i + 1) || tokens.IsHyphen(i + 1))))
            return null;
        int value = ValueOf(tokens.Chars(i));
        return value == 0 ? null : new FigureCandidate
        {
            First = i,
            End = i + 1,
            PhraseFirst = i,
            PhraseEnd = i + 1,
            Kind = FigureKind.Ordinal,
            Value = value,
        };
    }

    /// <summary>The value of a well-formed numeral below fifty and some above; 0 for other strings (<c>IIX</c>, <c>XL</c>, the size).</summary>
    private static int ValueOf(ReadOnlySpan<char> numeral)
    {
        int value = 0;
        int i = 0;
        if (numeral.Length > 2 && numeral[0] == 'X' && numeral[1] == 'L')
            (value, i) = (40, 2);
        else if (numeral[0] == 'L')
            (value, i) = (50, 1);
        for (int tens = 0; i < numeral.Length && numeral[i] == 'X' && tens < 3; i++, tens++)
            value += 10;
        ReadOnlySpan<char> rest = numeral.Slice(i);
        int units = rest switch
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
            _ => -1,
        };
        return units < 0 ? 0 : value + units;
    }
}
