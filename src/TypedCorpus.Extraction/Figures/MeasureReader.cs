namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads a number with the currency before it and the scale, unit or currency behind it.</summary>
internal sealed class MeasureReader(AtomRun atoms, NumberReader numbers, ArticleHabits habits)
{
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
                AddCents(item, money);
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
        return sign;
    }

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
        // MEUR, kUSD
        if (measure is null && atoms.IsLetters(first) && atoms[first].Length == 4 && Millions(first) is { } millions)
        {
            end = first + 1;
            return millions;
        }
        if (measure is UnitMeasure or MoneyMeasure && !IsSure(first, end, read, measure, hyphen))
            return null;
        if (measure is MoneyMeasure { IsBare: true } money && money.Currency.Equals(Currency.GBP) && !habits.PoundsAreMoney && atoms.IsAny(first, "pound pounds"))
            return new UnitMeasure(Unit.Pound);
        if (measure is MoneyMeasure { MinorDigits: 2 } cent && habits.CentsAreEuro && cent.Currency.Equals(Currency.USD))
            return cent with { Currency = Currency.EUR };
        return measure;
    }

    /// <summary><c>MEUR</c>, <c>kUSD</c>: a code with the scale before it.</summary>
    private MoneyMeasure? Millions(int i) =>
        atoms.Chars(i)[0] is 'M' or 'K' or 'k' or 'm' && Currency.TryParse(atoms.Chars(i).Slice(1).ToString(), out Currency? currency)
            ? new MoneyMeasure(currency!, atoms.Chars(i)[0] is 'M' or 'm' ? -6 : -3, false)
            : null;

    /// <summary>Whether what looks like a unit is one: short symbols are also words, and words of units are also other words.</summary>
    private bool IsSure(int first, int end, NumberItem read, Measure measure, bool hyphen)
    {
        bool close = atoms.IsAttached(first) && !hyphen;
        bool wordFollows = atoms.IsLetters(end) && !atoms.IsAttached(end);
        char sign = atoms.Sign(first);
        if (sign == '"')
            return close && QuotesBefore(first) % 2 == 0 || (atoms.IsLetters(end) && QuotesBefore(first) % 2 == 0);
        if (sign != '\0')
            return true;
        if (atoms.IsAttached(end) && (atoms.IsLetters(end) || atoms.IsDigits(end) || (atoms.IsDigits(end - 1) && atoms.IsDash(end))))
            return false;
        if (end == first + 1 && atoms[first].Length <= 2)
        {
            ReadOnlySpan<char> symbol = atoms.Chars(first);
            if (symbol.Length == 1)
            {
                return symbol[0] switch
                {
                    's' => close && read.Is(NumberTraits.Fraction) && read.Is(NumberTraits.Digits),
                    'd' or 'A' or 'b' or 'a' or 'R' => false,
                    'K' or 'B' => close && read.Is(NumberTraits.Digits) && measure is UnitMeasure && symbol[0] == 'K',
                    'C' or 'F' => close || (read.Is(NumberTraits.Digits) && !atoms.IsCapital(end) && !hyphen),
                    _ => read.Is(NumberTraits.Digits) && (close || symbol[0] is 'm' or 'g' or 'L' or 'l' or 'V' or 'W' or 'h' && !hyphen),
                };
            }
            if (!read.Is(NumberTraits.Digits))
                return false;
            if (symbol is "in")
                return (close || !(wordFollows || atoms.IsDigits(end) || atoms.Sign(end) == '$') || atoms.IsAny(end, "long wide tall high more")) && !hyphen;
            return close || !wordFollows || symbol is "km" or "kg" or "cm" or "mm" or "mg" or "ml" or "mL" or "ha" or "lb" or "oz" or "ft" or "mi" or "MW" or "GW" or "kW" or "Hz" or "GB" or "MB" or "TB" or "hp" or "kV"
                or "nm" or "kn" or "yd" or "hr" or "cc" or "dB" or "ys" or "Ma" or "Ga" or "Gy";
        }
        if (atoms.IsAny(first, "won real som sol rand kina dong lek lev") && end == first + 1)
            return read.Value >= 100 && !(atoms.IsWord(first, "won") && wordFollows && atoms.IsAny(end, "the a an their his her by in seats medals"));
        // A 10-second and a second 10: an ordinal behind a number is none.
        if (measure is UnitMeasure && atoms.IsAny(first, "cup stone yard league bar may are sec min") && end == first + 1)
            return close || hyphen || !atoms.IsCapital(first);
        return true;
    }

    private int _quotes;
    private int _counted;
    private int _countedIn = -1;

    /// <summary>How many double marks stand before an atom; counted onwards, each once.</summary>
    private int QuotesBefore(int index)
    {
        int sentence = atoms[0].Start;
        if (_countedIn != sentence || index < _counted)
            (_countedIn, _quotes, _counted) = (sentence, 0, 0);
        for (; _counted < index; _counted++)
        {
            if (atoms.IsSign(_counted, '"'))
                _quotes++;
        }
        return _quotes;
    }

    /// <summary><c>3 dollars 50 cents</c>, <c>15 dollars and 50</c>.</summary>
    private void AddCents(FigureItem item, MoneyMeasure money)
    {
        if (money.MinorDigits != 0 || item.IsOverflow)
            return;
        int at = atoms.IsWord(item.End, "and") ? item.End + 1 : item.End;
        if (!(atoms.IsDigits(at) || atoms.Is(at, WordRoles.Small | WordRoles.Tens)) || numbers.Read(at) is not { } cents || cents.Value is < 0 or >= 100 || cents.Is(NumberTraits.Ordinal | NumberTraits.Scaled))
            return;
        if (MeasureTable.Behind(atoms, cents.End, out int end) is MoneyMeasure { MinorDigits: > 0 } minor)
        {
            item.Value += Shift(cents.Value, minor.MinorDigits);
            item.End = item.PhraseEnd = end;
        }
        else if ((at > item.End || (cents.Value >= 10 && !item.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled))) && !cents.Is(NumberTraits.Fraction) && (cents.End == atoms.Count || (!atoms.IsLetters(cents.End) && atoms.Sign(cents.End) is '.' or ',' or ';' or ')')))
        {
            item.Value += cents.Value / 100;
            item.End = item.PhraseEnd = cents.End;
        }
    }

    private static decimal Shift(decimal value, int digits)
    {
        for (; digits > 0; digits--)
            value /= 10;
        for (; digits < 0 && value < 1e25m; digits++)
            value *= 10;
        return value;
    }

    private FigureItem UnitItem(int first, int end, NumberItem read, UnitMeasure unit)
    {
        FigureItem item = Item(first, end, unit.Unit.Dimension == Dimension.Time ? FigureKind.Duration : FigureKind.Quantity, read, unit, false);
        if (item.Kind == FigureKind.Duration && IsOld(end, out int old))
        {
            item.Kind = FigureKind.Age;
            item.End = item.PhraseEnd = old;
            return item;
        }
        if (unit.Unit.Dimension is Dimension.Length or Dimension.Time or Dimension.Mass)
            AddSmaller(item);
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

    /// <summary>Whether <c>old</c> or <c>of age</c> stands at an atom.</summary>
    private bool IsOld(int at, out int end)
    {
        end = at;
        int old = atoms.IsHyphen(at) ? at + 1 : at;
        if (atoms.IsAny(old, "old olds"))
            end = old + 1;
        else if (atoms.IsWord(at, "of") && atoms.IsWord(at + 1, "age"))
            end = at + 2;
        return end > at;
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

    /// <summary>A smaller unit behind a larger: <c>12 ft 2 in</c>, <c>two hours and 30 minutes</c>, <c>6-foot-2</c>.</summary>
    private void AddSmaller(FigureItem item)
    {
        Unit unit = ((UnitMeasure)item.Measure!).Unit;
        Unit smallest = unit;
        while (!item.IsOverflow)
        {
            int at = item.End;
            bool hyphen = atoms.IsHyphen(at) && atoms.IsAttached(at) && atoms.IsAttached(at + 1);
            bool joined = atoms.IsWord(at, "and") || (atoms.IsSign(at, ',') && unit.Dimension != Dimension.Length);
            if (hyphen || joined)
                at++;
            if (joined && atoms.IsWord(at, "and"))
                at++;
            if (!(atoms.IsDigits(at) || atoms.Is(at, WordRoles.Small | WordRoles.Tens)) || numbers.Read(at) is not { } more || more.Is(NumberTraits.Ordinal | NumberTraits.Scaled | NumberTraits.Overflow) || more.Value < 0)
                return;
            int unitAt = atoms.IsHyphen(more.End) && atoms.IsAttached(more.End) ? more.End + 1 : more.End;
            if (MeasureTable.Behind(atoms, unitAt, out int end) is UnitMeasure { Unit: var small } && small.Dimension == unit.Dimension && IsSmaller(small, smallest)
                && small.Convert(more.Value, smallest) < 1 && IsSure(unitAt, end, more, new UnitMeasure(small), unitAt > more.End) && !IsOld(end, out _))
            {
                item.Value += small.Convert(more.Value, unit);
                item.End = item.PhraseEnd = end;
                smallest = small;
                continue;
            }
            // 6-foot-2, 5 feet 10
            if (unit.Equals(Unit.Foot) && !joined && more.Value < 12 && smallest.Equals(unit) && !atoms.IsLetters(more.End))
            {
                item.Value += more.Value / 12;
                item.End = item.PhraseEnd = more.End;
            }
            return;
        }
    }

    private static bool IsSmaller(Unit small, Unit large) => small.Convert(1, large) < 1;

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
            Approximation = number.Is(NumberTraits.Vague) ? Approximation.AtLeast : Approximation.Exact,
        };
    }
}
