using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Gives figures what stands around them: hedges, counted nouns, ages, what they are per and of.</summary>
internal sealed class FigureFinisher(AtomRun atoms)
{
    /// <summary>Finishes an item; false if it turns out to be no figure.</summary>
    public bool Finish(FigureItem item, NonFigures nonFigures)
    {
        if (item.Kind == FigureKind.Ordinal)
            return IsRank(item);
        if (item.Kind != FigureKind.Date)
        {
            FindAge(item);
            if (item.Kind == FigureKind.Number)
                FindNoun(item);
            if (nonFigures.IsName(item))
                return false;
            FindHedge(item);
            FindHedgeBehind(item);
            FindUnderAge(item);
            FindPer(item);
            if (item.Kind == FigureKind.Percentage)
                FindBase(item);
            return !item.Number.Is(NumberTraits.One) || item.Kind != FigureKind.Number || item.High is not null;
        }
        if (atoms.IsAny(item.PhraseFirst - 1, "around about circa approximately"))
        {
            item.PhraseFirst--;
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
            if (Hedge.After(atoms, from, out int end) is { } hedge && (item.Approximation == Approximation.Exact || hedge.Approximation != Approximation.About) && !(atoms.IsWord(from, "plus") && from == at) && !(atoms.IsAny(from, "at up minimum maximum max") && atoms.Is(end, WordRoles.Small | WordRoles.Tens) | atoms.IsDigits(end)) && !atoms.IsWord(from, "up") && !atoms.IsAny(end, "than of") && !(atoms.IsAny(from, "minimum maximum max") && atoms.IsLetters(end)))
            {
                item.Approximation = hedge.Approximation;
                if (at == item.End && item.PhraseEnd == item.End)
                {
                    item.PhraseEnd = end;
                    if (item.Kind == FigureKind.Number)
                        FindNoun(item, end);
                }
                else
                    item.PhraseEnd = Math.Max(item.PhraseEnd, end);
                return;
            }
        }
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
        else if (item.Number.Is(NumberTraits.Fraction) && item.Value < 1)
            return;
        if (atoms.IsAny(at, "more other such"))
            at++;
        if (atoms.IsHyphen(at) && atoms.IsAttached(at) && atoms.IsAttached(at + 1))
        {
            // five-member
            if (!atoms.IsLetters(at + 1) || atoms.IsCapital(at + 1) || atoms.Is(at + 1, WordRoles.Closed))
                return;
            item.Noun = (at + 1, at + 2);
        }
        else if (at < atoms.Count && atoms[at].SpaceBefore && NounPhrase.After(atoms, at, out int end))
            item.Noun = (at, end);
        else
            return;
        item.Kind = FigureKind.Count;
        item.PhraseEnd = item.Noun.End;
    }

    private void FindAge(FigureItem item)
    {
        if (!item.IsBare || item.Value is < 0 or > 120)
            return;
        int first = item.PhraseFirst;
        bool said = atoms.IsAny(first - 1, "aged age ages") || (atoms.IsWord(first - 1, "of") && atoms.IsAny(first - 2, "age ages"));
        if (!said)
        {
            // her mother, 88, watched
            said = item.Number.Is(NumberTraits.Digits) && !item.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled | NumberTraits.Grouped) && item.High is null && item.Value > 0
                && atoms.IsSign(first - 1, ',') && atoms.IsLetters(first - 2) && IsPersonal(first - 2)
                && (atoms.Sign(item.End) is ',' or ';' or ')' || (item.End == atoms.Count - 1 && atoms.Sign(item.End) is '.' or '!' or '?') && atoms.IsCapital(first - 2));
        }
        if (!said)
            return;
        item.Kind = FigureKind.Age;
        item.Measure = new UnitMeasure(Unit.Year);
    }

    private bool IsPersonal(int i) => !atoms.Is(i, WordRoles.Month | WordRoles.Weekday | WordRoles.Closed)
        && (atoms.IsCapital(i) ? atoms.Tag(i) is PosTag.NNP or PosTag.NNPS or PosTag.NN : atoms.IsAny(i, "mother father wife husband son daughter brother sister man woman boy girl grandmother grandfather uncle aunt partner victim suspect driver girlfriend boyfriend widow nephew niece cousin teenager"));

    /// <summary><c>voters under 30</c>: who, and no noun behind.</summary>
    private void FindUnderAge(FigureItem item)
    {
        if (item.Kind != FigureKind.Number || item.Value is < 5 or > 100 || item.Number.Is(NumberTraits.Fraction) || !atoms.IsAny(item.First - 1, "under over above below than"))
            return;
        int who = item.PhraseFirst - 1;
        if (atoms.IsAny(who, "and or") && atoms.IsLetters(who - 1))
            who--;
        if (who < 0 || !(atoms.IsAny(who, "those anyone everyone people children men women adults voters kids girls boys americans workers patients players residents drivers students youths males females citizens persons viewers users passengers")))
            return;
        item.Kind = FigureKind.Age;
        item.Measure = new UnitMeasure(Unit.Year);
    }

    private void FindPer(FigureItem item)
    {
        if (item.Kind is FigureKind.Age or FigureKind.Duration)
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
        if (MeasureTable.Behind(atoms, noun, out int end) is UnitMeasure { Unit: var unit } && (!article || unit.Dimension is Dimension.Time or Dimension.Volume or Dimension.Mass or Dimension.Length))
            item.Per = unit.Name;
        else if (atoms.IsAny(noun, "share person head capita household vote game night ticket unit piece employee student child family patient trip visit ton word page seat dose bottle pack case customer user") || (!article && atoms.IsLetters(noun) && !atoms.Is(noun, WordRoles.Closed)))
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
        if (!atoms.IsWord(item.First, "second") || item.End != item.First + 1)
            return !atoms.IsWord(item.First - 1, "at") || !atoms.IsWord(item.First, "first");
        return !atoms.IsAny(item.First - 1, "per a each every split") || !(item.End >= atoms.Count || !atoms.IsLetters(item.End) || atoms.Is(item.End, WordRoles.Closed));
    }
}
