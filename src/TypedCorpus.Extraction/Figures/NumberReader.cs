using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers: digits, words, and both together (<c>3.2 billion</c>, <c>two and a half</c>, <c>half a million</c>).</summary>
internal sealed class NumberReader(TokenStream tokens, DigitReader digits, WordNumberReader words)
{
    /// <summary>A reader of the numbers of a sentence.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="dotGroups">Whether the article groups thousands by full stops.</param>
    public static NumberReader Of(TokenStream tokens, bool dotGroups = false) => new(tokens, new DigitReader(tokens, dotGroups), new WordNumberReader(tokens));

    /// <summary>Reads the number that begins at <paramref name="i"/>, if one does.</summary>
    public ReadNumber? Read(int i)
    {
        int at = i;
        bool negative = false;
        // A margin of plus or minus 3 points is not below zero.
        if (tokens.Is(i, WordRoles.Minus) && !(tokens.IsWord(i - 1, "or") && tokens.IsWord(i - 2, "plus")) && (tokens.IsDigits(i + 1) || tokens.Is(i + 1, WordRoles.Small | WordRoles.Tens)))
            (at, negative) = (i + 1, true);
        else if (IsMinus(i))
            (at, negative) = (i + 1, true);
        else if (tokens.IsSign(i, '.') && tokens.IsAttached(i + 1) && tokens.IsDigits(i + 1) && tokens[i].SpaceBefore && tokens[i + 1].Length <= 6)
            return words.Scaled(digits.ReadDecimals(i + 1));
        ReadNumber? number = tokens.IsDigits(at) ? ReadDigits(at) : Vulgar(tokens.Sign(at)) is { } part ? new ReadNumber(at, at + 1, part, NumberTraits.Fraction) : words.Read(at);
        if (number is not { } read)
            return null;
        return negative && !read.Is(NumberTraits.Ordinal)
            ? read with { First = i, Value = -read.Value, Traits = (read.Traits | NumberTraits.Negative) & ~NumberTraits.One }
            : negative ? null : read;
    }

    /// <summary><c>two out of three</c>, <c>one in ten</c>, <c>one over three</c>: the fraction that two numbers make.</summary>
    public ReadNumber Proportion(ReadNumber above)
    {
        if (above.Value == 0 || above.Is(NumberTraits.Ordinal | NumberTraits.Vague | NumberTraits.Fraction | NumberTraits.Overflow | NumberTraits.Article))
            return above;
        int at = above.End;
        // a one-in-five chance
        bool hyphen = tokens.IsHyphen(at) && tokens.IsAttached(at) && tokens.IsWord(at + 1, "in") && tokens.IsHyphen(at + 2);
        if (hyphen)
            at++;
        bool outOf = tokens.IsWord(at, "out") && tokens.IsWord(at + 1, "of");
        bool over = tokens.IsWord(at, "over");
        bool inside = tokens.IsWord(at, "in");
        if (!outOf && !over && !inside)
            return above;
        int next = outOf || hyphen ? at + 2 : at + 1;
        if (tokens.IsWord(next, "every"))
            next++;
        if (!(tokens.IsDigits(next) || tokens.Is(next, WordRoles.Small | WordRoles.Tens | WordRoles.Hundred)) || Read(next) is not { Value: > 1 } below
            || below.Is(NumberTraits.Ordinal | NumberTraits.Fraction | NumberTraits.Overflow) || (below.Value < Math.Abs(above.Value) && !over) || below.Value > 1_000_000)
            return above;
        // seven in 10, one in 400; not three in 10 minutes, nor 12 in 60
        if (inside && !above.Is(NumberTraits.One) && below.Value is not (3 or 4 or 5 or 10 or 20 or 100 or 1000) || inside && below.Value <= above.Value || MeasureTable.Behind(tokens, below.End, out _) is not null)
            return above;
        if (over && (tokens.IsLetters(below.End) || tokens.IsHyphen(below.End)))
            return above;
        return above with { End = below.End, Value = above.Value / below.Value, Traits = (above.Traits | NumberTraits.Fraction) & ~NumberTraits.One };
    }

    /// <summary>A minus that belongs to the number behind it, and is no dash and no hyphen.</summary>
    private bool IsMinus(int i) =>
        tokens.Sign(i) is '-' or '\u2212' or '\u2013' && tokens.IsAttached(i + 1)
        && (tokens.IsDigits(i + 1) || Vulgar(tokens.Sign(i + 1)) is not null)
        && (i == 0 || tokens[i].SpaceBefore || tokens.Sign(i - 1) is '(' or '[' or '/' or '"' or '\u201c' or '~' or '=' or ':')
        && !(i > 0 && tokens.IsDigits(i - 1));

    private ReadNumber? ReadDigits(int i)
    {
        ReadNumber? read = digits.ReadSpaced(i) ?? digits.Read(i);
        if (read is not { } number || number.Is(NumberTraits.Overflow))
            return read;
        int end = number.End;
        // 21st
        if (end == i + 1 && tokens.IsLetters(end) && tokens.IsAttached(end) && IsRankEnding(number.Value, end))
            return number with { End = end + 1, Traits = number.Traits | NumberTraits.Ordinal };
        // 10½, 10 ½, 10 1/2
        if (!number.Is(NumberTraits.Fraction))
        {
            if (Vulgar(tokens.Sign(end)) is { } part)
                return words.Scaled(number with { End = end + 1, Value = number.Value + part, Traits = number.Traits | NumberTraits.Fraction });
            if (CommonFraction(i) is { } fraction)
                return words.Scaled(fraction);
            if (tokens.IsDigits(end) || (tokens.IsHyphen(end) && tokens.IsDigits(end + 1)))
            {
                if (CommonFraction(tokens.IsDigits(end) ? end : end + 1) is { Value: < 1 } mixed)
                    return words.Scaled(number with { End = mixed.End, Value = number.Value + mixed.Value, Traits = number.Traits | NumberTraits.Fraction });
            }
            // 1 and 1/2, 1 and a half
            if (tokens.IsWord(end, "and"))
            {
                if (tokens.IsDigits(end + 1) && CommonFraction(end + 1) is { Value: < 1 } more)
                    return words.Scaled(number with { End = more.End, Value = number.Value + more.Value, Traits = number.Traits | NumberTraits.Fraction });
                if (words.PartBehindAnd(end) is { } behind)
                    return words.Scaled(number with { End = behind.End, Value = number.Value + behind.Value, Traits = number.Traits | NumberTraits.Fraction });
            }
        }
        return words.Scaled(number);
    }

    /// <summary>Whether the letters are the ending of just this number: 21st, 11th; 11st is a weight.</summary>
    private bool IsRankEnding(decimal number, int ending) => tokens.IsWord(ending, "th")
        || (number % 100 is < 11 or > 13 && tokens.IsWord(ending, (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }));

    /// <summary>A fraction with a stroke. Others than the usual ones are dates, scores and ratios.</summary>
    public ReadNumber? CommonFraction(int i)
    {
        if (!(tokens.Sign(i + 1) is '/' or '\u2044') || !tokens.IsDigits(i + 2) || tokens[i].Length > 3 || tokens[i + 2].Length > 3
            || tokens.Sign(i + 3) is '/' or '\u2044' || (tokens.IsSign(i + 3, '.') && tokens.IsAttached(i + 4) && tokens.IsDigits(i + 4)))
            return null;
        decimal above = Whole(i);
        decimal below = Whole(i + 2);
        return above > 0 && above < below && below is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 20 or 25 or 30 or 32 or 40 or 50 or 64 or 100 && !(below == 10 && above != 1)
            ? new ReadNumber(i, i + 3, above / below, NumberTraits.Fraction | NumberTraits.Digits)
            : null;
    }

    private decimal Whole(int i) => decimal.Parse(tokens.Chars(i).ToString(), NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal? Vulgar(char c) => c switch
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
