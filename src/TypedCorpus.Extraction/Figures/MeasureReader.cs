namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads a number with the currency before it and the scale, unit or currency behind it.</summary>
internal sealed class MeasureReader(TokenStream tokens, NumberReader numbers, ArticleConventions conventions)
{
    private readonly UnitCertainty _units = new(tokens);
    private readonly CompoundMeasures _compounds = new(tokens, numbers);

    /// <summary>Reads the figure whose core begins at <paramref name="i"/>, if one does.</summary>
    public FigureCandidate? Read(int i)
    {
        MoneyMeasure? sign = SignAt(i, out int number, out bool negative);
        if (numbers.Read(number) is not { } read)
            return null;
        if (sign is not null && read.Is(NumberTraits.Ordinal))
            return null;
        if (negative)
            read = read with { Value = -read.Value };
        if (sign is not null)
        {
            read = WithSuffix(read, true, out int end);
            // $10 Canadian is rare; $10 USD and $10 million dollars are not.
            if (tokens.IsLetters(end) && MeasureTable.Behind(tokens, end, out int behind) is MoneyMeasure { MinorDigits: 0 } named && !(tokens.IsDigits(behind) && tokens.Sign(behind - 1) != '\0') && (named.Currency.Equals(sign.Currency) || sign.IsBare))
                (sign, end) = (named.IsBare ? sign : named, behind);
            return Item(i, end, FigureKind.Money, read, sign, true);
        }
        if (read.Is(NumberTraits.Ordinal))
            return Item(i, read.End, FigureKind.Ordinal, read, null, false);
        return Measured(i, read);
    }

    private FigureCandidate Measured(int i, ReadNumber read)
    {
        ReadNumber plain = read;
        if (FeetAndInches(i, read) is { } height)
            return height;
        read = WithSuffix(read, false, out int end);
        Measure? measure = MeasureAt(end, read, out int behind);
        if (measure is null && read != plain)
        {
            // 5m is five metres unless something is counted; the caller sees to that.
            Measure? unit = MeasureAt(plain.End, plain, out int unitEnd);
            if (unit is UnitMeasure && !IsCounting(end) && !ContinuesMoney(i))
                return UnitItem(i, unitEnd, plain, (UnitMeasure)unit);
            return Item(i, end, FigureKind.Number, read, null, false);
        }
        switch (measure)
        {
            case PercentMeasure:
                return Item(i, behind, FigureKind.Percentage, read, measure, false);
            case MoneyMeasure money:
                // 75 USD million
                if (!read.Is(NumberTraits.Scaled) && tokens.Is(behind, WordRoles.Scale) && read.Value < 1e15m)
                    read = read with { Value = read.Value * tokens[behind++].Word!.Value, Traits = read.Traits | NumberTraits.Scaled };
                FigureCandidate item = Item(i, behind, FigureKind.Money, read, money, false);
                _compounds.AddCents(item, money);
                if (money.MinorDigits > 0)
                    item.Value = Shift(item.Value, money.MinorDigits);
                return item;
            case UnitMeasure unit:
                return UnitItem(i, behind, read, unit);
            default:
                read = numbers.Proportion(read);
                return YearsOld(i, read) ?? Item(i, read.End, FigureKind.Number, read, null, false);
        }
    }

    /// <summary><c>5'10"</c>, with marks of any style.</summary>
    private FigureCandidate? FeetAndInches(int i, ReadNumber feet)
    {
        int at = feet.End;
        return feet.Is(NumberTraits.Digits) && feet.Value is > 0 and < 100 && tokens.Sign(at) is '\'' or '\u2019' or '\u2032' && tokens.IsAttached(at) && tokens.IsAttached(at + 1) && tokens.IsDigits(at + 1)
            && tokens[at + 1].Length <= 2 && tokens.Sign(at + 2) is '"' or '\u201d' or '\u2033' && tokens.IsAttached(at + 2) && numbers.Read(at + 1) is { Value: < 12 } inches
            ? Item(i, at + 3, FigureKind.Quantity, feet with { End = at + 3, Value = feet.Value + (inches.Value / 12) }, new UnitMeasure(Unit.Foot), false)
            : null;
    }

    private MoneyMeasure? SignAt(int i, out int number, out bool negative)
    {
        negative = tokens.IsDash(i) && tokens.IsAttached(i + 1) && (i == 0 || tokens[i].SpaceBefore || tokens.Sign(i - 1) == '(') && !tokens.IsDigits(i + 1);
        number = i;
        int at = negative ? i + 1 : i;
        if (at >= tokens.Count || (tokens.IsLetters(at) && tokens.IsAttached(at) && (tokens.IsLetters(at - 1) || tokens.IsDigits(at - 1))))
            return null;
        MoneyMeasure? sign = MeasureTable.Before(tokens, at, out int end);
        if (sign is null && tokens.IsLetters(at) && tokens[at].Length == 4 && tokens.IsDigits(at + 1) && Millions(at) is { } millions)
            (sign, end) = (millions, at + 1);
        if (sign is null)
            return null;
        // "a $5 fine" is no A$5.
        for (int n = at + 1; n < end; n++)
        {
            if (tokens[n].SpaceBefore && tokens.IsLetters(at) && !tokens.IsWord(at, "us"))
                return null;
        }
        if (tokens.IsDash(end) && tokens.IsAttached(end) && tokens.IsAttached(end + 1))
        {
            negative = true;
            end++;
        }
        // A code with a space is one; a letter (R, Rs) must be close, and words do not follow signs.
        if (!tokens.IsDigits(end) && !(tokens.IsSign(end, '.') && tokens.IsDigits(end + 1)))
            return null;
        if (tokens.IsLetters(end - 1) && tokens[end - 1].Length == 1 && !tokens.IsAttached(end))
            return null;
        number = end;
        return Own(sign);
    }

    /// <summary>A bare dollar or cent of the article's own country.</summary>
    private MoneyMeasure Own(MoneyMeasure money) => money.IsBare ? money with { Currency = conventions.CurrencyOf(money.Currency) } : money;

    /// <summary>A letter or short word of scale: <c>$1.2bn</c>, <c>10k</c>. Without a currency, only those that nothing else is written like.</summary>
    private ReadNumber WithSuffix(ReadNumber read, bool money, out int end)
    {
        end = read.End;
        if (read.Is(NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Overflow) || !read.Is(NumberTraits.Digits) || !tokens.IsLetters(end) || tokens[end].Length > 3)
            return read;
        bool attached = tokens.IsAttached(end);
        decimal scale = ScaleSuffix.ValueOf(tokens.Chars(end), money, attached);
        if (scale == 0 || read.Value > 1e15m)
            return read;
        int next = end + 1;
        // bn. and m. are abbreviations; the stop at the end of the sentence is not theirs.
        end = next;
        return read with { End = next, Value = read.Value * scale, Traits = read.Traits | NumberTraits.Scaled };
    }

    /// <summary>Whether the number is the second of a range that begins with a sum: <c>£3-4m</c>.</summary>
    private bool ContinuesMoney(int i)
    {
        if (!tokens.IsDash(i - 1) && !tokens.IsWord(i - 1, "to"))
            return false;
        int at = i - 2;
        while (tokens.IsDigits(at) || tokens.Sign(at) is '.' or ',' || (tokens.IsLetters(at) && tokens.IsAttached(at) && tokens.IsDigits(at - 1)))
            at--;
        return tokens.Sign(at) is '$' or '\u00a3' or '\u20ac' or '\u00a5' or '\u20b9';
    }

    private bool IsCounting(int end) => end < tokens.Count && tokens.IsLetters(end) && !tokens.Is(end, WordRoles.Closed) && !tokens.IsAttached(end) && NounPhrase.After(tokens, end, out _);

    private Measure? MeasureAt(int at, ReadNumber read, out int end)
    {
        end = at;
        if (at >= tokens.Count)
            return null;
        int first = at;
        if (read.Is(NumberTraits.Vague | NumberTraits.Fraction) && tokens.IsWord(at, "of") && (read.Is(NumberTraits.Vague) || tokens.Is(at + 1, WordRoles.Article)))
            first = at + 1;
        if (read.Is(NumberTraits.Fraction) && tokens.Is(first, WordRoles.Article) && !read.Is(NumberTraits.Digits))
            first++;
        bool hyphen = tokens.IsHyphen(first) && tokens.IsAttached(first) && tokens.IsAttached(first + 1);
        if (hyphen)
            first++;
        Measure? measure = MeasureTable.Behind(tokens, first, out end);
        // three $20 notes: the sign is that of the next number.
        if (measure is MoneyMeasure && tokens.Sign(end - 1) != '\0' && tokens.IsAttached(end) && tokens.IsDigits(end) && tokens[first].SpaceBefore)
        {
            end = at;
            return null;
        }
        // 40p, where pounds are money
        if (measure is null && !hyphen && conventions.PoundsAreMoney && read.Is(NumberTraits.Digits) && tokens.IsWord(first, "p") && !tokens.IsCapital(first) && tokens.IsAttached(first)
            && !(tokens.IsAttached(first + 1) && (tokens.IsLetters(first + 1) || tokens.IsDigits(first + 1))) && !(tokens.IsSign(first + 1, '.') && tokens.IsWord(first + 2, "m")))
        {
            end = first + 1;
            return new MoneyMeasure(Currency.GBP, 2, false);
        }
        // MEUR, kUSD
        if (measure is null && tokens.IsLetters(first) && tokens[first].Length == 4 && Millions(first) is { } millions)
        {
            end = first + 1;
            return millions;
        }
        if (measure is UnitMeasure or MoneyMeasure && !_units.IsSure(first, end, read, measure, hyphen))
            return null;
        if (measure is MoneyMeasure { IsBare: true } money && money.Currency.Equals(Currency.GBP) && !conventions.PoundsAreMoney && tokens.IsAny(first, FigureWords.PoundWords))
            return new UnitMeasure(Unit.Pound);
        if (measure is MoneyMeasure { MinorDigits: 2 } cent && conventions.CentsAreEuro && cent.Currency.Equals(Currency.USD))
            return cent with { Currency = Currency.EUR };
        return measure is MoneyMeasure bare ? Own(bare) : measure;
    }

    /// <summary><c>MEUR</c>, <c>kUSD</c>: a code with the scale before it.</summary>
    private MoneyMeasure? Millions(int i) =>
        tokens.Chars(i)[0] is 'M' or 'K' or 'k' or 'm' && Currency.TryParse(tokens.Chars(i).Slice(1).ToString(), out Currency? currency)
            ? new MoneyMeasure(currency!, tokens.Chars(i)[0] is 'M' or 'm' ? -6 : -3, false)
            : null;

    private FigureCandidate UnitItem(int first, int end, ReadNumber read, UnitMeasure unit)
    {
        FigureCandidate item = Item(first, end, unit.Unit.Dimension == Dimension.Time ? FigureKind.Duration : FigureKind.Quantity, read, unit, false);
        if (item.Kind == FigureKind.Duration && UnitCertainty.IsOld(tokens, end, out int old))
        {
            item.Kind = FigureKind.Age;
            item.End = item.PhraseEnd = old;
            return item;
        }
        if (unit.Unit.Dimension is Dimension.Length or Dimension.Time or Dimension.Mass)
            _compounds.AddSmaller(item);
        // a year and a half
        if (item.Kind == FigureKind.Duration && tokens.IsWord(item.End, "and") && (tokens.IsAny(item.End + 2, FigureWords.HalfQuarter) && tokens.Is(item.End + 1, WordRoles.Article) || tokens.IsWord(item.End + 1, "half")))
        {
            int half = tokens.IsWord(item.End + 1, "half") ? item.End + 1 : item.End + 2;
            item.Value += 1 / tokens[half].Word!.Value;
            item.End = item.PhraseEnd = half + 1;
        }
        // 10 square miles per hour: the table has the usual rates, Per the others. A degree may be one of Celsius.
        return item;
    }

    /// <summary><c>87 yo</c>, <c>87 y/o</c>.</summary>
    private FigureCandidate? YearsOld(int first, ReadNumber read)
    {
        int end = read.End;
        if (tokens.IsWord(end, "yo") && read.Is(NumberTraits.Digits))
            end++;
        else if (tokens.IsWord(end, "y") && tokens.IsSign(end + 1, '/') && tokens.IsWord(end + 2, "o"))
            end += 3;
        else
            return null;
        return Item(first, end, FigureKind.Age, read, new UnitMeasure(Unit.Year), false);
    }

    /// <summary>The value with its point moved so many digits.</summary>
    public static decimal Shift(decimal value, int digits)
    {
        for (; digits > 0; digits--)
            value /= 10;
        for (; digits < 0 && value < 1e25m; digits++)
            value *= 10;
        return value;
    }

    private static FigureCandidate Item(int first, int end, FigureKind kind, ReadNumber number, Measure? measure, bool signFirst)
    {
        decimal value = measure is MoneyMeasure { MinorDigits: < 0 } scaled ? Shift(number.Value, scaled.MinorDigits) : number.Value;
        return new()
        {
            First = first,
            End = end,
            PhraseFirst = first,
            PhraseEnd = end,
            Kind = kind,
            Value = value,
            Number = number,
            Measure = measure,
            IsSignFirst = signFirst,
            Approximation = number.Is(NumberTraits.Vague) ? Approximation.AtLeast : number.Is(NumberTraits.Rough) ? Approximation.About : Approximation.Exact,
        };
    }
}
