namespace TypedCorpus.Extraction.Figures;

/// <summary>A power of ten after digits.</summary>
/// <param name="Value">The power.</param>
/// <param name="End">The place after it.</param>
internal readonly record struct Exponent(int Value, TokenCursor End);

/// <summary>Reads powers of ten after digits: <c>1e6</c>, <c>2.5 × 10^6</c>, <c>2.5 x 10⁶</c>.</summary>
internal static class ExponentReader
{
    private const int MostDigits = 2;
    private const int Ten = 10;

    /// <summary>The power that begins at a place; <see langword="null"/> for none.</summary>
    public static Exponent? Read(TokenCursor at)
    {
        if (at.Is(WordList.Exponent) && at.IsAttached)
            return Signed(at.Next.Skip('+'), mustBeAttached: true);
        TokenCursor ten = at.Next;
        if (!(at.Is('\u00d7') || at.Is(WordList.Times)) || !ten.IsDigits || ten.Length != MostDigits || ten.Digits != Ten)
            return null;
        return ten.Next.Is('^') ? Signed(ten.Next.Next, mustBeAttached: false) : Superscript(ten.Next);
    }

    private static Exponent? Signed(TokenCursor at, bool mustBeAttached)
    {
        bool isNegative = at.IsDash;
        TokenCursor digits = isNegative ? at.Next : at;
        if (!digits.IsDigits || digits.Length > MostDigits || (mustBeAttached && !digits.IsAttached))
            return null;
        return new Exponent(isNegative ? -digits.Digits : digits.Digits, digits.Next);
    }

    private static Exponent? Superscript(TokenCursor at)
    {
        bool isNegative = at.Is('\u207b');
        TokenCursor first = isNegative ? at.Next : at;
        TokenCursor end = first;
        int value = 0;
        while (end != first.Ahead(MostDigits) && DigitOf(end.Sign) is { } digit && !end.HasSpaceBefore)
        {
            value = (value * Ten) + digit;
            end = end.Next;
        }
        return end == first ? null : new Exponent(isNegative ? -value : value, end);
    }

    private static int? DigitOf(char c) => c switch
    {
        '\u00b9' => 1,
        '\u00b2' => 2,
        '\u00b3' => 3,
        '\u2070' => 0,
        >= '\u2074' and <= '\u2079' => c - '\u2070',
        _ => null,
    };
}
