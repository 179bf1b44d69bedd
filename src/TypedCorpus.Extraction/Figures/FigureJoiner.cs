namespace TypedCorpus.Extraction.Figures;

/// <summary>Puts neighbouring numbers together: ranges (<c>10 to 15</c>), series that share a unit (<c>10, 20 and 30 per cent</c>), scores to be dropped.</summary>
internal sealed class FigureJoiner(AtomRun atoms)
{
    /// <summary>Joins the items of a sentence, in place.</summary>
    public void Join(List<FigureItem> items)
    {
        int kept = 0;
        for (int i = 0; i < items.Count; i++)
        {
            FigureItem item = items[i];
            if (kept > 0 && Connect(items[kept - 1], item))
                continue;
            items[kept++] = item;
        }
        items.RemoveRange(kept, items.Count - kept);
        items.RemoveAll(i => i.Kind == FigureKind.Number && i.First < 0);
        for (int i = items.Count - 2; i >= 0; i--)
            ShareUnit(items[i], items[i + 1]);
    }

    /// <summary>Makes one range of a lower and an upper bound: <c>more than 10 and less than 40</c>.</summary>
    public void JoinBounds(List<FigureItem> items)
    {
        int kept = items.Count;
        for (int i = items.Count - 1; i >= 0; i--)
        {
            FigureItem item = items[i];
            if (kept < items.Count && ConnectBounds(item, items[kept]))
                continue;
            items[--kept] = item;
        }
        items.RemoveRange(0, kept);
    }

    /// <summary>Makes one range of two bounds, if they are those of one; the second takes the first in.</summary>
    private bool ConnectBounds(FigureItem first, FigureItem second)
    {
        if (first.Date is not null || second.Date is not null || first.High is not null || second.High is not null || first.Kind == FigureKind.Ordinal || second.Kind == FigureKind.Ordinal)
            return false;
        bool rising = IsLower(first) && IsUpper(second);
        if (!rising && !(IsUpper(first) && IsLower(second)) || first.PhraseEnd > first.End && first.Kind == FigureKind.Count)
            return false;
        int at = first.PhraseEnd;
        if (atoms.IsSign(at, ','))
            at++;
        if (atoms.IsAny(at, "and but"))
            at++;
        if (atoms.IsAny(at, "also is"))
            at++;
        decimal low = rising ? first.Value : second.Value;
        decimal high = rising ? second.Value : first.Value;
        if (at == first.PhraseEnd || at != second.PhraseFirst || low >= high || !(first.IsBare || Equals(first.Measure, second.Measure)))
            return false;
        second.Value = low;
        second.High = high;
        second.Approximation = Approximation.Exact;
        second.First = first.First;
        second.PhraseFirst = first.PhraseFirst;
        return true;
    }

    private static bool IsLower(FigureItem item) => item.Approximation is Approximation.MoreThan or Approximation.AtLeast;

    private static bool IsUpper(FigureItem item) => item.Approximation is Approximation.LessThan or Approximation.AtMost;

    /// <summary>Makes one range of two items, if they are one; the first takes the second in.</summary>
    private bool Connect(FigureItem low, FigureItem high)
    {
        if (low.Kind is FigureKind.Date or FigureKind.Ordinal || high.Kind is FigureKind.Date or FigureKind.Ordinal || low.High is not null || low.First < 0)
            return false;
        int at = low.End;
        bool hyphen = atoms.IsHyphen(at) && atoms.IsAttached(at) && atoms.IsAny(at + 1, "to or");
        if (hyphen)
            at++;
        if (at + 1 != high.First)
            return false;
        bool dash = atoms.IsDash(at) && !atoms.IsWord(at, "and");
        bool between = atoms.IsWord(at, "and") && IsBehindBetween(low.PhraseFirst);
        bool from = atoms.IsWord(low.PhraseFirst - 1, "from");
        // anywhere from 10 to 40, somewhere between 5 and 6
        bool wide = (between || from) && atoms.IsAny(low.PhraseFirst - 2, "anywhere somewhere");
        bool or = atoms.IsWord(at, "or") && !EndsList(low.First) && low.Number.Is(NumberTraits.Digits) == high.Number.Is(NumberTraits.Digits);
        if (!dash && !between && !or && !atoms.IsAny(at, "to through thru"))
            return false;
        if (!Agree(low, high, out Measure? measure, out FigureKind kind))
            return false;
        decimal first = ShareScale(low, high);
        if (or && high.Value - first != 1 && !(first >= 10 && high.Value > first && high.Value <= first * 1.5m && low.IsBare))
            return false;
        bool negative = kind == FigureKind.Quantity && (first < 0 || high.Value < 0);
        if (first >= high.Value && !negative)
        {
            // 3-2 and 52-48 are scores.
            if (dash && low.IsBare && high.IsBare && atoms.IsAttached(at))
                low.First = high.First = -1;
            return low.First < 0;
        }
        if (from && !wide && IsChange(low.PhraseFirst - 2))
            return false;
        if (dash && low.IsBare && high.IsBare && atoms.IsAttached(at) && high.Value < 10 && !from && IsScoreBefore(low.First))
        {
            low.First = -1;
            return true;
        }
        if (dash && !atoms.IsAttached(at) && !low.IsBare)
            return false;
        low.Value = Math.Min(first, high.Value);
        low.High = Math.Max(first, high.Value);
        low.Kind = kind;
        low.Measure = measure;
        low.End = low.PhraseEnd = high.End;
        if (between && !atoms.IsAny(low.PhraseFirst - 1, "of ages") || from)
            low.PhraseFirst -= wide ? 2 : 1;
        return true;
    }

    /// <summary>Whether what begins there is the lower end behind <c>between</c>, <c>between ages</c>, <c>between the ages of</c>.</summary>
    private bool IsBehindBetween(int low) => atoms.IsWord(low - 1, "between")
        || (atoms.IsWord(low - 1, "ages") && atoms.IsWord(low - 2, "between"))
        || (atoms.IsWord(low - 1, "of") && atoms.IsWord(low - 2, "ages") && atoms.IsWord(low - 4, "between"));

    /// <summary>Whether a comma and another number stand before: <c>two, three or four</c>.</summary>
    private bool EndsList(int first)
    {
        int other = first - 2;
        if (other < 0 || !atoms.IsSign(first - 1, ','))
            return false;
        return atoms.IsDigits(other) || (atoms.IsLetters(other) && atoms.Is(other, WordRoles.Small | WordRoles.Tens | WordRoles.Hundred | WordRoles.Scale));
    }

    /// <summary>Whether two ends can be of one range, and what it then measures.</summary>
    private static bool Agree(FigureItem low, FigureItem high, out Measure? measure, out FigureKind kind)
    {
        (measure, kind) = (high.Measure, high.Kind);
        if (low.IsOverflow || high.IsOverflow)
            return false;
        if (low.IsBare)
            return !high.IsSignFirst;
        if (high.IsBare)
        {
            (measure, kind) = (low.Measure, low.Kind);
            return low.IsSignFirst || low.Kind == FigureKind.Percentage;
        }
        return Equals(low.Measure, high.Measure) && (low.Kind == high.Kind || high.Kind == FigureKind.Age)
            || low.Measure is MoneyMeasure a && high.Measure is MoneyMeasure b && a.MinorDigits == b.MinorDigits && a.Currency.Equals(b.Currency);
    }

    /// <summary>The first value, times the scale that is said once: <c>$1.5 to 2 million</c>.</summary>
    private decimal ShareScale(FigureItem low, FigureItem high)
    {
        // five or six hundred
        if (atoms.Is(high.Number.End - 1, WordRoles.Hundred) && high.Value % 100 == 0 && low.Value is > 0 and < 100 && low.Value * 100 < high.Value && !low.Number.Is(NumberTraits.Digits))
            return low.Value * 100;
        if (low.Number.Is(NumberTraits.Scaled) || !high.Number.Is(NumberTraits.Scaled) || low.Value <= 0 || (low.Number.Is(NumberTraits.Grouped) && low.Value >= 1000))
            return low.Value;
        decimal scale = high.Value >= 1e12m ? 1e12m : high.Value >= 1e9m ? 1e9m : high.Value >= 1e6m ? 1e6m : high.Value >= 1e3m ? 1e3m : high.Value >= 100m ? 100m : 12m;
        return low.Value * scale <= high.Value ? low.Value * scale : low.Value;
    }

    private bool IsChange(int before)
    {
        for (int i = before; i >= 0 && i > before - 4; i--)
        {
            if (atoms.Is(i, WordRoles.Change) || atoms.IsAny(i, "went went changed moved swung shifted"))
                return true;
        }
        return false;
    }

    private bool IsScoreBefore(int first) => atoms.IsAny(first - 1, "won win wins lost lose lead led leading score draw drew beat victory defeat vote voted ruled a the");

    /// <summary>A number without a unit takes that of the next one of its series.</summary>
    private void ShareUnit(FigureItem item, FigureItem next)
    {
        if (!item.IsBare || next.Measure is null || next.IsSignFirst || item.High is not null || item.Number.Is(NumberTraits.Negative | NumberTraits.Vague | NumberTraits.One))
            return;
        int at = item.End;
        bool hyphen = atoms.IsHyphen(at) && atoms.IsAttached(at);
        if (hyphen)
            at++;
        if (atoms.IsSign(at, ','))
            at++;
        if (atoms.IsAny(at, "and or to"))
            at++;
        if (at == item.End || at != next.First || (hyphen && at == item.End + 1))
            return;
        if (item.Number.Is(NumberTraits.Digits) != next.Number.Is(NumberTraits.Digits) && !hyphen)
            return;
        item.Measure = next.Measure;
        item.Kind = next.Kind;
        if (next.Measure is MoneyMeasure { MinorDigits: > 0 } money)
        {
            for (int n = 0; n < money.MinorDigits; n++)
                item.Value /= 10;
        }
    }
}
