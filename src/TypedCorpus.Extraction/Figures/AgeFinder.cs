namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells which bare numbers are ages: <c>her mother, 88, watched</c>, <c>voters under 30</c>.</summary>
internal sealed class AgeFinder(AtomRun atoms)
{
    private static readonly string s_persons = ContextWords.Of("persons");
    private static readonly string s_relatives = ContextWords.Of("relatives");

    /// <summary>Makes a bare number an age, where what stands before it says so.</summary>
    public void Find(FigureItem item)
    {
        if (!item.IsBare || item.Value is < 0 or > 120)
            return;
        int first = item.PhraseFirst;
        bool said = IsBehindAge(first) || (atoms.IsWord(first, "between") && atoms.IsWord(first - 1, "ages")) || IsLife(item);
        if (!said)
        {
            // her mother, 88, watched
            said = (item.Number.Is(NumberTraits.Digits) || IsChild(item)) && !item.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled | NumberTraits.Grouped) && item.High is null && item.Value > 0
                && atoms.IsSign(first - 1, ',') && atoms.IsLetters(first - 2) && IsPersonal(first - 2)
                && (atoms.Sign(item.End) is ',' or ';' or ')' || (item.End == atoms.Count - 1 && atoms.Sign(item.End) is '.' or '!' or '?') && atoms.IsCapital(first - 2));
        }
        if (!said)
            return;
        item.Kind = FigureKind.Age;
        item.Measure = new UnitMeasure(Unit.Year);
    }

    /// <summary>Small numbers are written out: <c>their daughter Kim, nine, was asleep</c>; not in a list of numbers.</summary>
    private bool IsChild(FigureItem item) => item.Value is > 1 and < 13 && atoms.IsSign(item.End, ',') && atoms.IsLetters(item.End + 1)
        && atoms.IsCapital(item.First - 2) && item.First > 2 && !atoms.Is(item.End + 1, WordRoles.Small | WordRoles.Tens) && !atoms.Is(item.First - 2, WordRoles.Small);

    private bool IsBehindAge(int first) => atoms.IsAny(first - 1, "aged age ages") || (atoms.IsWord(first - 1, "of") && atoms.IsAny(first - 2, "age ages"));

    /// <summary><c>She was 19 when she left</c>, <c>he turned 40</c>, <c>died at 81</c>.</summary>
    private bool IsLife(FigureItem item)
    {
        int first = item.PhraseFirst;
        if (item.High is not null || item.Value < 1 || item.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.One)
            || !(item.End >= atoms.Count || atoms.Sign(item.End) is '.' or ',' or ';' or '!' or '?' or '\u2014' or '"' or '\u201d' || atoms.IsAny(item.End, "when and but or on in this last at")))
            return false;
        if (atoms.IsWord(first - 1, "at"))
            return atoms.IsAny(first - 2, "died dies dead die married retired retire");
        if (atoms.IsAny(first - 1, "turned turns turning"))
            return atoms.IsLetters(first - 2) && !atoms.IsWord(item.End, "and");
        int verb = atoms.IsAny(first - 1, "only just now nearly already barely still") ? first - 2 : first - 1;
        return atoms.IsAny(verb, "was is s m am were") && atoms.IsAny(verb is > 0 && atoms.Sign(verb - 1) is '\'' or '\u2019' ? verb - 2 : verb - 1, "he she i who") && !atoms.IsAny(item.End, "in on at or");
    }

    private bool IsPersonal(int i) => !atoms.Is(i, WordRoles.Month | WordRoles.Weekday | WordRoles.Closed)
        && (atoms.IsCapital(i) ? atoms.Tag(i) is PosTag.NNP or PosTag.NNPS or PosTag.NN : atoms.IsAny(i, s_relatives));

    /// <summary>A bound before the word: <c>under age 21</c>, <c>over the age of 50</c>.</summary>
    public void FindLimit(FigureItem item)
    {
        if (item.Kind != FigureKind.Age || item.Approximation != Approximation.Exact || !IsBehindAge(item.PhraseFirst))
            return;
        int at = atoms.IsWord(item.PhraseFirst - 1, "of") ? item.PhraseFirst - 2 : item.PhraseFirst - 1;
        if (atoms.IsWord(at - 1, "the"))
            at--;
        if (atoms.IsAny(at, "aged") || !atoms.IsAny(at - 1, "under over above below"))
            return;
        item.PhraseFirst = at - 1;
        item.Approximation = atoms.IsAny(at - 1, "under below") ? Approximation.LessThan : Approximation.MoreThan;
    }

    /// <summary><c>voters under 30</c>: who, and no noun behind.</summary>
    public void FindBounded(FigureItem item)
    {
        // 65 or older, 12 and younger are ages of whoever it is; 12 and under where someone is named.
        if (item.Kind == FigureKind.Number && item.PhraseEnd > item.End && item.Value is > 0 and <= 110 && !item.Number.Is(NumberTraits.Fraction)
            && (atoms.IsAny(item.PhraseEnd - 1, "older younger") || (atoms.IsAny(item.PhraseEnd - 1, "under over up above") && atoms.IsAny(item.PhraseFirst - 1, s_persons))))
        {
            item.Kind = FigureKind.Age;
            item.Measure = new UnitMeasure(Unit.Year);
            return;
        }
        if (item.Kind != FigureKind.Number || item.Value is < 5 or > 100 || item.Number.Is(NumberTraits.Fraction) || !atoms.IsAny(item.First - 1, "under over above below than"))
            return;
        int who = item.PhraseFirst - 1;
        if (atoms.IsAny(who, "and or") && atoms.IsLetters(who - 1))
            who--;
        if (who < 0 || !atoms.IsAny(who, s_persons))
            return;
        item.Kind = FigureKind.Age;
        item.Measure = new UnitMeasure(Unit.Year);
    }
}
