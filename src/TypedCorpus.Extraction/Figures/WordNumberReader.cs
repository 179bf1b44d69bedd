using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers in words, and the words of scale behind any number.</summary>
internal sealed class WordNumberReader(TokenStream tokens)
{
    private const decimal Largest = 1e27m;

    /// <summary>Words of scale behind a number: <c>3.2 billion</c>, <c>3 million and a half</c>, <c>2 dozen</c>.</summary>
    public ReadNumber Scaled(ReadNumber number)
    {
        int end = number.End;
        decimal value = number.Value;
        NumberTraits traits = number.Traits;
        bool scaled = false;
        // three quarters of a million
        if (number.Is(NumberTraits.Fraction) && value < 1 && tokens.IsWord(end, "of") && tokens.Is(end + 1, WordRoles.Article) && tokens.Is(end + 2, WordRoles.Scale))
            return number with { End = end + 3, Value = value * tokens[end + 2].Word!.Value, Traits = traits | NumberTraits.Scaled };
        while (true)
        {
            int at = tokens.IsHyphen(end) && tokens.IsAttached(end) && tokens.Is(end + 1, WordRoles.Scale) ? end + 1 : end;
            if (!tokens.Is(at, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen) && !(scaled is false && IsPluralDozen(at)))
                break;
            decimal scale = tokens[at].Word!.Value;
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
        decimal last = tokens[end - 1].Word!.Value;
        if (tokens.IsWord(end, "and") && PartBehindAnd(end) is { } half && !tokens.Is(half.End, WordRoles.Scale))
            return number with { End = half.End, Value = value + (half.Value * last) };
        // 3 hundred and 21, 2 million 300 thousand
        int next = tokens.IsWord(end, "and") ? end + 1 : end;
        if (tokens.Is(next, WordRoles.Small | WordRoles.Tens) && Read(next) is { } rest && rest.Value < last && !rest.Is(NumberTraits.Ordinal | NumberTraits.Fraction) && next > end)
            return number with { End = rest.End, Value = value + rest.Value };
        if (next == end + 1 && last == 100 && tokens.IsDigits(next) && tokens[next].Length <= 2 && !tokens.IsAttached(next + 1) && !tokens.Is(next + 1, WordRoles.Hundred | WordRoles.Scale))
            return number with { End = next + 1, Value = value + decimal.Parse(tokens.Chars(next).ToString(), NumberStyles.None, CultureInfo.InvariantCulture) };
        return number;
    }

    private bool IsPluralDozen(int i) => tokens.IsWord(i, "dozens");

    /// <summary><c>and a half</c>, <c>and three quarters</c>, <c>and a fifth</c>: the part, ending behind it.</summary>
    public ReadNumber? PartBehindAnd(int and)
    {
        // seven-and-a-half
        int i = tokens.IsHyphen(and + 1) ? and + 2 : and + 1;
        int how = 1;
        if (tokens.Is(i, WordRoles.Article) || tokens.IsWord(i, "one"))
            i += tokens.IsHyphen(i + 1) ? 2 : 1;
        else if (tokens.Is(i, WordRoles.Small) && tokens.Is(i + 1, WordRoles.Parts | WordRoles.Part))
            how = (int)tokens[i++].Word!.Value;
        else if (!tokens.IsWord(i, "half"))
            return null;
        if (tokens.IsHyphen(i))
            i++;
        if (!tokens.Is(i, WordRoles.Part | WordRoles.Parts | WordRoles.Ordinal) || tokens.IsAny(i, FigureWords.FirstSecondHalf) && !tokens.IsWord(i, "half"))
            return null;
        return new ReadNumber(and, i + 1, how / tokens[i].Word!.Value, NumberTraits.Fraction);
    }

    /// <summary>Reads the number words at <paramref name="i"/>, if there are some.</summary>
    public ReadNumber? Read(int i)
    {
        if (!tokens.IsLetters(i) || tokens[i].Word is not { } word)
            return null;
        if (word.Is(WordRoles.Small | WordRoles.Tens))
            return Cardinal(i, i);
        if (Several(i) is { } several)
            return several;
        if (word.Is(WordRoles.Article))
        {
            if (tokens.Is(i + 1, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
                return Cardinal(i, i + 1) is { } scaled ? scaled with { Traits = scaled.Traits | NumberTraits.Article } : null;
            if (tokens.Is(i + 1, WordRoles.Part) && !tokens.IsAny(i + 1, FigureWords.QuartersHalves))
                return Half(i, i + 1);
            if (tokens.Is(i + 1, WordRoles.Ordinal) && !tokens.IsAny(i + 1, FigureWords.FirstSecond) && (tokens.IsWord(i + 2, "of") || IsMeasured(i) || tokens.Is(i + 2, WordRoles.Scale) || tokens[i + 1].Word!.Value >= 100))
                return Scaled(new ReadNumber(i, i + 2, 1 / tokens[i + 1].Word!.Value, NumberTraits.Fraction));
            return null;
        }
        if (word.Is(WordRoles.Vague))
            return Vague(i);
        if (word.Is(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
        {
            return i > 0 && tokens.IsAttached(i) ? null : Cardinal(i, i) is { } bare ? bare with { Traits = bare.Traits | NumberTraits.Article } : null;
        }
        if (word.Is(WordRoles.Ordinal))
            return new ReadNumber(i, i + 1, word.Value, NumberTraits.Ordinal);
        // The second half is a part of the match, no number.
        if (tokens.IsWord(i, "half") && tokens.Is(i - 1, WordRoles.Ordinal))
            return null;
        return tokens.IsWord(i, "half") || (tokens.IsWord(i, "quarter") && tokens.Is(i + 1, WordRoles.Scale)) ? Half(i, i) : null;
    }

    /// <summary>A part by which something changes, or with a hedge, and no noun behind: rose by a third, by more than a fifth since July.</summary>
    private bool IsMeasured(int i)
    {
        if (tokens.IsLetters(i + 2) && !tokens.Is(i + 2, WordRoles.Closed) && !tokens.IsAny(i + 2, FigureWords.BehindMeasuredPart))
            return false;
        return tokens.IsWord(i - 1, "by") || (tokens.IsAny(i - 1, FigureWords.HedgesOfParts) && !tokens.IsAny(i - 2, FigureWords.NotHedgesOfParts));
    }

    /// <summary><c>several dozen</c>, <c>a few hundred</c>: at least two; <c>a couple of hundred</c>: about two.</summary>
    private ReadNumber? Several(int i)
    {
        int at = tokens.Is(i, WordRoles.Article) ? i + 1 : i;
        bool couple = at > i && tokens.IsWord(at, "couple");
        if (!couple && !(at > i ? tokens.IsWord(at, "few") : tokens.IsAny(at, FigureWords.FewSeveral)))
            return null;
        at += couple && tokens.IsWord(at + 1, "of") ? 2 : 1;
        if (!tokens.Is(at, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
            return null;
        return Scaled(new ReadNumber(i, at, 2, couple ? NumberTraits.Rough : NumberTraits.Vague));
    }

    /// <summary><c>half</c>, <c>half a million</c>, <c>half-dozen</c>, <c>a quarter</c>, <c>a quarter of a million</c>.</summary>
    private ReadNumber? Half(int first, int at)
    {
        int end = at + 1;
        decimal value = 1 / tokens[at].Word!.Value;
        int scale = tokens.IsHyphen(end) ? end + 1 : end;
        if (tokens.IsWord(scale, "of"))
            scale++;
        if (tokens.Is(scale, WordRoles.Article))
            scale++;
        if (scale <= at + 3 && tokens.Is(scale, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
            return new ReadNumber(first, scale + 1, value * tokens[scale].Word!.Value, NumberTraits.Scaled | NumberTraits.Fraction);
        return new ReadNumber(first, end, value, NumberTraits.Fraction | (first < at ? NumberTraits.Article : NumberTraits.None));
    }

    /// <summary><c>dozens</c>, <c>hundreds of thousands</c>: at least two of what is named.</summary>
    private ReadNumber? Vague(int i)
    {
        decimal value = tokens[i].Word!.Value;
        int end = i + 1;
        while (tokens.IsWord(end, "of") && tokens.Is(end + 1, WordRoles.Vague) && value < Largest / 1e15m)
        {
            value *= tokens[end + 1].Word!.Value / 2;
            end += 2;
        }
        if (tokens.IsAny(i, FigureWords.TensScores) && end == i + 1 && !tokens.IsWord(end, "of"))
            return null;
        return new ReadNumber(i, end, value, NumberTraits.Vague);
    }

    /// <summary>Number words, from <paramref name="at"/>: hundreds, then scales, each smaller than the one before.</summary>
    private ReadNumber? Cardinal(int first, int at)
    {
        decimal total = 0;
        decimal below = 0;
        decimal smallestScale = decimal.MaxValue;
        int i = at;
        int end = at;
        NumberTraits traits = NumberTraits.None;
        int open = 3;
        while (i < tokens.Count && tokens.IsLetters(i) && tokens[i].Word is { } word)
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
                    return new ReadNumber(first, i + 1, 0, NumberTraits.Overflow);
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
            else if (word.Is(WordRoles.Parts | WordRoles.Part) && end > at && (word.Is(WordRoles.Parts) || tokens.IsAny(i, FigureWords.QuarterWords)))
            {
                if (tokens.IsWord(i, "quarter") && total + below != 1)
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
        if (value == 1 && end == at + 1 && tokens.IsWord(at, "one"))
            traits |= NumberTraits.One;
        ReadNumber number = new(first, end, value, traits);
        // two and a half, one and one fourth, two-and-a-half
        int and = tokens.IsHyphen(end) && tokens.IsWord(end + 1, "and") ? end + 1 : end;
        if (tokens.IsWord(and, "and") && PartBehindAnd(and) is { } half)
        {
            decimal unit = (traits & NumberTraits.Scaled) != 0 && below == 0 ? smallestScale : 1;
            if (tokens.Is(half.End, WordRoles.Scale))
                unit = tokens[half.End].Word!.Value;
            if (unit > 1 && tokens.Is(half.End, WordRoles.Scale))
            {
                return (traits & NumberTraits.Scaled) != 0
                    ? number with { End = half.End + 1, Value = value + (half.Value * unit), Traits = traits | NumberTraits.Fraction }
                    : number with { End = half.End + 1, Value = (value + half.Value) * unit, Traits = traits | NumberTraits.Fraction | NumberTraits.Scaled };
            }
            return number with { End = half.End, Value = value + (half.Value * unit), Traits = (traits | NumberTraits.Fraction) & ~NumberTraits.One };
        }
        // two-point-five is not written; six point five is.
        if (tokens.IsWord(end, "point") && tokens.Is(end + 1, WordRoles.Small) && tokens[end + 1].Word!.Value < 10 && (traits & NumberTraits.Scaled) == 0)
            return Point(number);
        return number;
    }

    private ReadNumber Point(ReadNumber number)
    {
        decimal value = number.Value;
        decimal place = 0.1m;
        int end = number.End + 1;
        for (; tokens.Is(end, WordRoles.Small) && tokens[end].Word!.Value < 10 && place > 1e-20m; end++, place /= 10)
            value += place * tokens[end].Word!.Value;
        return Scaled(number with { End = end, Value = value, Traits = (number.Traits | NumberTraits.Fraction) & ~NumberTraits.One });
    }

    /// <summary>The next word of a number: over a hyphen, or over an <c>and</c> that a number word follows.</summary>
    private int NextWord(int end)
    {
        if (tokens.IsHyphen(end) && tokens.IsAttached(end) && tokens.IsAttached(end + 1) && tokens.IsLetters(end + 1))
            return end + 1;
        if (tokens.IsWord(end, "and") && tokens.Is(end - 1, WordRoles.Hundred | WordRoles.Scale) && tokens.Is(end + 1, WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal)
            && !(tokens.Is(end + 2, WordRoles.Part) || (tokens.IsWord(end + 1, "one") && tokens.Is(end + 2, WordRoles.Ordinal))))
            return end + 1;
        return end;
    }

    private bool IsOrdinalTail(NumberWord word, decimal below, int open, bool started, int i)
    {
        if (!started)
            return false;
        if (tokens.IsWord(i, "second") && (tokens[i].SpaceBefore || below % 10 != 0))
            return false;
        return word.Value >= 100 || (word.Value < 10 ? open >= 1 || below is > 0 and < 20 : open >= 2 || below is > 0 and < 20);
    }

    private ReadNumber? OrdinalOrFraction(int first, int i, decimal total, decimal below, NumberWord word, bool started)
    {
        decimal value = total + below;
        // one fifth, nine tenth: a cardinal that the ordinal cannot continue.
        bool continues = word.Value >= 100 || value % 100 == 0 || (value % 10 == 0 && word.Value < 10 && value % 100 >= 20);
        if (started && !continues)
            return value == 1 ? Scaled(new ReadNumber(first, i + 1, 1 / word.Value, NumberTraits.Fraction)) : null;
        decimal rank = word.Value >= 100 ? (below == 0 ? total == 0 ? 1 : total : below) * word.Value + (below == 0 ? 0 : total) : value + word.Value;
        return new ReadNumber(first, i + 1, rank, NumberTraits.Ordinal);
    }

    private ReadNumber FractionOf(int first, int i, decimal total, decimal below, NumberWord word)
    {
        decimal above = total + below;
        decimal parts = word.Value;
        // three twenty-firsts: the tens belong to the part.
        if (tokens.IsHyphen(i - 1) && tokens.Is(i - 2, WordRoles.Tens) && word.Value < 10 && above > tokens[i - 2].Word!.Value)
        {
            decimal tens = tokens[i - 2].Word!.Value;
            above -= tens;
            parts += tens;
        }
        else if (tokens.IsHyphen(i - 1) && tokens.Is(i - 2, WordRoles.Hundred))
            parts = word.Value;
        return new ReadNumber(first, i + 1, above / parts, NumberTraits.Fraction);
    }
}
