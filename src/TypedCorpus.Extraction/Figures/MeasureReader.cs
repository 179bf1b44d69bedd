namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads a number with the currency before it and the scale, unit or currency behind it.</summary>
internal sealed class MeasureReader(AtomRun atoms, NumberReader numbers, ArticleHabits habits)
{
    private readonly UnitCertainty _units = new(atoms);
    private readonly CompoundMeasures _compounds = new(atoms, numbers);

    /// <summary>Reads the figure whose core begins at <paramref name="i"/>, if one does.</summary>
    public FigureItem? Read(int i)
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
            if (atoms.IsLetters(end) && MeasureTable.Behind(atoms, end, out int behind) is MoneyMeasure { MinorDigits: 0 } named && !(atoms.IsDigits(behind) && atoms.Sign(behind - 1) != '\0') && (named.Currency.Equals(sign.Currency) || sign.IsBare))
                (sign, end) = (named.IsBare ? sign : named, behind);
            return Item(i, end, FigureKind.Money, read, sign, true);
        }
        if (read.Is(NumberTraits.Ordinal))
            return Item(i, read.End, FigureKind.Ordinal, read, null, false);
        return Measured(i, read);
    }

    private FigureItem Measured(int i, NumberItem read)
    {
        NumberItem plain = read;
        if (FeetAndInches(i, read) is { } height)
            return height;
        read = WithSuffix(read, false, out int end);
        Measure? measure = MeasureAt(end, read, out int behind);
        if (measure is null && read != plain)
        {
            // 5m is five metres unless something is counted; the caller sees to that.
            Measure? unit = MeasureAt(plain.End, plain, out int unitEnd);
            if (unit is UnitMeasure && !IsCounting(end))
                return UnitItem(i, unitEnd, plain, (UnitMeasure)unit);
            return Item(i, end, FigureKind.Number, read, null, false);
        }
        switch (measure)
        {
            case PercentMeasure:
                return Item(i, behind, FigureKind.Percentage, read, measure, false);
            case MoneyMeasure money:
                // 75 USD million
                if (!read.Is(NumberTraits.Scaled) && atoms.Is(behind, WordRoles.Scale) && read.Value < 1e15m)
                    read = read with { Value = read.Value * atoms[behind++].Word!.Value, Traits = read.Traits | NumberTraits.Scaled };
                FigureItem item = Item(i, behind, FigureKind.Money, read, money, false);
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
    private FigureItem? FeetAndInches(int i, NumberItem feet)
    {
        int at = feet.End;
        return feet.Is(NumberTraits.Digits) && feet.Value is > 0 and < 100 && atoms.Sign(at) is '\'' or '\u2019' or '\u2032' && atoms.IsAttached(at) && atoms.IsAttached(at + 1) && atoms.IsDigits(at + 1)
            && atoms[at + 1].Length <= 2 && atoms.Sign(at + 2) is '"' or '\u201d' or '\u2033' && atoms.IsAttached(at + 2) && numbers.Read(at + 1) is { Value: < 12 } inches
            ? Item(i, at + 3, FigureKind.Quantity, feet with { End = at + 3, Value = feet.Value + (inches.Value / 12) }, new UnitMeasure(Unit.Foot), false)
            : null;
    }

    private MoneyMeasure? SignAt(int i, out int number, out bool negative)
    {
        negative = atoms.IsDash(i) && atoms.IsAttached(i + 1) && (i == 0 || atoms[i].SpaceBefore || atoms.Sign(i - 1) == '(') && !atoms.IsDigits(i + 1);
        number = i;
        int at = negative ? i + 1 : i;
        if (at >= atoms.Count || (atoms.IsLetters(at) && atoms.IsAttached(at) && (atoms.IsLetters(at - 1) || atoms.IsDigits(at - 1))))
            return null;
        MoneyMeasure? sign = MeasureTable.Before(atoms, at, out int end);
        if (sign is null && atoms.IsLetters(at) && atoms[at].Length == 4 && atoms.IsDigits(at + 1) && Millions(at) is { } millions)
            (sign, end) = (millions, at + 1);
        if (sign is null)
            return null;
        // "a $5 fine" is no A$5.
        for (int n = at + 1; n < end; n++)
        {
            if (atoms[n].SpaceBefore && atoms.IsLetters(at) && !atoms.IsWord(at, "us"))
                return null;
        }
        if (atoms.IsDash(end) && atoms.IsAttached(end) && atoms.IsAttached(end + 1))
        {
            negative = true;
            end++;
        }
        // A code with a space is one; a letter (R, Rs) must be close, and words do not follow signs.
        if (!atoms.IsDigits(end) && !(atoms.IsSign(end, '.') && atoms.IsDigits(end + 1)))
            return null;
        if (atoms.IsLetters(end - 1) && atoms[end - 1].Length == 1 && !atoms.IsAttached(end))
            return null;
        number = end;
        return Own(sign);
    }

    /// <summary>A bare dollar or cent of the article's own country.</summary>
    private MoneyMeasure Own(MoneyMeasure money) => money.IsBare && money.Currency.Equals(Currency.USD) ? money with { Currency = habits.Dollar } : money;

    /// <summary>A letter or short word of scale: <c>$1.2bn</c>, <c>10k</c>. Without a currency, only those that nothing else is written like.</summary>
    private NumberItem WithSuffix(NumberItem read, bool money, out int end)
    {
        end = read.End;
        if (read.Is(NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Overflow) || !read.Is(NumberTraits.Digits) || !atoms.IsLetters(end) || atoms[end].Length > 3)
            return read;
        bool attached = atoms.IsAttached(end);
        decimal scale = ScaleOf(atoms.Chars(end), money, attached);
        if (scale == 0 || read.Value > 1e15m)
            return read;
        int next = end + 1;
        // bn. and m. are abbreviations; the stop at the end of the sentence is not theirs.
        end = next;
        return read with { End = next, Value = read.Value * scale, Traits = read.Traits | NumberTraits.Scaled };
    }

    private static decimal ScaleOf(ReadOnlySpan<char> suffix, bool money, bool attached)
    {
        if (suffix.Length == 1)
        {
            return (suffix[0], money, attached) switch
            {
                ('k' or 'K', _, true) or ('k' or 'K', true, _) or ('k', _, _) => 1_000,
                ('m' or 'M', true, _) or ('m' or 'M', false, true) or ('M', false, false) => 1_000_000,
                ('b' or 'B', true, _) or ('B', false, true) => 1_000_000_000,
                ('t' or 'T', true, true) => 1_000_000_000_000,
                _ => 0,
            };
        }
        return ToLower(suffix) switch
        {
            "bn" or "bln" or "bil" => 1_000_000_000,
            "mn" or "mln" or "mil" or "mio" => 1_000_000,
            "mm" when money => 1_000_000,
            "tn" or "trn" or "tln" or "tr" => 1_000_000_000_000,
            "cr" when money => 10_000_000,
            _ => 0,
        };
    }

    private static string ToLower(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();

    private bool IsCounting(int end) => end < atoms.Count && atoms.IsLetters(end) && !atoms.Is(end, WordRoles.Closed) && !atoms.IsAttached(end) && NounPhrase.After(atoms, end, out _);

    private Measure? MeasureAt(int at, NumberItem read, out int end)
    {
        end = at;
        if (at >= atoms.Count)
            return null;
        int first = at;
        if (read.Is(NumberTraits.Vague | NumberTraits.Fraction) && atoms.IsWord(at, "of") && (read.Is(NumberTraits.Vague) || atoms.Is(at + 1, WordRoles.Article)))
            first = at + 1;
        if (read.Is(NumberTraits.Fraction) && atoms.Is(first, WordRoles.Article) && !read.Is(NumberTraits.Digits))
            first++;
        bool hyphen = atoms.IsHyphen(first) && atoms.IsAttached(first) && atoms.IsAttached(first + 1);
        if (hyphen)
            first++;
        Measure? measure = MeasureTable.Behind(atoms, first, out end);
        // 40p, where pounds are money
        if (measure is null && !hyphen && habits.PoundsAreMoney && read.Is(NumberTraits.Digits) && atoms.IsWord(first, "p") && !atoms.IsCapital(first) && atoms.IsAttached(first)
            && !(atoms.IsAttached(first + 1) && (atoms.IsLetters(first + 1) || atoms.IsDigits(first + 1))) && !(atoms.IsSign(first + 1, '.') && atoms.IsWord(first + 2, "m")))
        {
            end = first + 1;
            return new MoneyMeasure(Currency.GBP, 2, false);
        }
        // MEUR, kUSD
        if (measure is null && atoms.IsLetters(first) && atoms[first].Length == 4 && Millions(first) is { } millions)
        {
            end = first + 1;
            return millions;
        }
        if (measure is UnitMeasure or MoneyMeasure && !_units.IsSure(first, end, read, measure, hyphen))
            return null;
        if (measure is MoneyMeasure { IsBare: true } money && money.Currency.Equals(Currency.GBP) && !habits.PoundsAreMoney && atoms.IsAny(first, "pound pounds"))
            return new UnitMeasure(Unit.Pound);
        if (measure is MoneyMeasure { MinorDigits: 2 } cent && habits.CentsAreEuro && cent.Currency.Equals(Currency.USD))
            return cent with { Currency = Currency.EUR };
        return measure is MoneyMeasure bare ? Own(bare) : measure;
    }

    /// <summary><c>MEUR</c>, <c>kUSD</c>: a code with the scale before it.</summary>
    private MoneyMeasure? Millions(int i) =>
        atoms.Chars(i)[0] is 'M' or 'K' or 'k' or 'm' && Currency.TryParse(atoms.Chars(i).Slice(1).ToString(), out Currency? currency)
            ? new MoneyMeasure(currency!, atoms.Chars(i)[0] is 'M' or 'm' ? -6 : -3, false)
            : null;

    private FigureItem UnitItem(int first, int end, NumberItem read, UnitMeasure unit)
    {
        FigureItem item = Item(first, end, unit.Unit.Dimension == Dimension.Time ? FigureKind.Duration : FigureKind.Quantity, read, unit, false);
        if (item.Kind == FigureKind.Duration && UnitCertainty.IsOld(atoms, end, out int old))
        {
            item.Kind = FigureKind.Age;
            item.End = item.PhraseEnd = old;
            return item;
        }
        if (unit.Unit.Dimension is Dimension.Length or Dimension.Time or Dimension.Mass)
            _compounds.AddSmaller(item);
        // a year and a half
        if (item.Kind == FigureKind.Duration && atoms.IsWord(item.End, "and") && (atoms.IsAny(item.End + 2, "half quarter") && atoms.Is(item.End + 1, WordRoles.Article) || atoms.IsWord(item.End + 1, "half")))
        {
            int half = atoms.IsWord(item.End + 1, "half") ? item.End + 1 : item.End + 2;
            item.Value += 1 / atoms[half].Word!.Value;
            item.End = item.PhraseEnd = half + 1;
        }
        // 10 square miles per hour: the table has the usual rates, Per the others. A degree may be one of Celsius.
        return item;
    }

    /// <summary><c>87 yo</c>, <c>87 y/o</c>.</summary>
    private FigureItem? YearsOld(int first, NumberItem read)
    {
        int end = read.End;
        if (atoms.IsWord(end, "yo") && read.Is(NumberTraits.Digits))
            end++;
        else if (atoms.IsWord(end, "y") && atoms.IsSign(end + 1, '/') && atoms.IsWord(end + 2, "o"))
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

    private static FigureItem Item(int first, int end, FigureKind kind, NumberItem number, Measure? measure, bool signFirst)
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
