namespace TypedCorpus.Extraction.Figures;

/// <summary>Adds the smaller unit that stands behind a larger one: <c>6 feet 2 inches</c>, <c>3 dollars 50 cents</c>.</summary>
internal sealed class CompoundMeasures(TokenStream tokens, NumberReader numbers)
{
    private readonly UnitCertainty _units = new(tokens);

    /// <summary><c>3 dollars 50 cents</c>, <c>15 dollars and 50</c>.</summary>
    public void AddCents(FigureCandidate item, MoneyMeasure money)
    {
        if (money.MinorDigits != 0 || item.IsOverflow)
            return;
        int at = tokens.IsWord(item.End, "and") ? item.End + 1 : item.End;
        if (!(tokens.IsDigits(at) || tokens.Is(at, WordRoles.Small | WordRoles.Tens)) || numbers.Read(at) is not { } cents || cents.Value is < 0 or >= 100 || cents.Is(NumberTraits.Ordinal | NumberTraits.Scaled))
            return;
        if (MeasureTable.Behind(tokens, cents.End, out int end) is MoneyMeasure { MinorDigits: > 0 } minor)
        {
            item.Value += MeasureReader.Shift(cents.Value, minor.MinorDigits);
            item.End = item.PhraseEnd = end;
        }
        else if ((at > item.End || (cents.Value >= 10 && !item.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled))) && !cents.Is(NumberTraits.Fraction) && (cents.End == tokens.Count || (!tokens.IsLetters(cents.End) && tokens.Sign(cents.End) is '.' or ',' or ';' or ')')))
        {
            item.Value += cents.Value / 100;
            item.End = item.PhraseEnd = cents.End;
        }
    }

    /// <summary>A smaller unit behind a larger: <c>12 ft 2 in</c>, <c>two hours and 30 minutes</c>, <c>6-foot-2</c>.</summary>
    public void AddSmaller(FigureCandidate item)
    {
        Unit unit = ((UnitMeasure)item.Measure!).Unit;
        Unit smallest = unit;
        while (!item.IsOverflow)
        {
            int at = item.End;
            bool hyphen = tokens.IsHyphen(at) && tokens.IsAttached(at) && tokens.IsAttached(at + 1);
            bool joined = tokens.IsWord(at, "and") || (tokens.IsSign(at, ',') && unit.Dimension != Dimension.Length);
            if (hyphen || joined)
                at++;
            if (joined && tokens.IsWord(at, "and"))
                at++;
            if (!(tokens.IsDigits(at) || tokens.Is(at, WordRoles.Small | WordRoles.Tens)) || numbers.Read(at) is not { } more || more.Is(NumberTraits.Ordinal | NumberTraits.Scaled | NumberTraits.Overflow) || more.Value < 0)
                return;
            int unitAt = tokens.IsHyphen(more.End) && tokens.IsAttached(more.End) ? more.End + 1 : more.End;
            if (MeasureTable.Behind(tokens, unitAt, out int end) is UnitMeasure { Unit: var small } && small.Dimension == unit.Dimension && IsSmaller(small, smallest)
                && small.Convert(more.Value, smallest) < 1 && _units.IsSure(unitAt, end, more, new UnitMeasure(small), unitAt > more.End) && !UnitCertainty.IsOld(tokens, end, out _))
            {
                Add(item, ref unit, small, more.Value);
                item.End = item.PhraseEnd = end;
                smallest = small;
                continue;
            }
            // 6-foot-2, 5 feet 10
            if (unit.Equals(Unit.Foot) && !joined && more.Value < 12 && smallest.Equals(unit) && !tokens.IsLetters(more.End))
            {
                item.Value += more.Value / 12;
                item.End = item.PhraseEnd = more.End;
            }
            return;
        }
    }

    /// <summary>Adds so much of the smaller unit. Where only that unit gives a whole number, 40 months and 100 minutes, the figure is in it from there on.</summary>
    private static void Add(FigureCandidate item, ref Unit unit, Unit small, decimal more)
    {
        decimal whole = unit.Convert(item.Value, small) + more;
        decimal added = small.Convert(more, unit);
        if (unit.Dimension == Dimension.Time && whole == decimal.Truncate(whole) && unit.Convert(added, small) != more)
        {
            item.Measure = new UnitMeasure(small);
            item.Value = whole;
            unit = small;
            return;
        }
        item.Value += added;
    }

    private static bool IsSmaller(Unit small, Unit large) => small.Convert(1, large) < 1;
}
