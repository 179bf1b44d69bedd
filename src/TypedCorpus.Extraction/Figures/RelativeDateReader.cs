using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads dates that are stretches of time or lie some time away: years, decades, quarters, seasons, <c>last week</c>, <c>two years ago</c>.</summary>
internal sealed class RelativeDateReader(TokenStream tokens, NumberReader numbers, CalendarReader calendar)
{
    /// <summary>The date of which nothing is said.</summary>
    private const string Nothing = "XXXX";

    private static readonly string[] s_seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>Reads a year, where what stands around it speaks for one.</summary>
    public DatePoint? Year(int i)
    {
        if (tokens.IsAttached(i) && i > 0 && !(tokens.Sign(i - 1) is '(' or '[' or '-' or '\u2013' or '\u2014' or '~' or '/' or '"' or '\u201c' or '\'' or '\u2018') || (tokens.IsHyphen(i - 1) && tokens.IsAttached(i) && tokens.IsLetters(i - 2) && !tokens.IsAny(i - 2, FigureWords.PrefixesOfYear) && !tokens.Is(i - 2, WordRoles.Month)))
            return null;
        if (!calendar.IsYear(i, out string year, out int end))
            return null;
        // the summer of '68
        if (!tokens.IsLetters(i) && !tokens.IsDigits(i))
            return tokens[i].SpaceBefore && tokens.IsAny(i - 1, FigureWords.BeforeShortYear) && tokens.Sign(end) is not ('\'' or '\u2019') ? new DatePoint(i, end, year) : null;
        if (!tokens.IsDigits(i))
            return tokens.IsAny(i - 1, FigureWords.BeforeYearInWords) ? new DatePoint(i, end, year) : null;
        if (MeasureTable.Behind(tokens, end, out int unitEnd) is not null and var measure && !(measure is UnitMeasure && unitEnd == end + 1 && tokens[end].Length <= 2) || tokens.Is(end, WordRoles.Scale | WordRoles.Hundred | WordRoles.Dozen))
            return null;
        int value = calendar.Number(i);
        bool noun = tokens.IsLetters(end) && !tokens.Is(end, WordRoles.Closed | WordRoles.Relative) && tokens[end].SpaceBefore;
        bool plural = noun && IsPluralNext(end);
        if (tokens.IsAny(i - 1, FigureWords.BeforeSureYear) || tokens.IsSign(i - 1, '(') || tokens.IsHyphen(i - 1))
            return value >= 1000 ? new DatePoint(i, end, year) : null;
        if (value is < 1800 or > 2100 || Hedge.Before(tokens, i, out _) is not null && !tokens.IsAny(i - 1, FigureWords.CircaWords) && plural)
            return null;
        if (tokens.IsWord(i - 1, "than") && !tokens.IsAny(i - 2, FigureWords.LaterEarlier) || tokens.IsAny(i - 1, FigureWords.HedgesOfNumbers))
            return null;
        if (value < 1900 && !calendar.IsBehindPreposition(i) && !tokens.IsAny(i - 1, FigureWords.TheAnd))
            return null;
        // 2014 numbers: a count is grouped, or round.
        if (plural && value is >= 1980 and <= 2035 && value % 50 != 0)
            return new DatePoint(i, end, year);
        return plural && !tokens.IsAny(i - 1, FigureWords.BeforeYearOfPlural) ? null : new DatePoint(i, end, year);
    }

    /// <summary>Reads <c>1990s</c>, <c>the '90s</c>, <c>the nineties</c>.</summary>
    public DatePoint? Decade(int i)
    {
        int at = tokens.Sign(i) is '\'' or '\u2019' or '\u2018' && tokens.IsAttached(i + 1) && tokens.IsDigits(i + 1) && tokens[i + 1].Length == 2 ? i + 1 : i;
        bool the = tokens.IsAny(i - 1, FigureWords.BeforeDecade) || (tokens.IsHyphen(i - 1) && tokens.IsAny(i - 2, FigureWords.BeforeDecadeWithHyphen));
        // the 1970s and 80s
        the |= tokens.IsAny(i - 1, FigureWords.JoinsSeries) && tokens.IsWord(i - 2, "s") && tokens.IsAttached(i - 2) && tokens.IsDigits(i - 3);
        int first = tokens.IsWord(i - 1, "the") ? i - 1 : i;
        if (tokens.Is(i, WordRoles.Decade) && the)
            return new DatePoint(first, i + 1, "19" + ((int)tokens[i].Word!.Value / 10).ToString(CultureInfo.InvariantCulture) + "X");
        if (!tokens.IsDigits(at) || (at == i && tokens.IsAttached(i) && !tokens.IsHyphen(i - 1) && !tokens.IsSign(i - 1, '(')))
            return null;
        int s = tokens.Sign(at + 1) is '\'' or '\u2019' && tokens.IsAttached(at + 1) && tokens.IsAttached(at + 2) ? at + 2 : at + 1;
        if (!tokens.IsWord(s, "s") || !tokens.IsAttached(s))
            return null;
        int value = tokens[at].Length is 4 or 2 ? calendar.Number(at) : 1;
        if (value % 10 != 0)
            return null;
        if (tokens[at].Length == 4)
            return value is >= 1000 and <= 2190 ? new DatePoint(first, s + 1, (value / 10).ToString(CultureInfo.InvariantCulture) + "X") : null;
        // The low 20s are degrees, his 20s an age.
        return at > i || the ? new DatePoint(first, s + 1, (value == 0 ? "200X" : (value <= 10 ? "20" : "19") + (value / 10).ToString(CultureInfo.InvariantCulture) + (value == 0 ? "" : "X"))) : null;
    }

    /// <summary>Reads <c>Q3 2017</c>, <c>third quarter of 2016</c>, <c>H1 2019</c>, <c>2019-H2</c>, <c>19th century</c>.</summary>
    public DatePoint? Quarter(int i)
    {
        // Q3, H1
        if (tokens.IsAny(i, FigureWords.QuarterAndHalfLetters) && tokens.IsDigits(i + 1) && tokens.IsAttached(i + 1) && tokens[i + 1].Length == 1 && !(tokens.IsAttached(i) && tokens.IsLetters(i - 1)) && !tokens.IsLetters(i + 2) | !tokens.IsAttached(i + 2))
        {
            int n = calendar.Number(i + 1);
            bool quarter = tokens.IsWord(i, "q");
            if (n < 1 || n > (quarter ? 4 : 2) || (!quarter && !calendar.IsYear(YearAt(i + 2), out _, out _)))
                return null;
            string part = (quarter ? "-Q" : "-H") + n.ToString(CultureInfo.InvariantCulture);
            return calendar.IsYear(YearAt(i + 2), out string year, out int end) ? new DatePoint(i, end, year + part) : new DatePoint(i, i + 2, "XXXX" + part);
        }
        // 2019-H2, 2017 Q3
        if (tokens.IsDigits(i) && tokens[i].Length == 4 && calendar.IsYear(i, out string yearBefore, out int at))
        {
            if (tokens.IsHyphen(at))
                at++;
            if (tokens.IsAny(at, FigureWords.QuarterAndHalfLetters) && tokens.IsDigits(at + 1) && tokens.IsAttached(at + 1) && tokens[at + 1].Length == 1)
                return new DatePoint(i, at + 2, yearBefore + (tokens.IsWord(at, "q") ? "-Q" : "-H") + tokens.Chars(at + 1).ToString());
            return null;
        }
        if (!tokens.IsDigits(i) && !tokens.Is(i, WordRoles.Ordinal | WordRoles.Small | WordRoles.Tens))
            return null;
        // 3Q 2017
        if (tokens.IsDigits(i) && tokens[i].Length == 1 && tokens.IsWord(i + 1, "q") && tokens.IsAttached(i + 1) && calendar.Number(i) is >= 1 and <= 4 and var q)
            return calendar.IsYear(i + 2, out string y, out int e) ? new DatePoint(i, e, $"{y}-Q{q}") : new DatePoint(i, i + 2, $"XXXX-Q{q}");
        if (numbers.Read(i) is not { } ordinal || !ordinal.Is(NumberTraits.Ordinal) || ordinal.Value is < 1 or > 31)
            return null;
        int noun = tokens.IsHyphen(ordinal.End) ? ordinal.End + 1 : ordinal.End;
        if (PartOf(i, ordinal.End) is { } part0)
            return part0;
        int rank = (int)ordinal.Value;
        if (tokens.IsWord(noun, "century") && rank > 1)
            return new DatePoint(i, noun + 1, (rank - 1).ToString("00", CultureInfo.InvariantCulture) + "XX");
        if (noun > ordinal.End && !tokens.IsWord(noun, "quarter"))
            return null;
        if (tokens.IsWord(noun, "quarter") && rank <= 4 || tokens.IsWord(noun, "half") && rank <= 2)
        {
            bool half = tokens.IsWord(noun, "half");
            string part = (half ? "-H" : "-Q") + rank.ToString(CultureInfo.InvariantCulture);
            int end = noun + 1;
            int of = tokens.IsWord(end, "of") ? end + 1 : end;
            int start = of;
            if (tokens.IsWord(of, "fiscal"))
                of++;
            if (tokens.IsWord(of, "year") && of > start)
                of++;
            if (calendar.IsYear(of, out string year, out int yearEnd))
                return new DatePoint(i, yearEnd, year + part);
            // the first half of the 20th century
            if (half && of == end + 1 && numbers.Read(tokens.IsWord(of, "the") ? of + 1 : of) is { Value: > 1 and <= 30 } hundred && hundred.Is(NumberTraits.Ordinal) && tokens.IsWord(hundred.End, "century"))
                return new DatePoint(i, hundred.End + 1, CalendarReader.Two((int)hundred.Value - 1) + "XX");
            if (of == end + 1 && (tokens.IsAny(of, FigureWords.BeforeWholeYear) && tokens.IsWord(of + 1, "year")))
                return new DatePoint(tokens.IsWord(i - 1, "the") ? i - 1 : i, of + 2, "XXXX" + part);
            return half ? null : new DatePoint(i, end, "XXXX" + part);
        }
        return null;
    }

    /// <summary>Reads <c>summer 2016</c>, <c>the fall of 2012</c>; a bare season only behind <c>last</c>, <c>next</c>, <c>this</c>.</summary>
    public DatePoint? Season(int i, bool relative)
    {
        int season = tokens.IsWord(i, "fall") ? 2 : tokens.Is(i, WordRoles.Season) ? (int)tokens[i].Word!.Value : -1;
        if (season < 0 || (tokens.IsAttached(i) && i > 0 && tokens.IsLetters(i - 1)))
            return null;
        int of = tokens.IsWord(i + 1, "of") || tokens.IsSign(i + 1, ',') ? i + 2 : i + 1;
        if (calendar.IsYear(of, out string year, out int end))
            return new DatePoint(i, end, $"{year}-{s_seasons[season]}");
        bool said = relative || (season != 2 || !tokens.IsWord(i, "fall")) && tokens.IsAny(i - 1, FigureWords.BeforeBareSeason) || (tokens.IsWord(i - 1, "the") && tokens.IsAny(i - 2, FigureWords.BeforeTheSeason));
        return said && !(tokens.IsLetters(i + 1) && !tokens.Is(i + 1, WordRoles.Closed) && tokens.IsCapital(i)) && !tokens.IsWord(i - 1, "fall") ? new DatePoint(i, i + 1, $"XXXX-{s_seasons[season]}") : null;
    }

    /// <summary>Reads <c>last week</c>, <c>next June</c>, <c>the past two years</c>, <c>this Tuesday</c>.</summary>
    public DatePoint? Relative(int i)
    {
        // The course will last three weekends: a verb.
        if (!tokens.Is(i, WordRoles.Relative) || (tokens.IsWord(i, "last") && tokens.IsAny(i - 1, FigureWords.BeforeVerbLast)))
            return null;
        int at = i + 1;
        if (tokens.Is(at, WordRoles.Month) && calendar.Month(at) is { } month)
            return month with { First = i };
        if (tokens.Is(at, WordRoles.Month) && !tokens.Is(at, WordRoles.Doubtful))
            return new DatePoint(i, at + 1, $"XXXX-{CalendarReader.Two((int)tokens[at].Word!.Value)}");
        if (tokens.Is(at, WordRoles.Weekday) && (calendar.Digits(at + 1) ?? calendar.Month(at + 1) ?? calendar.DayFirst(at + 1)) is { Value.Length: 10 } dated)
            return dated with { First = i };
        if (tokens.Is(at, WordRoles.Weekday))
            return new DatePoint(i, at + 1, $"XXXX-WXX-{(int)tokens[at].Word!.Value}");
        if (Season(at, true) is { } season)
            return season with { First = i };
        if (Quarter(at) is { } quarter && !tokens.IsWord(i, "this"))
            return quarter with { First = i };
        if ((calendar.DayFirst(at) ?? (tokens.IsWord(i, "next") ? calendar.Digits(at) : null)) is { } day)
            return day with { First = i };
        if (tokens.IsAny(i, FigureWords.NextLastThis) && (tokens.IsCapital(at) || tokens.Is(at, WordRoles.Holiday)) && !tokens.Is(at, WordRoles.Day) && Day(at) is { } feast)
            return feast with { First = i };
        bool counted = true;
        if (tokens.IsAny(at, FigureWords.FewSeveral))
            at++;
        else if (tokens.IsWord(at, "couple"))
            at += tokens.IsWord(at + 1, "of") ? 2 : 1;
        else if ((tokens.IsDigits(at) || tokens.Is(at, WordRoles.Small | WordRoles.Tens | WordRoles.Article)) && numbers.Read(at) is { } number && !number.Is(NumberTraits.Ordinal))
            at = number.End;
        else
            counted = false;
        if (tokens.IsAny(at, FigureWords.KindsOfPeriod))
            at++;
        // the last week of July
        if (!counted && tokens.IsWord(i, "last") && tokens.IsAny(at, FigureWords.PartsOfMonth) && tokens.IsWord(at + 1, "of") && Whole(at + 2) is { } all)
            return PartOfYear(i, at, all, 0, true);
        if (!tokens.Is(at, WordRoles.Period) || (!counted && tokens.IsAny(at, FigureWords.NotUncounted) && !(tokens.IsAny(i, FigureWords.BeforeUncountedPeriods) && !tokens.IsWord(at, "day"))))
            return null;
        if (tokens.IsWord(i, "following") && !counted && !tokens.IsWord(i - 1, "the"))
            return null;
        // the last four months of 2021
        if (counted && tokens.IsWord(at + 1, "of") && Whole(at + 2) is { } whole)
            return PartOfYear(i, at, whole, LastNumber(i + 1, at), tokens.IsWord(i, "last"));
        return new DatePoint(i, at + 1, Unsaid(at));
    }

    /// <summary>The date that a part is said to be of: a year, a month, <c>this year</c>, <c>the month</c>.</summary>
    private DatePoint? Whole(int at)
    {
        if (tokens.IsWord(at, "the") && tokens.IsAny(at + 1, FigureWords.WholePeriods))
            return new DatePoint(at, at + 2, Unsaid(at + 1));
        return calendar.IsYear(at, out string year, out int end) ? new DatePoint(at, end, year) : tokens.Is(at, WordRoles.Month) ? calendar.Month(at) : Relative(at);
    }

    /// <summary>Reads <c>the first two weeks of 2021</c>, <c>the 15th day of next month</c>.</summary>
    private DatePoint? PartOf(int i, int at)
    {
        if (tokens.IsDigits(at) || tokens.Is(at, WordRoles.Small | WordRoles.Tens))
            at = numbers.Read(at)?.End ?? at;
        if (tokens.IsWord(at, "few"))
            at++;
        if (!tokens.IsAny(at, FigureWords.PartsCounted) || !tokens.IsWord(at + 1, "of") || Whole(at + 2) is not { } whole)
            return null;
        return PartOfYear(i, at, whole, tokens.IsWord(i, "first") ? LastNumber(i + 1, at) : 0, false);
    }

    /// <summary>The months of a year that are counted from one of its ends; of other parts, the whole that they belong to.</summary>
    private DatePoint PartOfYear(int i, int period, DatePoint whole, int number, bool fromEnd)
    {
        int first = tokens.IsWord(i - 1, "the") ? i - 1 : i;
        if (!tokens.IsWord(period, "months") || number is < 2 or > 11 || whole.Value.Length != 4 || !whole.HasYear || whole.Value[3] == 'X')
            return new DatePoint(first, whole.End, whole.Value);
        return new DatePoint(first, whole.End, whole.Value + "-" + CalendarReader.Two(fromEnd ? 12 : number), whole.Value + "-" + CalendarReader.Two(fromEnd ? 13 - number : 1));
    }

    private int LastNumber(int at, int end) => numbers.Read(at) is { Value: > 0 and < 100 } number && number.End == end ? (int)number.Value : 0;

    /// <summary>Reads <c>yesterday</c>, holidays, <c>two years ago</c>.</summary>
    public DatePoint? Day(int i)
    {
        if (tokens.Is(i, WordRoles.Day))
            return new DatePoint(i, i + 1, "XXXX-XX-XX");
        if (Holiday.Find(tokens, i, out int end) is { } holiday && (tokens.IsCapital(i) || (end > i + 1 && !tokens.IsAny(i, FigureWords.HolidayNeedsCapital)) || tokens.IsAny(i, FigureWords.HolidaysOfOneWord)))
        {
            if (tokens.IsWord(end, "of") && tokens.IsAny(end + 1, FigureWords.NextLastThis) && tokens.IsWord(end + 2, "year"))
                return new DatePoint(i, end + 3, holiday.MonthDay.Length == 0 ? Nothing : "XXXX-" + holiday.MonthDay);
            int of = tokens.IsWord(end, "of") || tokens.IsSign(end, ',') ? end + 1 : end;
            bool year = calendar.IsYear(of, out string inYear, out int yearEnd);
            return holiday.MonthDay.Length == 0 ? new DatePoint(i, year ? yearEnd : end, year ? inYear : Nothing) : new DatePoint(i, year ? yearEnd : end, (year ? inYear : "XXXX") + "-" + holiday.MonthDay);
        }
        return null;
    }

    /// <summary>Reads <c>two years ago</c>, <c>a week earlier</c>, <c>three days later</c>: a time away.</summary>
    public DatePoint? Away(int i)
    {
        int at = i;
        if (tokens.Is(at, WordRoles.Article))
            at += tokens.IsAny(at + 1, FigureWords.FewCouple) ? 2 : 1;
        else if (tokens.IsAny(at, FigureWords.FewSeveralSomeMany))
            at++;
        else if ((tokens.IsDigits(at) || tokens.Is(at, WordRoles.Small | WordRoles.Tens)) && !IsWithin(at) && numbers.Read(at) is { } number && !number.Is(NumberTraits.Ordinal))
            at = number.End;
        else
            return null;
        if (tokens.IsWord(at, "of"))
            at++;
        // 5 past years; not: he turned 60 last month
        if (at > i && tokens.Is(at, WordRoles.Relative) && tokens.Is(at + 1, WordRoles.Period) && !tokens.IsAny(at + 1, FigureWords.SinglePeriods) && !tokens.IsAny(at, FigureWords.ThisCurrent))
            return new DatePoint(i, at + 2, Unsaid(at + 1));
        // two and a half years, a year and a half ago
        if (!(tokens.Is(at, WordRoles.Period) || tokens.IsAny(at, FigureWords.OtherPeriods)) || tokens.IsHyphen(at - 1))
            return null;
        int end = at + 1;
        if (tokens.IsWord(end, "and") && tokens.Is(end + 1, WordRoles.Article) && tokens.IsWord(end + 2, "half"))
            end += 3;
        // two weeks and two days ago
        if (tokens.IsWord(end, "and") && (tokens.IsDigits(end + 1) || tokens.Is(end + 1, WordRoles.Small | WordRoles.Tens)) && numbers.Read(end + 1) is { } more && tokens.Is(more.End, WordRoles.Period) && tokens.IsWord(more.End + 1, "ago"))
            return new DatePoint(i, more.End + 2, Unsaid(more.End));
        if (tokens.IsAny(end, FigureWords.AgoEarlierHence))
            return new DatePoint(i, end + 1, Unsaid(at));
        // in two weeks' time
        if ((tokens.Sign(end) is '\'' or '\u2019') && tokens.IsWord(tokens.IsWord(end + 1, "s") ? end + 2 : end + 1, "time"))
            return new DatePoint(i, tokens.IsWord(end + 1, "s") ? end + 3 : end + 2, Unsaid(at));
        if (tokens.IsWord(end, "later") && !tokens.IsWord(end + 1, "than"))
            return new DatePoint(i, end + 1, Unsaid(at));
        if (tokens.IsWord(end, "from") && tokens.IsAny(end + 1, FigureWords.NowToday))
            return new DatePoint(i, end + 2, Unsaid(at));
        // two weeks before Christmas, 4 months from tomorrow
        if (tokens.IsAny(end, FigureWords.BeforeAfterFrom) && (Day(end + 1) ?? (tokens.Is(end + 1, WordRoles.Month) ? calendar.Month(end + 1) : null)) is { } anchor)
            return new DatePoint(i, anchor.End, Unsaid(at));
        return null;
    }

    private bool IsWithin(int i) => tokens.IsAttached(i) && i > 0;

    private int YearAt(int i) => tokens.IsWord(i, "of") || tokens.IsHyphen(i) || tokens.IsSign(i, ',') || tokens.IsSign(i, '/') ? i + 1 : i;

    private bool IsPluralNext(int i) => NounPhrase.After(tokens, i, out _, isMany: true);

    /// <summary>A date of which only the precision is known: that of a week, a month, a day.</summary>
    private string Unsaid(int period) => !tokens.Is(period, WordRoles.Period) ? Nothing : tokens[period].Word!.Value switch
    {
        1 => "XXXX-XX-XX",
        2 or 7 or 14 => "XXXX-WXX",
        30 => "XXXX-XX",
        _ => Nothing,
    };
}
