using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads dates and spans of dates, with the words that bound them.</summary>
internal sealed class DateReader(AtomRun atoms, CalendarReader calendar, PeriodReader periods)
{
    /// <summary>Reads the date that begins at <paramref name="i"/>, if one does.</summary>
    public FigureItem? Read(int i)
    {
        if (atoms.IsAny(i, "from between") && atoms.IsLetters(i))
            return Spanned(i);
        if (atoms.IsAny(i, "later earlier") && atoms.IsWord(i + 1, "than"))
            return Limited(i);
        if (atoms.IsAny(i, "before after since") || (atoms.IsWord(i, "prior") && atoms.IsWord(i + 1, "to")))
            return Bounded(i);
        if (Point(i) is not { } point)
            return null;
        if (point.Low is null && Second(point.End, false) is { } second)
            return Span(i, point, second);
        return Item(point.First, point.First, point.End, point.Low is null ? new DateValue(point.Value) : new DateValue(null, point.Low, point.Value));
    }

    private FigureItem? Spanned(int i)
    {
        bool between = atoms.IsWord(i, "between");
        int at = atoms.IsWord(i + 1, "the") ? i + 2 : i + 1;
        if (Point(at) is not { } first)
            return null;
        // from 1968 on
        if (first.Low is null && !between && atoms.IsAny(first.End, "on onward onwards forward") && !atoms.IsWord(first.End + 1, "to"))
            return Item(i, first.First, first.End, new DateValue(first.Value, first.Value, null), first.End + 1);
        if (first.Low is not null)
            return Item(i, first.First, first.End, new DateValue(null, first.Low, first.Value));
        return Second(first.End, between) is { } second ? Span(i, first, second) : null;
    }

    /// <summary><c>later than 2020</c>, <c>no later than Jan. 1</c>.</summary>
    private FigureItem? Limited(int i)
    {
        if (Point(atoms.IsWord(i + 2, "the") ? i + 3 : i + 2) is not { } point || point.Low is not null)
            return null;
        bool denied = atoms.IsAny(i - 1, "no not");
        return Item(denied ? i - 1 : i, point.First, point.End, atoms.IsWord(i, "later") == denied ? new DateValue(point.Value, null, point.Value) : new DateValue(point.Value, point.Value, null));
    }

    private FigureItem? Bounded(int i)
    {
        // the day before yesterday
        if (atoms.IsWord(i - 1, "day") && atoms.IsAny(i, "before after") && atoms.IsAny(i + 1, "yesterday tomorrow"))
            return Item(i - 1, i - 1, i + 2, new DateValue("XXXX-XX-XX"));
        // The day after Christmas is one day.
        if (atoms.IsAny(i - 1, "day days week weeks month months year years night"))
            return null;
        bool before = atoms.IsAny(i, "before prior");
        int at = atoms.IsWord(i, "prior") ? i + 2 : i + 1;
        if (atoms.IsWord(at, "the"))
            at++;
        if (Point(at) is not { } point || point.Low is not null)
            return null;
        // After the 2012 attack: the bound is the attack.
        if (at > i + 1 && atoms.IsWord(at - 1, "the") && IsModifier(point))
            return Item(point.First, point.First, point.End, new DateValue(point.Value));
        string? value = point.Value;
        return Item(i, point.First, point.End, before ? new DateValue(value, null, value) : new DateValue(value, value, null));
    }

    private DatePoint? Second(int at, bool between)
    {
        bool dash = atoms.IsDash(at);
        if (!(dash || atoms.IsAny(at, "to through thru until till") || (between && atoms.IsWord(at, "and"))))
            return null;
        int next = at + 1;
        if (atoms.IsWord(next, "the"))
            next++;
        // 2012-13
        if (dash && atoms.IsDigits(next) && atoms[next].Length == 2 && atoms.IsDigits(at - 1) && atoms[at - 1].Length == 4 && atoms.IsAttached(at) && atoms.IsAttached(next)
            && calendar.Number(next) > calendar.Number(at - 1) % 100 && !atoms.IsHyphen(next + 1) && !(atoms.IsAttached(next + 1) && atoms.IsLetters(next + 1)))
            return new DatePoint(next, next + 1, atoms.Chars(at - 1).Slice(0, 2).ToString() + atoms.Chars(next).ToString());
        if (atoms.IsAny(next, "now present") && !dash)
            return new DatePoint(next, next + 1, "XXXX-XX-XX");
        return Point(next) is { Low: null } point && !(dash && !atoms.IsAttached(at) && !char.IsDigit(point.Value[point.Value.Length - 1])) ? point : null;
    }

    private static FigureItem Span(int first, DatePoint low, DatePoint high)
    {
        string? from = low.Value;
        string? to = high.Value;
        // June to August 2012: the year is said once.
        if (from is { Length: >= 7 } && from[0] == 'X' && high.HasYear && to is { Length: >= 7 } && from[5] != 'W')
        {
            int year = int.Parse(to.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            bool earlier = string.CompareOrdinal(from, 5, to, 5, 5) > 0 && char.IsDigit(from[5]) && char.IsDigit(to[5]);
            from = (earlier ? year - 1 : year).ToString("0000", CultureInfo.InvariantCulture) + from.Substring(4);
        }
        return Item(first, low.First, high.End, new DateValue(null, from, to));
    }

    private bool IsModifier(DatePoint point) => atoms.IsLetters(point.End) && atoms[point.End].SpaceBefore && !atoms.Is(point.End, WordRoles.Closed) && char.IsDigit(point.Value[point.Value.Length - 1])
        && !atoms.IsAny(point.End - 1, "year month week") && NounPhrase.After(atoms, point.End, out _);

    private static FigureItem Item(int phraseFirst, int first, int end, DateValue value, int phraseEnd = 0) => new()
    {
        First = first,
        End = end,
        PhraseFirst = Math.Min(phraseFirst, first),
        PhraseEnd = Math.Max(end, phraseEnd),
        Kind = FigureKind.Date,
        Date = value,
    };

    private DatePoint? Point(int i)
    {
        if (i >= atoms.Count)
            return null;
        // early March, mid-2016, the end of last year, earlier this year
        if (atoms.IsAny(i, "early late mid earlier later"))
        {
            int at = atoms.IsHyphen(i + 1) ? i + 2 : i + 1;
            if (atoms.IsAny(i, "earlier later") && atoms.IsWord(at, "in") && atoms.IsWord(at + 1, "the") && atoms.Is(at + 2, WordRoles.Period) && !atoms.IsWord(at + 2, "day"))
                return new DatePoint(i, at + 3, "XXXX");
            if (atoms.IsWord(at, "in"))
                at++;
            return Core(at) is { } part && !(atoms.IsAny(i, "earlier later") && !atoms.Is(at, WordRoles.Relative | WordRoles.Day)) ? part with { First = i } : null;
        }
        if (atoms.IsAny(i, "beginning start middle end rest remainder month week") && atoms.IsWord(i + 1, "of"))
        {
            int at = atoms.IsWord(i + 2, "the") ? i + 3 : i + 2;
            if (atoms.IsAny(at, "year month week decade century quarter"))
                return new DatePoint(i, at + 1, "XXXX");
            return Core(at) is { } part ? part with { First = i } : null;
        }
        if (atoms.IsAny(i, "fiscal fy year cy") && !atoms.IsHyphen(i - 1))
        {
            int at = atoms.IsWord(i, "fiscal") && atoms.IsWord(i + 1, "year") ? i + 2 : i + 1;
            return calendar.IsYear(at, out string year, out int end) && atoms.IsDigits(at) ? new DatePoint(i, end, year) : null;
        }
        return Core(i);
    }

    private DatePoint? Core(int i)
    {
        if (i >= atoms.Count)
            return null;
        if (atoms.IsDigits(i))
        {
            if (calendar.Digits(i) is { } date)
                return date;
            // 2010-2015-86 is a telephone number.
            if (atoms.IsHyphen(i + 1) && atoms.IsAttached(i + 1) && atoms.IsAttached(i + 2) && atoms.IsDigits(i + 2) && atoms.IsHyphen(i + 3) && atoms.IsAttached(i + 3) && atoms.IsDigits(i + 4) && atoms.IsAttached(i + 4))
                return null;
            return calendar.DayFirst(i) ?? periods.Decade(i) ?? periods.Quarter(i) ?? periods.Away(i)
                ?? (atoms[i].Length == 4 ? periods.Year(i) : null);
        }
        if (!atoms.IsLetters(i))
            return atoms.Sign(i) is '\'' or '\u2019' or '\u2018' ? periods.Decade(i) ?? periods.Year(i) : null;
        if (atoms.Is(i, WordRoles.Weekday) && Weekday(i) is { } weekday)
            return weekday;
        if (atoms.Is(i, WordRoles.Month))
            return calendar.Month(i) ?? periods.Day(i);
        if (atoms[i].Word is { } word)
        {
            if (word.Is(WordRoles.Relative))
                return periods.Relative(i);
            if (word.Is(WordRoles.Season) || atoms.IsWord(i, "fall"))
                return periods.Season(i, false);
            if (word.Is(WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal))
                return calendar.DayFirst(i) ?? periods.Quarter(i) ?? periods.Away(i) ?? periods.Year(i);
            if (word.Is(WordRoles.Decade))
                return periods.Decade(i);
            if (word.Is(WordRoles.Article) || atoms.IsWord(i, "several"))
                return periods.Away(i);
            if (word.Is(WordRoles.Day))
                return periods.Day(i);
        }
        if (atoms.IsAny(i, "q h"))
            return periods.Quarter(i);
        return atoms.IsCapital(i) || atoms.Is(i, WordRoles.Holiday) ? periods.Day(i) : null;
    }

    private DatePoint? Weekday(int i)
    {
        bool doubtful = atoms.Is(i, WordRoles.Doubtful);
        int end = i + 1;
        if (atoms.IsSign(end, '.') && atoms.IsAttached(end) && atoms[i].Length <= 5)
            end++;
        int at = atoms.IsSign(end, ',') ? end + 1 : end;
        if (atoms.IsWord(at, "the"))
            at++;
        if ((calendar.Month(at) ?? calendar.DayFirst(at) ?? calendar.Digits(at)) is { } date && date.Value is { Length: 10 })
            return date with { First = i };
        // Friday the 13th
        if (!doubtful && atoms.IsWord(end, "the") && atoms.IsDigits(end + 1) && atoms.IsAny(end + 2, "st nd rd th") && atoms.IsAttached(end + 2) && !atoms.IsWord(end + 3, "of"))
            return new DatePoint(i, end + 3, "XXXX-WXX-" + ((int)atoms[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
        // Friday next week
        if (!doubtful && atoms.IsAny(end, "next last this") && atoms.IsWord(end + 1, "week"))
            return new DatePoint(i, end + 2, "XXXX-WXX-" + ((int)atoms[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
        // Tuesday of last week
        if (!doubtful && atoms.IsWord(end, "of") && (periods.Relative(end + 1) ?? (atoms.IsWord(end + 1, "the") ? periods.Relative(end + 2) : null)) is { } week)
            return new DatePoint(i, week.End, "XXXX-WXX-" + ((int)atoms[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
        return doubtful ? null : new DatePoint(i, i + 1, "XXXX-WXX-" + ((int)atoms[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
    }
}
