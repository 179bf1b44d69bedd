using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers: digits, words, and both together (<c>3.2 billion</c>, <c>two and a half</c>, <c>half a million</c>).</summary>
internal sealed class NumberReader(AtomRun atoms, DigitReader digits, WordNumberReader words)
{
    /// <summary>Reads the number that begins at <paramref name="i"/>, if one does.</summary>
    public NumberItem? Read(int i)
    {
        int at = i;
        bool negative = false;
        // A margin of plus or minus 3 points is not below zero.
        if (atoms.Is(i, WordRoles.Minus) && !(atoms.IsWord(i - 1, "or") && atoms.IsWord(i - 2, "plus")) && (atoms.IsDigits(i + 1) || atoms.Is(i + 1, WordRoles.Small | WordRoles.Tens)))
            (at, negative) = (i + 1, true);
        else if (IsMinus(i))
            (at, negative) = (i + 1, true);
        else if (atoms.IsSign(i, '.') && atoms.IsAttached(i + 1) && atoms.IsDigits(i + 1) && atoms[i].SpaceBefore && atoms[i + 1].Length <= 6)
            return words.Scaled(digits.ReadDecimals(i + 1));
        NumberItem? number = atoms.IsDigits(at) ? ReadDigits(at) : Vulgar(atoms.Sign(at)) is { } part ? new NumberItem(at, at + 1, part, NumberTraits.Fraction) : words.Read(at);
        if (number is not { } read)
            return null;
        return negative && !read.Is(NumberTraits.Ordinal)
            ? read with { First = i, Value = -read.Value, Traits = (read.Traits | NumberTraits.Negative) & ~NumberTraits.One }
            : negative ? null : read;
    }

    /// <summary><c>two out of three</c>, <c>one in ten</c>, <c>one over three</c>: the fraction that two numbers make.</summary>
    public NumberItem Proportion(NumberItem above)
    {
        if (above.Value == 0 || above.Is(NumberTraits.Ordinal | NumberTraits.Vague | NumberTraits.Fraction | NumberTraits.Overflow | NumberTraits.Article))
            return above;
        int at = above.End;
        // a one-in-five chance
        bool hyphen = atoms.IsHyphen(at) && atoms.IsAttached(at) && atoms.IsWord(at + 1, "in") && atoms.IsHyphen(at + 2);
        if (hyphen)
            at++;
        bool outOf = atoms.IsWord(at, "out") && atoms.IsWord(at + 1, "of");
        bool over = atoms.IsWord(at, "over");
        bool inside = atoms.IsWord(at, "in");
        if (!outOf && !over && !inside)
            return above;
        int next = outOf || hyphen ? at + 2 : at + 1;
        if (atoms.IsWord(next, "every"))
            next++;
        if (!(atoms.IsDigits(next) || atoms.Is(next, WordRoles.Small | WordRoles.Tens | WordRoles.Hundred)) || Read(next) is not { Value: > 1 } below
            || below.Is(NumberTraits.Ordinal | NumberTraits.Fraction | NumberTraits.Overflow) || (below.Value < Math.Abs(above.Value) && !over) || below.Value > 1_000_000)
            return above;
        // seven in 10, one in 400; not three in 10 minutes, nor 12 in 60
        if (inside && !above.Is(NumberTraits.One) && below.Value is not (3 or 4 or 5 or 10 or 20 or 100 or 1000) || inside && below.Value <= above.Value || MeasureTable.Behind(atoms, below.End, out _) is not null)
            return above;
        if (over && (atoms.IsLetters(below.End) || atoms.IsHyphen(below.End)))
            return above;
        return above with { End = below.End, Value = above.Value / below.Value, Traits = (above.Traits | NumberTraits.Fraction) & ~NumberTraits.One };
    }

    /// <summary>A minus that belongs to the number behind it, and is no dash and no hyphen.</summary>
    private bool IsMinus(int i) =>
        atoms.Sign(i) is '-' or '\u2212' or '\u2013' && atoms.IsAttached(i + 1)
        && (atoms.IsDigits(i + 1) || Vulgar(atoms.Sign(i + 1)) is not null)
        && (i == 0 || atoms[i].SpaceBefore || atoms.Sign(i - 1) is '(' or '[' or '/' or '"' or '\u201c' or '~' or '=' or ':')
        && !(i > 0 && atoms.IsDigits(i - 1));

    private NumberItem? ReadDigits(int i)
    {
        NumberItem? read = digits.ReadSpaced(i) ?? digits.Read(i);
        if (read is not { } number || number.Is(NumberTraits.Overflow))
            return read;
        int end = number.End;
        // 21st
        if (end == i + 1 && atoms.IsLetters(end) && atoms.IsAttached(end) && atoms.IsAny(end, "st nd rd th"))
            return number with { End = end + 1, Traits = number.Traits | NumberTraits.Ordinal };
        // 10½, 10 ½, 10 1/2
        if (!number.Is(NumberTraits.Fraction))
        {
            if (Vulgar(atoms.Sign(end)) is { } part)
                return words.Scaled(number with { End = end + 1, Value = number.Value + part, Traits = number.Traits | NumberTraits.Fraction });
            if (CommonFraction(i) is { } fraction)
                return words.Scaled(fraction);
            if (atoms.IsDigits(end) || (atoms.IsHyphen(end) && atoms.IsDigits(end + 1)))
            {
                if (CommonFraction(atoms.IsDigits(end) ? end : end + 1) is { Value: < 1 } mixed)
                    return words.Scaled(number with { End = mixed.End, Value = number.Value + mixed.Value, Traits = number.Traits | NumberTraits.Fraction });
            }
            // 1 and 1/2, 1 and a half
            if (atoms.IsWord(end, "and"))
            {
                if (atoms.IsDigits(end + 1) && CommonFraction(end + 1) is { Value: < 1 } more)
                    return words.Scaled(number with { End = more.End, Value = number.Value + more.Value, Traits = number.Traits | NumberTraits.Fraction });
                if (words.PartBehindAnd(end) is { } behind)
                    return words.Scaled(number with { End = behind.End, Value = number.Value + behind.Value, Traits = number.Traits | NumberTraits.Fraction });
            }
        }
        return words.Scaled(number);
    }

    /// <summary>A fraction with a stroke. Others than the usual ones are dates, scores and ratios.</summary>
    public NumberItem? CommonFraction(int i)
    {
        if (!(atoms.Sign(i + 1) is '/' or '\u2044') || !atoms.IsDigits(i + 2) || atoms[i].Length > 3 || atoms[i + 2].Length > 3
            || atoms.Sign(i + 3) is '/' or '\u2044' || (atoms.IsSign(i + 3, '.') && atoms.IsAttached(i + 4) && atoms.IsDigits(i + 4)))
            return null;
        decimal above = Whole(i);
        decimal below = Whole(i + 2);
        return above > 0 && above < below && below is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 20 or 25 or 30 or 32 or 40 or 50 or 64 or 100 && !(below == 10 && above != 1)
            ? new NumberItem(i, i + 3, above / below, NumberTraits.Fraction | NumberTraits.Digits)
            : null;
    }

    private decimal Whole(int i) => decimal.Parse(atoms.Chars(i).ToString(), NumberStyles.None, CultureInfo.InvariantCulture);

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
