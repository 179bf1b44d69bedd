namespace TypedCorpus.Extraction.Figures;

/// <summary>Gives figures what stands around them: hedges, counted nouns, ages, what they are per and of.</summary>
internal sealed class FigureCompleter(TokenStream tokens, FalsePositiveFilter filter, RuleMarks marks)
{
    private readonly ShareFinder _shares = new(tokens);

    /// <summary>Finishes an item; false if it turns out to be no figure.</summary>
    public bool Finish(FigureCandidate item)
    {
        if (item.Kind == FigureKind.Ordinal)
            return IsRank(item);
        if (item.Kind != FigureKind.Date)
        {
            if (IsSomeDay(item))
                return false;
            FindAge(item);
            if (item.Kind == FigureKind.Number)
                FindNoun(item);
            if (filter.IsName(item))
                return false;
            FindHedge(item);
            FindHedgeBehind(item);
            _shares.FindPer(item);
            if (item.Kind == FigureKind.Percentage)
                _shares.FindBase(item);
            return !item.Number.Is(NumberTraits.One) || item.Kind != FigureKind.Number || item.High is not null;
        }
        // They talked about Tuesday.
        if (tokens.IsAny(item.PhraseFirst - 1, FigureWords.HedgesOfDates) || (tokens.IsWord(item.PhraseFirst - 1, "about") && tokens.IsDigits(item.First)))
        {
            item.PhraseFirst--;
            item.Approximation = Approximation.About;
        }
        // nearly two decades ago
        else if (tokens.IsWord(item.End - 1, "ago") && item.PhraseFirst == item.First && Hedge.Before(tokens, item.First, out int hedged) is { Approximation: Approximation.About } && !tokens.IsWord(hedged, "some"))
        {
            item.PhraseFirst = hedged;
            item.Approximation = Approximation.About;
        }
        return true;
    }

    /// <summary>Makes a bare number an age, where a rule says so.</summary>
    private void FindAge(FigureCandidate item)
    {
        bool isTime = item.Kind == FigureKind.Duration && item.High is null;
        if (!(item.IsBare || isTime) || item.Value is < 0 or > 120 || item.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled | NumberTraits.Grouped | NumberTraits.Vague) || marks.AgeAt(item.First) is not { } age)
            return;
        item.Kind = FigureKind.Age;
        item.Measure ??= new UnitMeasure(Unit.Year);
        item.Rule = age.Rule;
        if (age.Approximation == Approximation.Exact)
            return;
        item.PhraseFirst = age.First;
        item.Approximation = age.Approximation;
    }

    private void FindHedge(FigureCandidate item)
    {
        if (item.Approximation is not (Approximation.Exact or Approximation.About or Approximation.AtLeast))
            return;
        for (int turn = 0; turn < 2; turn++)
        {
            int before = item.PhraseFirst;
            if ((Hedge.Before(tokens, before, out int first) ?? Hedge.Before(tokens, BeforeAddition(before), out first)) is not { } hedge)
                return;
            if (item.Kind == FigureKind.Duration && first == before - 1 && tokens.IsAny(first, FigureWords.OverAround) && !tokens.IsAny(first - 1, FigureWords.BeforeHedgedDuration))
                return;
            // It spread over 1,400 acres: across.
            if (first == before - 1 && tokens.IsWord(first, "over") && item.Measure is UnitMeasure { Unit.Dimension: Dimension.Length or Dimension.Area }
                && tokens.IsAny(first - 1, FigureWords.VerbsOfExtent))
                return;
            if (turn > 0 && item.Approximation != Approximation.About)
                return;
            item.PhraseFirst = first;
            item.Approximation = hedge.Approximation;
        }
    }

    /// <summary>The token that a hedge ends before: that of <c>an additional</c> in <c>up to an additional 15 per cent</c>, else that of the number.</summary>
    private int BeforeAddition(int number)
    {
        if (!tokens.Is(number - 1, WordRoles.Addition))
            return number;
        return tokens.Is(number - 2, WordRoles.Article) ? number - 2 : number - 1;
    }

    private void FindHedgeBehind(FigureCandidate item)
    {
        if (item.Approximation is not (Approximation.Exact or Approximation.About))
            return;
        foreach (int at in (ReadOnlySpan<int>)[item.End, item.PhraseEnd])
        {
            int from = tokens.IsHyphen(at) && tokens.IsAttached(at) ? at + 1 : at;
            if (Hedge.After(tokens, from, out int end) is { } hedge && (item.Approximation == Approximation.Exact || hedge.Approximation != Approximation.About)
                && !(tokens.IsWord(from, "plus") && from == at) && !BelongsBehind(from, end))
            {
                item.Approximation = hedge.Approximation;
                if (at == item.End && item.PhraseEnd == item.End)
                {
                    item.PhraseEnd = end;
                    if (item.Kind == FigureKind.Number && !TakeUnit(item, end))
                        FindNoun(item, end);
                }
                else
                    item.PhraseEnd = Math.Max(item.PhraseEnd, end);
                return;
            }
        }
    }

    /// <summary>Whether what looks like a hedge belongs to what follows it: <c>at least 5</c>, <c>up to</c>, <c>maximum speed</c>, <c>more than</c>.</summary>
    private bool BelongsBehind(int hedge, int end)
    {
        if (tokens.IsWord(hedge, "up") || tokens.IsAny(end, FigureWords.ThanOf))
            return true;
        bool isBeforeNumber = tokens.Is(end, WordRoles.Small | WordRoles.Tens) || tokens.IsDigits(end);
        bool isLimit = tokens.IsAny(hedge, FigureWords.Limits);
        return isBeforeNumber ? isLimit || tokens.IsWord(hedge, "at") : isLimit && tokens.IsLetters(end);
    }

    /// <summary>A unit behind the hedge: <c>10,000-plus acres</c>, <c>2 million or so dollars</c>.</summary>
    private bool TakeUnit(FigureCandidate item, int at)
    {
        Measure? measure = tokens.IsLetters(at) && tokens[at].Length > 2 ? MeasureTable.Behind(tokens, at, out int end) : MeasureTable.Behind(tokens, at, out end) as PercentMeasure;
        if (measure is null or MoneyMeasure { MinorDigits: not 0 })
            return false;
        item.Measure = measure;
        item.Kind = measure switch
        {
            MoneyMeasure => FigureKind.Money,
            PercentMeasure => FigureKind.Percentage,
            UnitMeasure { Unit.Dimension: Dimension.Time } => FigureKind.Duration,
            _ => FigureKind.Quantity,
        };
        item.End = item.PhraseEnd = end;
        return true;
    }

    private void FindNoun(FigureCandidate item) => FindNoun(item, item.End);

    private void FindNoun(FigureCandidate item, int at)
    {
        bool vague = item.Number.Is(NumberTraits.Vague | NumberTraits.Scaled);
        if (tokens.IsWord(at, "of") && vague)
        {
            at++;
            if (tokens.IsAny(at, FigureWords.BeforeVagueWhole))
                at++;
        }
        else if (FindWhole(item, at))
            return;
        // Two thirds of voters are no count; 0.75 points are.
        else if (item.Number.Is(NumberTraits.Fraction) && item.Value < 1 && !(item.Number.Is(NumberTraits.Digits) && tokens.Sign(item.Number.First + 1) is '.' or '\u00b7'))
            return;
        // two more days, three straight years
        if (item.IsBare && !item.Number.Is(NumberTraits.One) && tokens.IsAny(at, FigureWords.BetweenNumberAndUnit) && TakeUnit(item, at + 1))
            return;
        if (tokens.IsAny(at, FigureWords.BetweenNumberAndNoun))
            at++;
        if (tokens.IsHyphen(at) && tokens.IsAttached(at) && tokens.IsAttached(at + 1))
        {
            // five-member
            if (!tokens.IsLetters(at + 1) || tokens.IsCapital(at + 1) || tokens.Is(at + 1, WordRoles.Closed) || Hedge.After(tokens, at + 1, out _) is not null || !IsCounted(item, at + 1))
                return;
            item.Noun = (at + 1, at + 2);
        }
        else if (at < tokens.Count && tokens[at].SpaceBefore && NounPhrase.After(tokens, at, out int end, IsMany(item)) && !(item.Number.Is(NumberTraits.One) && tokens.Tag(at) == PosTag.VBG))
            item.Noun = (at, end);
        else
            return;
        item.Kind = FigureKind.Count;
        item.PhraseEnd = item.Noun.End;
    }

    /// <summary>The whole that a number is a part of: <c>nine of the popular films</c>.</summary>
    private bool FindWhole(FigureCandidate item, int of)
    {
        if (!item.IsBare || item.Value < 2 || item.Number.Is(NumberTraits.Fraction | NumberTraits.One) || tokens.Is(item.First - 1, WordRoles.Relative | WordRoles.Ordinal) || !tokens.IsWord(of, "of") || !tokens.Is(of + 1, WordRoles.Determiner)
            || !NounPhrase.After(tokens, of + 2, out int end, isMany: true))
            return false;
        item.Noun = (of + 2, end);
        item.Kind = FigureKind.Count;
        item.PhraseEnd = end;
        item.Rule = "count-of-whole";
        return true;
    }

    /// <summary>Whether a word behind a hyphen is counted: the members of a <c>five-member</c> panel, not in <c>one-eyed</c> or <c>6.4-magnitude</c>.</summary>
    private bool IsCounted(FigureCandidate item, int noun)
    {
        ReadOnlySpan<char> word = tokens.Chars(noun);
        return !(word.Length > 3 && word[word.Length - 1] == 'd' && word[word.Length - 2] == 'e') && !tokens.IsAny(noun, FigureWords.NotCountedBehindHyphen);
    }

    /// <summary>Whether what is counted must be a plural: more than one whole thing.</summary>
    private static bool IsMany(FigureCandidate item) => item.High is not null || (item.Value != 1 && item.Value == decimal.Truncate(item.Value));

    /// <summary><c>One day, he left</c>; and a bit that nobody measured.</summary>
    private bool IsSomeDay(FigureCandidate item) =>
        item.Number.Is(NumberTraits.One) && item.Measure is UnitMeasure unit
        && (unit.Unit.Equals(Unit.Day) && item.First == 0 && (tokens.IsSign(item.End, ',') || tokens.IsAny(item.End, FigureWords.BehindSomeDay)) || tokens.IsWord(item.End - 1, "bit"));

    /// <summary><c>second</c> and <c>first</c> are ranks; a fraction of a second or a minute is not read as one here.</summary>
    private bool IsRank(FigureCandidate item)
    {
        // First, the law was cut: an enumeration. The paper first reported it: an adverb.
        if (item.First == 0 && tokens.IsSign(item.End, ',') && item.Value < 10)
            return false;
        if (tokens.IsWord(item.First, "first") && item.First > 0 && tokens.IsLetters(item.End) && tokens.Tag(item.End) is PosTag.VBD or PosTag.VBN
            && tokens.Tag(item.First - 1) is not (PosTag.DT or PosTag.PRPS or PosTag.POS or PosTag.JJ))
            return false;
        // That is a first.
        if (tokens.IsWord(item.First, "first") && tokens.IsWord(item.First - 1, "a") && !tokens.IsLetters(item.End))
            return false;
        // The Tenth Circuit, Fifth Avenue: part of a name.
        if (item.First > 0 && item.End == item.First + 1 && tokens.IsCapital(item.First) && tokens.IsCapital(item.End) && tokens[item.End].SpaceBefore
            && tokens.Tag(item.End) is PosTag.NNP && !tokens.Is(item.End, WordRoles.Month | WordRoles.Weekday | WordRoles.Holiday))
            return false;
        if (!tokens.IsWord(item.First, "second") || item.End != item.First + 1)
            return !tokens.IsWord(item.First - 1, "at") || !tokens.IsWord(item.First, "first");
        return !tokens.IsAny(item.First - 1, FigureWords.BeforeSecondOfTime) || !(item.End >= tokens.Count || !tokens.IsLetters(item.End) || tokens.Is(item.End, WordRoles.Closed));
    }
}
