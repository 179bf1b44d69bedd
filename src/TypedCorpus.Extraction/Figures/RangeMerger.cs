namespace TypedCorpus.Extraction.Figures;

/// <summary>Puts neighbouring numbers together: ranges (<c>10 to 15</c>), series that share a unit (<c>10, 20 and 30 per cent</c>), scores to be dropped.</summary>
internal sealed class RangeMerger(TokenStream tokens)
{
    /// <summary>Joins the items of a sentence, in place.</summary>
    public void Join(List<FigureCandidate> items)
    {
        int kept = 0;
        for (int i = 0; i < items.Count; i++)
        {
            FigureCandidate item = items[i];
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
    public void JoinBounds(List<FigureCandidate> items)
    {
        int kept = items.Count;
        for (int i = items.Count - 1; i >= 0; i--)
        {
            FigureCandidate item = items[i];
            if (kept < items.Count && ConnectBounds(item, items[kept]))
                continue;
            items[--kept] = item;
        }
        items.RemoveRange(0, kept);
    }

    /// <summary>Makes one range of two bounds, if they are those of one; the second takes the first in.</summary>
    private bool ConnectBounds(FigureCandidate first, FigureCandidate second)
    {
        if (first.Date is not null || second.Date is not null || first.High is not null || second.High is not null || first.Kind == FigureKind.Ordinal || second.Kind == FigureKind.Ordinal)
            return false;
        bool rising = IsLower(first) && IsUpper(second);
        if (!rising && !(IsUpper(first) && IsLower(second)) || first.PhraseEnd > first.End && first.Kind == FigureKind.Count)
            return false;
        int at = first.PhraseEnd;
        if (tokens.IsSign(at, ','))
            at++;
        if (tokens.IsAny(at, FigureWords.AndBut))
            at++;
        if (tokens.IsAny(at, FigureWords.BetweenBounds))
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

    private static bool IsLower(FigureCandidate item) => item.Approximation is Approximation.MoreThan or Approximation.AtLeast;

    private static bool IsUpper(FigureCandidate item) => item.Approximation is Approximation.LessThan or Approximation.AtMost;

    /// <summary>Makes one range of two items, if they are one; the first takes the second in.</summary>
    private bool Connect(FigureCandidate low, FigureCandidate high)
    {
        if (low.Kind is FigureKind.Date or FigureKind.Ordinal || high.Kind is FigureKind.Date or FigureKind.Ordinal || low.High is not null || low.First < 0)
            return false;
        int at = low.End;
        bool hyphen = tokens.IsHyphen(at) && tokens.IsAttached(at) && tokens.IsAny(at + 1, FigureWords.ToOr);
        if (hyphen)
            at++;
        if (at + 1 != high.First)
            return false;
        bool dash = tokens.IsDash(at) && !tokens.IsWord(at, "and");
        bool between = tokens.IsWord(at, "and") && IsBehindBetween(low.PhraseFirst);
        bool from = tokens.IsWord(low.PhraseFirst - 1, "from");
        // anywhere from 10 to 40, somewhere between 5 and 6
        bool wide = (between || from) && tokens.IsAny(low.PhraseFirst - 2, FigureWords.WideOpeners);
        bool or = tokens.IsWord(at, "or") && !EndsList(low.First) && low.Number.Is(NumberTraits.Digits) == high.Number.Is(NumberTraits.Digits);
        if (!dash && !between && !or && !tokens.IsAny(at, FigureWords.JoinsRange))
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
            if (dash && low.IsBare && high.IsBare && tokens.IsAttached(at))
                low.First = high.First = -1;
            return low.First < 0;
        }
        if (from && !wide && IsChange(low.PhraseFirst - 2))
            return false;
        // rose (by) $3m to $40m: an amount and the level that it led to. Prices rose 3 to 4 percent is a range.
        if (!dash && !between && !or && !from && !low.IsBare && !high.IsBare && IsRise(low.PhraseFirst - 1))
            return false;
        if (dash && low.IsBare && high.IsBare && tokens.IsAttached(at) && high.Value < 10 && !from && IsScoreBefore(low.First))
        {
            low.First = -1;
            return true;
        }
        if (dash && !tokens.IsAttached(at) && !low.IsBare)
            return false;
        low.Value = Math.Min(first, high.Value);
        low.High = Math.Max(first, high.Value);
        low.Kind = kind;
        low.Measure = measure;
        low.End = low.PhraseEnd = high.End;
        if (between && !tokens.IsAny(low.PhraseFirst - 1, FigureWords.OfAges) || from)
            low.PhraseFirst -= wide ? 2 : 1;
        return true;
    }

    /// <summary>Whether what begins there is the lower end behind <c>between</c>, <c>between ages</c>, <c>between the ages of</c>.</summary>
    private bool IsBehindBetween(int low) => tokens.IsWord(low - 1, "between")
        || (tokens.IsWord(low - 1, "ages") && tokens.IsWord(low - 2, "between"))
        || (tokens.IsWord(low - 1, "of") && tokens.IsWord(low - 2, "ages") && tokens.IsWord(low - 4, "between"));

    /// <summary>Whether a comma and another number stand before: <c>two, three or four</c>.</summary>
    private bool EndsList(int first)
    {
        int other = first - 2;
        if (other < 0 || !tokens.IsSign(first - 1, ','))
            return false;
        return tokens.IsDigits(other) || (tokens.IsLetters(other) && tokens.Is(other, WordRoles.Small | WordRoles.Tens | WordRoles.Hundred | WordRoles.Scale));
    }

    /// <summary>Whether two ends can be of one range, and what it then measures.</summary>
    private static bool Agree(FigureCandidate low, FigureCandidate high, out Measure? measure, out FigureKind kind)
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
    private decimal ShareScale(FigureCandidate low, FigureCandidate high)
    {
        // five or six hundred
        if (tokens.Is(high.Number.End - 1, WordRoles.Hundred) && high.Value % 100 == 0 && low.Value is > 0 and < 100 && low.Value * 100 < high.Value && !low.Number.Is(NumberTraits.Digits))
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
            if (tokens.Is(i, WordRoles.Change) || tokens.IsAny(i, FigureWords.VerbsOfMoving))
                return true;
        }
        return false;
    }

    /// <summary>Whether a verb of change ends there, with <c>by</c>, an adverb or a hedge after it.</summary>
    private bool IsRise(int before)
    {
        for (int i = before; i >= 0 && i > before - 4 && tokens.IsLetters(i); i--)
        {
            if (tokens.Is(i, WordRoles.Change))
                return !tokens.Is(i, WordRoles.Getting) || tokens.IsWord(i + 1, "by");
        }
        return false;
    }

    private bool IsScoreBefore(int first) => tokens.IsAny(first - 1, FigureWords.BeforeScore);

    /// <summary>A number without a unit takes that of the next one of its series.</summary>
    private void ShareUnit(FigureCandidate item, FigureCandidate next)
    {
        if (!item.IsBare || next.Measure is null || next.IsSignFirst || item.High is not null || item.Number.Is(NumberTraits.Negative | NumberTraits.Vague | NumberTraits.One))
            return;
        int at = item.End;
        bool hyphen = tokens.IsHyphen(at) && tokens.IsAttached(at);
        if (hyphen)
            at++;
        if (tokens.IsSign(at, ','))
            at++;
        if (tokens.IsAny(at, FigureWords.JoinsSeries))
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
