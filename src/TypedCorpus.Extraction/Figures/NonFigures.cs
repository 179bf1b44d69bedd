namespace TypedCorpus.Extraction.Figures;

/// <summary>Knows digits that are no figures: telephone numbers, times of day, versions, identifiers, list numbers, addresses, names with a number.</summary>
internal sealed class NonFigures(AtomRun atoms, NumberReader numbers)
{
    private static readonly string s_streets = ContextWords.Of("streets");

    /// <summary>Whether the digits at <paramref name="i"/> are no figure; <paramref name="end"/> is the atom behind them all.</summary>
    public bool Skip(int i, out int end)
    {
        end = i + 1;
        if (!atoms.IsDigits(i))
            return false;
        if (i > 0 && atoms.IsAttached(i))
        {
            // B52, F-16, COVID-19, #5, /2014
            if (atoms.IsLetters(i - 1) || atoms.Sign(i - 1) is '#' or '_' or '@' or '\\' or '&' || (atoms.Sign(i - 1) == '/' && atoms.IsAttached(i - 1) && atoms.IsLetters(i - 2) && !IsPrefix(i - 2)))
                return EndOfCode(i, out end);
            if ((atoms.IsHyphen(i - 1) || atoms.Sign(i - 1) == '\u2212') && atoms.IsAttached(i - 1) && atoms.IsLetters(i - 2) && !IsPrefix(i - 2))
                return EndOfCode(i, out end);
            if (atoms.Sign(i - 1) is '+' && atoms[i].Length > 1 && atoms.IsDigits(i + 1))
                return EndOfCode(i, out end);
        }
        // id="131200", as in a page's source
        if (atoms.IsAttached(i) && atoms.Sign(i - 1) is '"' or '\'' or '\u201c' && atoms.IsSign(i - 2, '='))
            return EndOfCode(i, out end);
        // 5:30 pm
        if (atoms.IsSign(i + 1, ':') && atoms.IsAttached(i + 1) && atoms.IsAttached(i + 2) && atoms.IsDigits(i + 2))
        {
            end = i + 1;
            while (atoms.Sign(end) is ':' or '.' && atoms.IsAttached(end) && atoms.IsAttached(end + 1) && atoms.IsDigits(end + 1))
                end += 2;
            return true;
        }
        if (IsTimeMark(i + 1) || (atoms.IsSign(i + 1, '.') && atoms.IsDigits(i + 2) && atoms.IsAttached(i + 2) && atoms[i + 2].Length == 2 && IsTimeMark(i + 3)))
        {
            end = atoms.IsDigits(i + 2) && atoms.IsSign(i + 1, '.') ? i + 3 : i + 1;
            return true;
        }
        // 24/7, 9/11: neither a fraction nor a date
        if (atoms.Sign(i + 1) == '/' && atoms.IsAttached(i + 1) && atoms.IsDigits(i + 2) && atoms.IsAttached(i + 2) && numbers.CommonFraction(i) is null)
        {
            end = i + 3;
            return true;
        }
        // 0800 123 456
        if (atoms[i].Length > 1 && atoms.Chars(i)[0] == '0' && !(atoms.IsSign(i + 1, '.') && atoms.IsAttached(i + 1)))
            return EndOfDigits(i, out end);
        // 82-2100-1234, 555-0123
        if (atoms.IsHyphen(i + 1) && atoms.IsAttached(i + 1) && atoms.IsDigits(i + 2) && atoms.IsAttached(i + 2)
            && ((atoms.IsHyphen(i + 3) && atoms.IsAttached(i + 3) && atoms.IsDigits(i + 4) && atoms.IsAttached(i + 4)) || (atoms[i].Length == 3 && atoms[i + 2].Length == 4)))
            return EndOfDigits(i, out end);
        return false;
    }

    /// <summary>Whether a bare number is part of a name, an address or a list.</summary>
    public bool IsName(FigureItem item)
    {
        int i = item.First;
        if (item.Measure is not null || item.Kind is not (FigureKind.Number or FigureKind.Count))
            return false;
        // Air Force Two, Number Two
        if (!item.Number.Is(NumberTraits.Digits))
            return item.IsBare && i > 1 && atoms.IsCapital(i) && atoms[i].SpaceBefore && atoms.IsLetters(i - 1) && atoms.IsCapital(i - 1) && atoms[i - 1].Word is null && !item.Number.Is(NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Fraction);
        if (IsAddress(item.End))
            return true;
        if (atoms.IsSign(i - 1, '.') && atoms.IsAny(i - 2, "no nos") || atoms.IsAny(i - 1, "no nos article figure table day week game") && !atoms.IsAny(i - 2, "is the") && atoms.IsCapital(i - 1))
            return true;
        // page 12, phase 3 trials; not the number 5 million
        if (Idioms.IsLabelled(atoms, i) && (item.Kind == FigureKind.Number || atoms.IsAny(i - 1, "phase stage grade type")) && !item.Number.Is(NumberTraits.Scaled | NumberTraits.Grouped | NumberTraits.Fraction) && !atoms.IsAny(i - 2, "is was"))
            return true;
        // a 747, a Boeing 737
        if (item.End == i + 1 && atoms[i].Length == 3 && atoms.Chars(i)[0] == '7' && atoms.Chars(i)[2] == '7' && (atoms.IsWord(i - 1, "boeing") || (item.IsBare && atoms.IsAny(i - 1, "a the his her its their"))))
            return true;
        // 1. First, 2) second
        if (i == 0 && item.End < atoms.Count && atoms.Sign(item.End) is '.' or ')' && item.Number.Value < 100)
            return true;
        if (atoms.Sign(i - 1) == '(' && atoms.Sign(item.End) == '.' && atoms.Sign(item.End + 1) == ')')
            return true;
        if (i == 1 && atoms.Sign(0) is '(' or '[' && atoms.Sign(item.End) is ')' or ']')
            return true;
        return i > 0 && atoms.IsLetters(i - 1) && atoms[i].SpaceBefore && atoms[i - 1].Word is null && item.IsBare && !(item.PhraseEnd > item.End)
            && (i > 1 ? HasCapital(i - 1) : atoms.Tag(i - 1) == PosTag.NNP && Hedge.Before(atoms, i, out _) is null);
    }

    /// <summary>A capital at the beginning or behind: <c>iPhone</c>.</summary>
    private bool HasCapital(int i)
    {
        foreach (char c in atoms.Chars(i))
        {
            if (char.IsUpper(c))
                return true;
        }
        return false;
    }

    private bool IsAddress(int end)
    {
        for (int i = end; i < end + 4 && atoms.IsLetters(i) && atoms.IsCapital(i); i++)
        {
            if (i > end && atoms.IsAny(i, s_streets))
                return true;
        }
        return false;
    }

    private bool IsPrefix(int i) => atoms.IsAny(i, "mid pre post sub under over a an late early around circa") || atoms.Is(i, WordRoles.Month | WordRoles.Small | WordRoles.Tens)
        || ((atoms.IsAny(i, "k m b bn mn tn s") || (MeasureTable.Behind(atoms, i, out int end) is not null && end == i + 1)) && atoms.IsDigits(i - 1));

    private bool IsTimeMark(int i)
    {
        if (atoms.IsAny(i, "am pm oclock") || (atoms.IsWord(i, "o") && atoms.Sign(i + 1) is '\'' or '\u2019' && atoms.IsWord(i + 2, "clock")))
            return true;
        return atoms.IsAny(i, "a p") && atoms.IsSign(i + 1, '.') && atoms.IsWord(i + 2, "m");
    }

    private bool EndOfCode(int i, out int end)
    {
        end = i + 1;
        while (end < atoms.Count && atoms.IsAttached(end) && (atoms.IsDigits(end) || atoms.IsLetters(end) || (atoms.Sign(end) is '-' or '.' or ',' or '/' or ':' && atoms.IsAttached(end + 1) && (atoms.IsDigits(end + 1) || atoms.IsLetters(end + 1)))))
            end++;
        return true;
    }

    private bool EndOfDigits(int i, out int end)
    {
        end = i + 1;
        while (end < atoms.Count && (atoms.IsDigits(end) || ((atoms.IsHyphen(end) || atoms.Sign(end) is '(' or ')') && atoms.IsDigits(end + 1))))
            end++;
        return true;
    }
}
