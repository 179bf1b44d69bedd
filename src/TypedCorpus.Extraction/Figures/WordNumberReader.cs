using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers in words, and the words of scale behind any number.</summary>
internal sealed class WordNumberReader(AtomRun atoms)
{
    private const decimal Largest = 1e27m;

    /// <summary>Words of scale behind a number: <c>3.2 billion</c>, <c>3 million and a half</c>, <c>2 dozen</c>.</summary>
    public NumberItem Scaled(NumberItem number)
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
        if (atoms.Is(next, WordRoles.Small | WordRoles.Tens) && Read(next) is { } rest && rest.Value < last && !rest.Is(NumberTraits.Ordinal | NumberTraits.Fraction) && next > end)
            return number with { End = rest.End, Value = value + rest.Value };
        if (next == end + 1 && last == 100 && atoms.IsDigits(next) && atoms[next].Length <= 2 && !atoms.IsAttached(next + 1) && !atoms.Is(next + 1, WordRoles.Hundred | WordRoles.Scale))
            return number with { End = next + 1, Value = value + decimal.Parse(atoms.Chars(next).ToString(), NumberStyles.None, CultureInfo.InvariantCulture) };
        return number;
    }

    private bool IsPluralDozen(int i) => atoms.IsWord(i, "dozens");

    /// <summary><c>and a half</c>, <c>and three quarters</c>, <c>and a fifth</c>: the part, ending behind it.</summary>
    public NumberItem? PartBehindAnd(int and)
    {
        // seven-and-a-half
        int i = atoms.IsHyphen(and + 1) ? and + 2 : and + 1;
        int how = 1;
        if (atoms.Is(i, WordRoles.Article) || atoms.IsWord(i, "one"))
            i += atoms.IsHyphen(i + 1) ? 2 : 1;
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

    /// <summary>Reads the number words at <paramref name="i"/>, if there are some.</summary>
    public NumberItem? Read(int i)
    {
        if (!atoms.IsLetters(i) || atoms[i].Word is not { } word)
            return null;
        if (word.Is(WordRoles.Small | WordRoles.Tens))
            return Cardinal(i, i);
        if (Several(i) is { } several)
            return several;
        if (word.Is(WordRoles.Article))
        {
            if (atoms.Is(i + 1, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
                return Cardinal(i, i + 1) is { } scaled ? scaled with { Traits = scaled.Traits | NumberTraits.Article } : null;
            if (atoms.Is(i + 1, WordRoles.Part) && !atoms.IsAny(i + 1, "quarters halves"))
                return Half(i, i + 1);
            if (atoms.Is(i + 1, WordRoles.Ordinal) && !atoms.IsAny(i + 1, "first second") && (atoms.IsWord(i + 2, "of") || IsMeasured(i) || atoms.Is(i + 2, WordRoles.Scale) || atoms[i + 1].Word!.Value >= 100))
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
        // The second half is a part of the match, no number.
        if (atoms.IsWord(i, "half") && atoms.Is(i - 1, WordRoles.Ordinal))
            return null;
        return atoms.IsWord(i, "half") || (atoms.IsWord(i, "quarter") && atoms.Is(i + 1, WordRoles.Scale)) ? Half(i, i) : null;
    }

    /// <summary>A part by which something changes, or with a hedge, and no noun behind: rose by a third, by more than a fifth since July.</summary>
    private bool IsMeasured(int i)
    {
        if (atoms.IsLetters(i + 2) && !atoms.Is(i + 2, WordRoles.Closed) && !atoms.IsAny(i + 2, "since from over on in last this"))
            return false;
        return atoms.IsWord(i - 1, "by") || (atoms.IsAny(i - 1, "than nearly almost about around over roughly") && !atoms.IsAny(i - 2, "for on rather other"));
    }

    /// <summary><c>several dozen</c>, <c>a few hundred</c>: at least two; <c>a couple of hundred</c>: about two.</summary>
    private NumberItem? Several(int i)
    {
        int at = atoms.Is(i, WordRoles.Article) ? i + 1 : i;
        bool couple = at > i && atoms.IsWord(at, "couple");
        if (!couple && !(at > i ? atoms.IsWord(at, "few") : atoms.IsAny(at, "several few")))
            return null;
        at += couple && atoms.IsWord(at + 1, "of") ? 2 : 1;
        if (!atoms.Is(at, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
            return null;
        return Scaled(new NumberItem(i, at, 2, couple ? NumberTraits.Rough : NumberTraits.Vague));
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
        // two and a half, one and one fourth, two-and-a-half
        int and = atoms.IsHyphen(end) && atoms.IsWord(end + 1, "and") ? end + 1 : end;
        if (atoms.IsWord(and, "and") && PartBehindAnd(and) is { } half)
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
}
