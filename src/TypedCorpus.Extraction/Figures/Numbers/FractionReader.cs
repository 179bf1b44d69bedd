namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads fractions that are not in words: <c>½</c>, <c>3/4</c>, and those after a whole number.</summary>
internal static class FractionReader
{
    private const int MostDigits = 3;

    /// <summary>A fraction that is one character.</summary>
    public static ReadNumber? Vulgar(TokenCursor at) =>
        ValueOf(at.Sign) is { } value ? new ReadNumber(TokenRange.Of(at.Index), value, NumberTraits.Fraction) : null;

    /// <summary>A fraction with a stroke. Others than the usual ones are dates, scores and ratios.</summary>
    public static ReadNumber? Common(TokenCursor above)
    {
        TokenCursor stroke = above.Next;
        TokenCursor below = stroke.Next;
        if (!IsStroke(stroke) || !below.IsDigits || above.Length > MostDigits || below.Length > MostDigits || GoesOn(below.Next))
            return null;
        return IsUsual(above.Digits, below.Digits)
            ? new ReadNumber(above.To(below.Next), (decimal)above.Digits / below.Digits, NumberTraits.Fraction | NumberTraits.Digits)
            : null;
    }

    /// <summary>A whole number in digits with the fraction after it: <c>10½</c>, <c>10 1/2</c>, <c>1 and a half</c>; or the fraction that it begins.</summary>
    /// <param name="number">The number.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="phrases">What reads parts in words.</param>
    public static ReadNumber Complete(ReadNumber number, TokenCursor first, NumberPhrases phrases)
    {
        TokenCursor end = first.Tokens.After(number.Range);
        if (Vulgar(end) is { } part)
            return number.And(part);
        if (Common(first) is { } fraction)
            return fraction;
        TokenCursor next = end.SkipHyphen();
        if (next.IsDigits && Common(next) is { Value: < 1 } mixed)
            return number.And(mixed);
        if (!end.Is(WordList.And))
            return number;
        if (end.Next.IsDigits && Common(end.Next) is { Value: < 1 } more)
            return number.And(more);
        return phrases.AndPartAt(end) is { } half ? number.And(half) : number;
    }

    private static bool IsStroke(TokenCursor at) => at.Sign is '/' or '\u2044';

    private static bool GoesOn(TokenCursor end) => IsStroke(end) || (end.Is('.') && end.Next.IsAttachedDigits);

    private static bool IsUsual(int above, int below)
    {
        if (above < 1 || above >= below)
            return false;
        return below switch
        {
            10 => above == 1,
            2 or 3 or 4 or 5 or 6 or 8 or 16 or 20 or 25 or 30 or 32 or 40 or 50 or 64 or 100 => true,
            _ => false,
        };
    }

    private static decimal? ValueOf(char c) => c switch
    {
        '\u00bd' => 1m / 2,
        '\u00bc' => 1m / 4,
        '\u00be' => 3m / 4,
        '\u2153' => 1m / 3,
        '\u2154' => 2m / 3,
        '\u2155' => 1m / 5,
        '\u2156' => 2m / 5,
        '\u2157' => 3m / 5,
        '\u2158' => 4m / 5,
        '\u2159' => 1m / 6,
        '\u215a' => 5m / 6,
        '\u215b' => 1m / 8,
        '\u215c' => 3m / 8,
        '\u215d' => 5m / 8,
        '\u215e' => 7m / 8,
        '\u2150' => 1m / 7,
        '\u2151' => 1m / 9,
        '\u2152' => 1m / 10,
        _ => null,
    };
}
