namespace TypedCorpus.Extraction.Figures;

/// <summary>Gives figures what stands around them: hedges, counted nouns, ages, what they are per and of.</summary>
internal sealed class FigureFinisher(AtomRun atoms)
{
    private static readonly string s_sharers = ContextWords.Of("sharers");

    private readonly AgeFinder _ages = new(atoms);

    /// <summary>Finishes an item; false if it turns out to be no figure.</summary>
    public bool Finish(FigureItem item, NonFigures nonFigures)
    {
        if (item.Kind == FigureKind.Ordinal)
            return IsRank(item) && !Idioms.Covers(atoms, item.First, item.End);
        if (item.Kind != FigureKind.Date)
        {
            if (item.IsBare && item.High is null && Idioms.Covers(atoms, item.First, item.End) || IsSomeDay(item))
                return false;
            _ages.Find(item);
            if (item.Kind == FigureKind.Number)
                FindNoun(item);
            if (nonFigures.IsName(item))
                return false;
            FindHedge(item);
            FindHedgeBehind(item);
            _ages.FindBounded(item);
            _ages.FindLimit(item);
            FindPer(item);
            if (item.Kind == FigureKind.Percentage)
                FindBase(item);
            return !item.Number.Is(NumberTraits.One) || item.Kind != FigureKind.Number || item.High is not null;
        }
        // They talked about Tuesday.
        if (atoms.IsAny(item.PhraseFirst - 1, "around circa approximately") || (atoms.IsWord(item.PhraseFirst - 1, "about") && atoms.IsDigits(item.First)))
        {
            item.PhraseFirst--;
            item.Approximation = Approximation.About;
        }
        // nearly two decades ago
        else if (atoms.IsWord(item.End - 1, "ago") && item.PhraseFirst == item.First && Hedge.Before(atoms, item.First, out int hedged) is { Approximation: Approximation.About } && !atoms.IsWord(hedged, "some"))
        {
            item.PhraseFirst = hedged;
            item.Approximation = Approximation.About;
        }
        return true;
    }

    private void FindHedge(FigureItem item)
    {
        for (int turn = 0; turn < 2; turn++)
        {
            int before = item.PhraseFirst;
            // the estimated 600, a record 300
            if (Hedge.Before(atoms, before, out int first) is not { } hedge)
                return;
            if (item.Kind == FigureKind.Duration && first == before - 1 && atoms.IsAny(first, "over around") && !atoms.IsAny(first - 1, "for well just took takes lasted of is was in after by spent little been"))
                return;
            // It spread over 1,400 acres: across.
            if (first == before - 1 && atoms.IsWord(first, "over") && item.Measure is UnitMeasure { Unit.Dimension: Dimension.Length or Dimension.Area }
                && atoms.IsAny(first - 1, "spread spreads stretch stretches stretched stretching extend extends extended scattered sprawls sprawled sprawling strewn"))
                return;
            if (turn > 0 && item.Approximation != Approximation.About)
                return;
            item.PhraseFirst = first;
            item.Approximation = hedge.Approximation;
        }
    }

    private void FindHedgeBehind(FigureItem item)
    {
        if (item.Approximation is not (Approximation.Exact or Approximation.About))
            return;
        foreach (int at in (ReadOnlySpan<int>)[item.End, item.PhraseEnd])
        {
            int from = atoms.IsHyphen(at) && atoms.IsAttached(at) ? at + 1 : at;
            if (Hedge.After(atoms, from, out int end) is { } hedge && (item.Approximation == Approximation.Exact || hedge.Approximation != Approximation.About)
                && !(atoms.IsWord(from, "plus") && from == at) && !BelongsBehind(from, end))
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
        if (atoms.IsWord(hedge, "up") || atoms.IsAny(end, "than of"))
            return true;
        bool isBeforeNumber = atoms.Is(end, WordRoles.Small | WordRoles.Tens) || atoms.IsDigits(end);
        bool isLimit = atoms.IsAny(hedge, "minimum maximum max");
        return isBeforeNumber ? isLimit || atoms.IsWord(hedge, "at") : isLimit && atoms.IsLetters(end);
    }

    /// <summary>A unit behind the hedge: <c>10,000-plus acres</c>, <c>2 million or so dollars</c>.</summary>
    private bool TakeUnit(FigureItem item, int at)
    {
        Measure? measure = atoms.IsLetters(at) && atoms[at].Length > 2 ? MeasureTable.Behind(atoms, at, out int end) : MeasureTable.Behind(atoms, at, out end) as PercentMeasure;
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

    private void FindNoun(FigureItem item) => FindNoun(item, item.End);

    private void FindNoun(FigureItem item, int at)
    {
        bool vague = item.Number.Is(NumberTraits.Vague | NumberTraits.Scaled);
        if (atoms.IsWord(at, "of") && vague)
        {
            at++;
            if (atoms.IsAny(at, "the its their these those other"))
                at++;
        }
        // Two thirds of voters are no count; 0.75 points are.
        else if (item.Number.Is(NumberTraits.Fraction) && item.Value < 1 && !(item.Number.Is(NumberTraits.Digits) && atoms.Sign(item.Number.First + 1) is '.' or '\u00b7'))
            return;
        // two more days, three straight years
        if (item.IsBare && !item.Number.Is(NumberTraits.One) && atoms.IsAny(at, "more full extra additional further consecutive straight whole long") && TakeUnit(item, at + 1))
            return;
        if (atoms.IsAny(at, "more other such"))
            at++;
        if (atoms.IsHyphen(at) && atoms.IsAttached(at) && atoms.IsAttached(at + 1))
        {
            // five-member
            if (!atoms.IsLetters(at + 1) || atoms.IsCapital(at + 1) || atoms.Is(at + 1, WordRoles.Closed) || Hedge.After(atoms, at + 1, out _) is not null || !IsCounted(item, at + 1))
                return;
            item.Noun = (at + 1, at + 2);
        }
        else if (at < atoms.Count && atoms[at].SpaceBefore && NounPhrase.After(atoms, at, out int end, IsMany(item)) && !(item.Number.Is(NumberTraits.One) && atoms.Tag(at) == PosTag.VBG))
            item.Noun = (at, end);
        else
            return;
        item.Kind = FigureKind.Count;
        item.PhraseEnd = item.Noun.End;
    }

    /// <summary>Whether a word behind a hyphen is counted: the members of a <c>five-member</c> panel, not in <c>one-eyed</c> or <c>6.4-magnitude</c>.</summary>
    private bool IsCounted(FigureItem item, int noun)
    {
        ReadOnlySpan<char> word = atoms.Chars(noun);
        return !(word.Length > 3 && word[word.Length - 1] == 'd' && word[word.Length - 2] == 'e') && !atoms.IsAny(noun, "magnitude ish");
    }

    /// <summary>Whether what is counted must be a plural: more than one whole thing.</summary>
    private static bool IsMany(FigureItem item) => item.High is not null || (item.Value != 1 && item.Value == decimal.Truncate(item.Value));

    /// <summary><c>One day, he left</c>; and a bit that nobody measured.</summary>
    private bool IsSomeDay(FigureItem item) =>
        item.Number.Is(NumberTraits.One) && item.Measure is UnitMeasure unit
        && (unit.Unit.Equals(Unit.Day) && item.First == 0 && (atoms.IsSign(item.End, ',') || atoms.IsAny(item.End, "he she it they we i the a")) || atoms.IsWord(item.End - 1, "bit"));

    private void FindPer(FigureItem item)
    {
        if (item.Kind == FigureKind.Age)
            return;
        int at = item.PhraseEnd;
        bool hyphen = atoms.IsHyphen(at) && atoms.IsAttached(at) && atoms.IsAny(at + 1, "a an per");
        if (hyphen)
            at++;
        int noun = at + 1;
        if (atoms.IsSign(at, '/') && atoms.IsAttached(at) && atoms.IsLetters(noun))
        {
            if (item.Kind == FigureKind.Number)
                return;
        }
        else if (atoms.IsAny(at, "per each every a an"))
        {
            if (hyphen && atoms.IsHyphen(noun))
                noun++;
        }
        else
            return;
        bool article = atoms.IsAny(at, "a an");
        // $2.9 billion a year earlier, a year from now; but $300 a day from his account
        bool isPoint = atoms.IsAny(noun + 1, "ago earlier later before after") || (atoms.IsWord(noun + 1, "from") && atoms.IsAny(noun + 2, "now today then"));
        if ((item.Kind == FigureKind.Duration && !atoms.Is(noun, WordRoles.Period)) || (article && isPoint))
            return;
        if (MeasureTable.Behind(atoms, noun, out int end) is UnitMeasure { Unit: var unit } && (!article || unit.Dimension is Dimension.Time or Dimension.Volume or Dimension.Mass or Dimension.Length))
            item.Per = unit.Name;
        else if (atoms.IsAny(noun, s_sharers) || (!article && atoms.IsLetters(noun) && !atoms.Is(noun, WordRoles.Closed)))
            item.Per = atoms.Chars(noun).ToString();
    }

    private void FindBase(FigureItem item)
    {
        int at = item.End;
        if (!atoms.IsWord(at, "of"))
            return;
        at++;
        int first = at;
        while (at < first + 3 && atoms.IsAny(at, "the all its their his her our those these a an such"))
            at++;
        if (NounPhrase.After(atoms, at, out int end))
            item.Base = (at, end);
    }

    /// <summary><c>second</c> and <c>first</c> are ranks; a fraction of a second or a minute is not read as one here.</summary>
    private bool IsRank(FigureItem item)
    {
        // First, the law was cut: an enumeration. The paper first reported it: an adverb.
        if (item.First == 0 && atoms.IsSign(item.End, ',') && item.Value < 10)
            return false;
        if (atoms.IsWord(item.First, "first") && item.First > 0 && atoms.IsLetters(item.End) && atoms.Tag(item.End) is PosTag.VBD or PosTag.VBN
            && atoms.Tag(item.First - 1) is not (PosTag.DT or PosTag.PRPS or PosTag.POS or PosTag.JJ))
            return false;
        // That is a first.
        if (atoms.IsWord(item.First, "first") && atoms.IsWord(item.First - 1, "a") && !atoms.IsLetters(item.End))
            return false;
        // The Tenth Circuit, Fifth Avenue: part of a name.
        if (item.First > 0 && item.End == item.First + 1 && atoms.IsCapital(item.First) && atoms.IsCapital(item.End) && atoms[item.End].SpaceBefore
            && atoms.Tag(item.End) is PosTag.NNP && !atoms.Is(item.End, WordRoles.Month | WordRoles.Weekday | WordRoles.Holiday))
            return false;
        if (!atoms.IsWord(item.First, "second") || item.End != item.First + 1)
            return !atoms.IsWord(item.First - 1, "at") || !atoms.IsWord(item.First, "first");
        return !atoms.IsAny(item.First - 1, "per a each every split") || !(item.End >= atoms.Count || !atoms.IsLetters(item.End) || atoms.Is(item.End, WordRoles.Closed));
    }
}
