using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers: digits, words, and both together (<c>3.2 billion</c>, <c>two and a half</c>, <c>half a million</c>).</summary>
internal sealed class NumberReader(AtomRun atoms, DigitReader digits)
{
    private const decimal Largest = 1e27m;

    /// <summary>Reads the number that begins at <paramref name="i"/>, if one does.</summary>
    public NumberItem? Read(int i)
    {
        int at = i;
        bool negative = false;
        if (atoms.Is(i, WordRoles.Minus) && (atoms.IsDigits(i + 1) || atoms.Is(i + 1, WordRoles.Small | WordRoles.Tens)))
            (at, negative) = (i + 1, true);
        else if (IsMinus(i))
            (at, negative) = (i + 1, true);
        else if (atoms.IsSign(i, '.') && atoms.IsAttached(i + 1) && atoms.IsDigits(i + 1) && atoms[i].SpaceBefore && atoms[i + 1].Length <= 6)
            return Scaled(digits.ReadDecimals(i + 1));
        NumberItem? number = atoms.IsDigits(at) ? ReadDigits(at) : Vulgar(atoms.Sign(at)) is { } part ? new NumberItem(at, at + 1, part, NumberTraits.Fraction) : ReadWords(at);
        if (number is not { } read)
            return null;
        return negative && !read.Is(NumberTraits.Ordinal)
            ? read with { First = i, Value = -read.Value, Traits = (read.Traits | NumberTraits.Negative) & ~NumberTraits.One }
            : negative ? null : read;
    }

    /// <summary><c>two out of three</c>, <c>one in ten</c>, <c>one over three</c>: the fraction that two numbers make.</summary>
    public NumberItem Proportion(NumberItem above)
    {
        if (above.Value <= 0 || above.Is(NumberTraits.Ordinal | NumberTraits.Vague | NumberTraits.Fraction | NumberTraits.Overflow | NumberTraits.Article))
            return above;
        int at = above.End;
        bool outOf = atoms.IsWord(at, "out") && atoms.IsWord(at + 1, "of");
        bool over = atoms.IsWord(at, "over");
        bool inside = atoms.IsWord(at, "in");
        if (!outOf && !over && !inside)
            return above;
        int next = outOf ? at + 2 : at + 1;
        if (atoms.IsWord(next, "every"))
            next++;
        if (!(atoms.IsDigits(next) || atoms.Is(next, WordRoles.Small | WordRoles.Tens | WordRoles.Hundred)) || Read(next) is not { Value: > 1 } below
            || below.Is(NumberTraits.Ordinal | NumberTraits.Fraction | NumberTraits.Overflow) || (below.Value < above.Value && !over) || below.Value > 1_000_000)
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
                return Scaled(number with { End = end + 1, Value = number.Value + part, Traits = number.Traits | NumberTraits.Fraction });
            if (CommonFraction(i) is { } fraction)
                return Scaled(fraction);
            if (atoms.IsDigits(end) || (atoms.IsHyphen(end) && atoms.IsDigits(end + 1)))
            {
                if (CommonFraction(atoms.IsDigits(end) ? end : end + 1) is { Value: < 1 } mixed)
                    return Scaled(number with { End = mixed.End, Value = number.Value + mixed.Value, Traits = number.Traits | NumberTraits.Fraction });
            }
            // 1 and 1/2, 1 and a half
            if (atoms.IsWord(end, "and"))
            {
                if (atoms.IsDigits(end + 1) && CommonFraction(end + 1) is { Value: < 1 } more)
                    return Scaled(number with { End = more.End, Value = number.Value + more.Value, Traits = number.Traits | NumberTraits.Fraction });
                if (PartBehindAnd(end) is { } behind)
                    return Scaled(number with { End = behind.End, Value = number.Value + behind.Value, Traits = number.Traits | NumberTraits.Fraction });
            }
        }
        return Scaled(number);
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

    /// <summary>Words of scale behind a number: <c>3.2 billion</c>, <c>3 million and a half</c>, <c>2 dozen</c>.</summary>
    private NumberItem Scaled(NumberItem number)
    {
        int end = number.End;
        decimal value = number.Value;
        NumberTraits traits = number.Traits;
        bool scaled = false;
        while (true)
        {
            int at = atoms.IsHyphen(end) && atoms.IsAttached(end) && atoms.Is(end + 1, WordRoles.Scale) ? end + 1 : end;
            if (!atoms.Is(at, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen) && !(scaled is false && IsPluralDozen(at)))
                break;
            decimal scale = atoms[at].Word!.Value;
            if (scale == 24)
                scale = 12;
            if (value > Largest / scale || value < -Largest / scale)
            {
                traits |= NumberTraits.Overflow;
                value = 0;
            }
            value *= scale;
            end = at + 1;
            scaled = true;
            traits |= NumberTraits.Scaled;
        }
        number = number with { End = end, Value = value, Traits = traits };
        if (!scaled)
            return number;
        decimal last = atoms[end - 1].Word!.Value;
        if (atoms.IsWord(end, "and") && PartBehindAnd(end) is { } half && !atoms.Is(half.End, WordRoles.Scale))
            return number with { End = half.End, Value = value + (half.Value * last) };
        // 3 hundred and 21, 2 million 300 thousand
        int next = atoms.IsWord(end, "and") ? end + 1 : end;
        if (atoms.Is(next, WordRoles.Small | WordRoles.Tens) && ReadWords(next) is { } rest && rest.Value < last && !rest.Is(NumberTraits.Ordinal | NumberTraits.Fraction) && next > end)
            return number with { End = rest.End, Value = value + rest.Value };
        if (next == end + 1 && last == 100 && atoms.IsDigits(next) && atoms[next].Length <= 2 && !atoms.IsAttached(next + 1) && !atoms.Is(next + 1, WordRoles.Hundred | WordRoles.Scale))
            return number with { End = next + 1, Value = value + Whole(next) };
        return number;
    }

    private bool IsPluralDozen(int i) => atoms.IsWord(i, "dozens");

    /// <summary><c>and a half</c>, <c>and three quarters</c>, <c>and a fifth</c>: the part, ending behind it.</summary>
    private NumberItem? PartBehindAnd(int and)
    {
        int i = and + 1;
        int how = 1;
        if (atoms.Is(i, WordRoles.Article) || atoms.IsWord(i, "one"))
            i++;
        else if (atoms.Is(i, WordRoles.Small) && atoms.Is(i + 1, WordRoles.Parts | WordRoles.Part))
            how = (int)atoms[i++].Word!.Value;
        else if (!atoms.IsWord(i, "half"))
            return null;
        if (atoms.IsHyphen(i))
            i++;
        if (!atoms.Is(i, WordRoles.Part | WordRoles.Parts | WordRoles.Ordinal) || atoms.IsAny(i, "first second half") && !atoms.IsWord(i, "half"))
            return null;
        return new NumberItem(and, i + 1, how / atoms[i].Word!.Value, NumberTraits.Fraction);
    }

    private NumberItem? ReadWords(int i)
    {
        if (!atoms.IsLetters(i) || atoms[i].Word is not { } word)
            return null;
        if (word.Is(WordRoles.Small | WordRoles.Tens))
            return Cardinal(i, i);
        if (word.Is(WordRoles.Article))
        {
            if (atoms.Is(i + 1, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
                return Cardinal(i, i + 1) is { } scaled ? scaled with { Traits = scaled.Traits | NumberTraits.Article } : null;
            if (atoms.Is(i + 1, WordRoles.Part) && !atoms.IsAny(i + 1, "quarters halves"))
                return Half(i, i + 1);
            if (atoms.Is(i + 1, WordRoles.Ordinal) && !atoms.IsAny(i + 1, "first second") && (atoms.IsWord(i + 2, "of") || atoms.Is(i + 2, WordRoles.Scale) || atoms[i + 1].Word!.Value >= 100))
                return Scaled(new NumberItem(i, i + 2, 1 / atoms[i + 1].Word!.Value, NumberTraits.Fraction));
            return null;
        }
        if (word.Is(WordRoles.Vague))
            return Vague(i);
        if (word.Is(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
        {
            return i > 0 && atoms.IsAttached(i) ? null : Cardinal(i, i) is { } bare ? bare with { Traits = bare.Traits | NumberTraits.Article } : null;
        }
        if (word.Is(WordRoles.Ordinal))
            return new NumberItem(i, i + 1, word.Value, NumberTraits.Ordinal);
        return atoms.IsWord(i, "half") || (atoms.IsWord(i, "quarter") && atoms.Is(i + 1, WordRoles.Scale)) ? Half(i, i) : null;
    }

    /// <summary><c>half</c>, <c>half a million</c>, <c>half-dozen</c>, <c>a quarter</c>, <c>a quarter of a million</c>.</summary>
    private NumberItem? Half(int first, int at)
    {
        int end = at + 1;
        decimal value = 1 / atoms[at].Word!.Value;
        int scale = atoms.IsHyphen(end) ? end + 1 : end;
        if (atoms.IsWord(scale, "of"))
            scale++;
        if (atoms.Is(scale, WordRoles.Article))
            scale++;
        if (scale <= at + 3 && atoms.Is(scale, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
            return new NumberItem(first, scale + 1, value * atoms[scale].Word!.Value, NumberTraits.Scaled | NumberTraits.Fraction);
        return new NumberItem(first, end, value, NumberTraits.Fraction | (first < at ? NumberTraits.Article : NumberTraits.None));
    }

    /// <summary><c>dozens</c>, <c>hundreds of thousands</c>: at least two of what is named.</summary>
    private NumberItem? Vague(int i)
    {
        decimal value = atoms[i].Word!.Value;
        int end = i + 1;
        while (atoms.IsWord(end, "of") && atoms.Is(end + 1, WordRoles.Vague) && value < Largest / 1e15m)
        {
            value *= atoms[end + 1].Word!.Value / 2;
            end += 2;
        }
        if (atoms.IsAny(i, "tens scores") && end == i + 1 && !atoms.IsWord(end, "of"))
            return null;
        return new NumberItem(i, end, value, NumberTraits.Vague);
    }

    /// <summary>Number words, from <paramref name="at"/>: hundreds, then scales, each smaller than the one before.</summary>
    private NumberItem? Cardinal(int first, int at)
    {
        decimal total = 0;
        decimal below = 0;
        decimal smallestScale = decimal.MaxValue;
        int i = at;
        int end = at;
        NumberTraits traits = NumberTraits.None;
        int open = 3;
        while (i < atoms.Count && atoms.IsLetters(i) && atoms[i].Word is { } word)
        {
            if (word.Is(WordRoles.Small) && (open >= 1 && below % 10 == 0 && (word.Value < 10 || open >= 2)))
            {
                below += word.Value;
                open = 0;
            }
            else if (word.Is(WordRoles.Tens) && open >= 2)
            {
                below += word.Value;
                open = 1;
            }
            else if (word.Is(WordRoles.Hundred) && below < 100 && (below > 0 || end == at) && !(below == 0 && total > 0))
            {
                below = (below == 0 ? 1 : below) * 100;
                open = 2;
            }
            else if (word.Is(WordRoles.Scale | WordRoles.Dozen) && (below > 0 || end == at || total > 0) && word.Value < smallestScale)
            {
                decimal part = below == 0 ? (total == 0 ? 1 : total) : below;
                if (below == 0 && total > 0)
                    total = 0;
                if (part > Largest / word.Value)
                    return new NumberItem(first, i + 1, 0, NumberTraits.Overflow);
                total += part * word.Value;
                smallestScale = word.Value;
                below = 0;
                open = word.Is(WordRoles.Dozen) ? 0 : 3;
                traits |= NumberTraits.Scaled;
            }
            else if (word.Is(WordRoles.Vague) && word.Value == 24 && below > 0)
            {
                total += below * 12;
                below = 0;
                end = i + 1;
                traits |= NumberTraits.Scaled;
                break;
            }
            else if (word.Is(WordRoles.Ordinal) && IsOrdinalTail(word, below, open, end > at, i))
                return OrdinalOrFraction(first, i, total, below, word, end > at);
            else if (word.Is(WordRoles.Parts | WordRoles.Part) && end > at && (word.Is(WordRoles.Parts) || atoms.IsAny(i, "quarters quarter halves")))
            {
                if (atoms.IsWord(i, "quarter") && total + below != 1)
                    break;
                // One hundred thirty-fifths is a hundred of them, one hundred and thirty fifths are thirty more.
                return Scaled(FractionOf(first, i, total, below, word));
            }
            else
                break;
            end = i + 1;
            i = NextWord(end);
        }
        if (end == at)
            return null;
        decimal value = total + below;
        if (value == 1 && end == at + 1 && atoms.IsWord(at, "one"))
            traits |= NumberTraits.One;
        NumberItem number = new(first, end, value, traits);
        // two and a half, one and one fourth
        if (atoms.IsWord(end, "and") && PartBehindAnd(end) is { } half)
        {
            decimal unit = (traits & NumberTraits.Scaled) != 0 && below == 0 ? smallestScale : 1;
            if (atoms.Is(half.End, WordRoles.Scale))
                unit = atoms[half.End].Word!.Value;
            if (unit > 1 && atoms.Is(half.End, WordRoles.Scale))
            {
                return (traits & NumberTraits.Scaled) != 0
                    ? number with { End = half.End + 1, Value = value + (half.Value * unit), Traits = traits | NumberTraits.Fraction }
                    : number with { End = half.End + 1, Value = (value + half.Value) * unit, Traits = traits | NumberTraits.Fraction | NumberTraits.Scaled };
            }
            return number with { End = half.End, Value = value + (half.Value * unit), Traits = (traits | NumberTraits.Fraction) & ~NumberTraits.One };
        }
        // two-point-five is not written; six point five is.
        if (atoms.IsWord(end, "point") && atoms.Is(end + 1, WordRoles.Small) && atoms[end + 1].Word!.Value < 10 && (traits & NumberTraits.Scaled) == 0)
            return Point(number);
        return number;
    }

    private NumberItem Point(NumberItem number)
    {
        decimal value = number.Value;
        decimal place = 0.1m;
        int end = number.End + 1;
        for (; atoms.Is(end, WordRoles.Small) && atoms[end].Word!.Value < 10 && place > 1e-20m; end++, place /= 10)
            value += place * atoms[end].Word!.Value;
        return Scaled(number with { End = end, Value = value, Traits = (number.Traits | NumberTraits.Fraction) & ~NumberTraits.One });
    }

    /// <summary>The next word of a number: over a hyphen, or over an <c>and</c> that a number word follows.</summary>
    private int NextWord(int end)
    {
        if (atoms.IsHyphen(end) && atoms.IsAttached(end) && atoms.IsAttached(end + 1) && atoms.IsLetters(end + 1))
            return end + 1;
        if (atoms.IsWord(end, "and") && atoms.Is(end - 1, WordRoles.Hundred | WordRoles.Scale) && atoms.Is(end + 1, WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal)
            && !(atoms.Is(end + 2, WordRoles.Part) || (atoms.IsWord(end + 1, "one") && atoms.Is(end + 2, WordRoles.Ordinal))))
            return end + 1;
        return end;
    }

    private bool IsOrdinalTail(Word word, decimal below, int open, bool started, int i)
    {
        if (!started)
            return false;
        if (atoms.IsWord(i, "second") && (atoms[i].SpaceBefore || below % 10 != 0))
            return false;
        return word.Value >= 100 || (word.Value < 10 ? open >= 1 || below is > 0 and < 20 : open >= 2 || below is > 0 and < 20);
    }

    private NumberItem? OrdinalOrFraction(int first, int i, decimal total, decimal below, Word word, bool started)
    {
        decimal value = total + below;
        // one fifth, nine tenth: a cardinal that the ordinal cannot continue.
        bool continues = word.Value >= 100 || value % 100 == 0 || (value % 10 == 0 && word.Value < 10 && value % 100 >= 20);
        if (started && !continues)
            return value == 1 ? Scaled(new NumberItem(first, i + 1, 1 / word.Value, NumberTraits.Fraction)) : null;
        decimal rank = word.Value >= 100 ? (below == 0 ? total == 0 ? 1 : total : below) * word.Value + (below == 0 ? 0 : total) : value + word.Value;
        return new NumberItem(first, i + 1, rank, NumberTraits.Ordinal);
    }

    private NumberItem FractionOf(int first, int i, decimal total, decimal below, Word word)
    {
        decimal above = total + below;
        decimal parts = word.Value;
        // three twenty-firsts: the tens belong to the part.
        if (atoms.IsHyphen(i - 1) && atoms.Is(i - 2, WordRoles.Tens) && word.Value < 10 && above > atoms[i - 2].Word!.Value)
        {
            decimal tens = atoms[i - 2].Word!.Value;
            above -= tens;
            parts += tens;
        }
        else if (atoms.IsHyphen(i - 1) && atoms.Is(i - 2, WordRoles.Hundred))
            parts = word.Value;
        return new NumberItem(first, i + 1, above / parts, NumberTraits.Fraction);
    }

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
