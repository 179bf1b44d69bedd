namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads number words that stand one after the other, with the rank, fraction or decimals that end them.</summary>
internal sealed class CardinalReader(WordNumberReader words)
{
    private const int Teens = 20;

    /// <summary>Reads number words.</summary>
    /// <param name="first">The first number word.</param>
    public ReadNumber? Read(TokenCursor first)
    {
        CardinalSum sum = new();
        TokenCursor end = first;
        for (TokenCursor at = first; at.IsLetters && at.Word is { } word; at = NextWord(end))
        {
            if (!sum.TryAdd(word))
            {
                // Two first-time buyers are two.
                if (word.Is(WordRoles.Ordinal) && sum.CanEndIn(word) && !IsOtherSecond(at, sum) && Rank(first, at, sum) is { } rank)
                    return rank;
                if (sum.IsStarted && IsFraction(at, sum))
                    return words.Scaled(Fraction(first, at, sum), at.Next);
                break;
            }
            if (sum.IsOverflow)
                return new ReadNumber(first.To(at.Next), 0, NumberTraits.Overflow);
            end = at.Next;
        }
        if (!sum.IsStarted)
            return null;
        ReadNumber number = new(first.To(end), sum.Value, sum.IsScaled ? NumberTraits.Scaled : NumberTraits.None);
        if (end == first.Next && first.Is(WordList.One))
            number = number.With(NumberTraits.One);
        return WithPart(number, end, sum) ?? WithDecimals(number, end) ?? number;
    }

    /// <summary>The next word of a number: over a hyphen, or over an <c>and</c> that a number word follows.</summary>
    private static TokenCursor NextWord(TokenCursor end)
    {
        if (end.IsInnerHyphen && end.Next.IsLetters)
            return end.Next;
        TokenCursor next = end.Next;
        if (!end.Is(WordList.And) || !end.Previous.Is(WordRoles.Hundred | WordRoles.Scale) || !next.Is(WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal))
            return end;
        bool isPart = next.Next.Is(WordRoles.Part) || (next.Is(WordList.One) && next.Next.Is(WordRoles.Ordinal));
        return isPart ? end : next;
    }

    /// <summary>Whether <c>second</c> is a unit of time, and no rank.</summary>
    private static bool IsOtherSecond(TokenCursor at, CardinalSum sum) => at.Is(WordList.Second) && (at.HasSpaceBefore || sum.Below % 10 != 0);

    private ReadNumber? Rank(TokenCursor first, TokenCursor at, CardinalSum sum)
    {
        decimal rank = at.Value;
        decimal value = sum.Value;
        // one fifth, nine tenth: a cardinal that the ordinal cannot continue.
        bool isUnit = value % 10 == 0 && rank < 10 && value % 100 >= Teens;
        if (rank < 100 && value % 100 != 0 && !isUnit)
            return value == 1 ? words.Scaled(new ReadNumber(first.To(at.Next), 1 / rank, NumberTraits.Fraction), at.Next) : null;
        return new ReadNumber(first.To(at.Next), rank < 100 ? value + rank : Multiplied(sum, rank), NumberTraits.Ordinal);
    }

    private static decimal Multiplied(CardinalSum sum, decimal rank)
    {
        if (sum.Below != 0)
            return (sum.Below * rank) + sum.Total;
        return (sum.Total == 0 ? 1 : sum.Total) * rank;
    }

    private const int QuartersOfWhole = 3;

    private static bool IsFraction(TokenCursor at, CardinalSum sum)
    {
        if (at.Is(WordList.Quarter))
            return sum.Value == 1;
        // Three quarters are a part of something, two or eight are time.
        return at.Is(WordRoles.Parts) || (sum.Value == QuartersOfWhole && at.Is(WordRoles.Part) && at.Is(WordList.QuarterWords));
    }

    /// <summary>A fraction in words. One hundred thirty-fifths is a hundred of them, one hundred and thirty fifths are thirty more.</summary>
    private static ReadNumber Fraction(TokenCursor first, TokenCursor at, CardinalSum sum)
    {
        decimal above = sum.Value;
        decimal parts = at.Value;
        // three twenty-firsts: the tens belong to the part.
        TokenCursor tens = at.Previous.Previous;
        if (at.Previous.IsHyphen && tens.Is(WordRoles.Tens) && parts < 10 && above > tens.Value)
            (above, parts) = (above - tens.Value, parts + tens.Value);
        return new ReadNumber(first.To(at.Next), above / parts, NumberTraits.Fraction);
    }

    /// <summary><c>two and a half</c>, <c>one and one fourth</c>, <c>two-and-a-half</c>, <c>two and a half million</c>.</summary>
    private ReadNumber? WithPart(ReadNumber number, TokenCursor end, CardinalSum sum)
    {
        TokenCursor and = end.IsHyphen && end.Next.Is(WordList.And) ? end.Next : end;
        if (words.Phrases.AndPartAt(and) is not { } part)
            return null;
        TokenCursor after = end.Tokens.After(part.Range);
        if (after.Is(WordRoles.Scale))
        {
            return sum.IsScaled
                ? number.UpTo(after.Next, number.Value + (part.Value * after.Value), NumberTraits.Fraction)
                : number.UpTo(after.Next, (number.Value + part.Value) * after.Value, NumberTraits.Fraction | NumberTraits.Scaled);
        }
        decimal unit = sum.IsScaled && sum.Below == 0 ? sum.SmallestScale : 1;
        return number.UpTo(after, number.Value + (part.Value * unit), NumberTraits.Fraction).Without(NumberTraits.One);
    }

    /// <summary><c>six point five</c>; two-point-five is not written.</summary>
    private ReadNumber? WithDecimals(ReadNumber number, TokenCursor point)
    {
        if (!point.Is(WordList.Point) || number.Is(NumberTraits.Scaled) || !IsDigit(point.Next))
            return null;
        decimal value = number.Value;
        decimal place = 0.1m;
        TokenCursor end = point.Next;
        for (; IsDigit(end) && place > 1e-20m; end = end.Next, place /= 10)
            value += place * end.Value;
        return words.Scaled(number.UpTo(end, value, NumberTraits.Fraction).Without(NumberTraits.One), end);
    }

    private static bool IsDigit(TokenCursor at) => at.Is(WordRoles.Small) && at.Value < 10;
}
