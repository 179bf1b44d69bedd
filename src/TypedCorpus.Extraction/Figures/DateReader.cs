using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads dates and spans of dates, with the words that bound them.</summary>
internal sealed class DateReader(TokenStream tokens, CalendarReader calendar, RelativeDateReader periods)
{
    /// <summary>Reads the date that begins at <paramref name="i"/>, if one does.</summary>
    public FigureCandidate? Read(int i)
    {
        if (tokens.IsAny(i, FigureWords.SpanOpeners) && tokens.IsLetters(i))
            return Spanned(i);
        if (tokens.IsAny(i, FigureWords.LaterEarlier) && tokens.IsWord(i + 1, "than"))
            return Limited(i);
        if (tokens.IsAny(i, FigureWords.BoundOpeners) || (tokens.IsWord(i, "prior") && tokens.IsWord(i + 1, "to")))
            return Bounded(i);
        if (Point(i) is not { } point)
            return null;
        if (point.Low is null && Second(point.End, false) is { } second)
            return Span(i, point, second);
        return Item(point.First, point.First, point.End, point.Low is null ? new DateValue(point.Value) : new DateValue(null, point.Low, point.Value));
    }

    private FigureCandidate? Spanned(int i)
    {
        bool between = tokens.IsWord(i, "between");
        int at = tokens.IsWord(i + 1, "the") ? i + 2 : i + 1;
        if (Point(at) is not { } first)
            return null;
        // from 1968 on
        if (first.Low is null && !between && tokens.IsAny(first.End, FigureWords.Onwards) && !tokens.IsWord(first.End + 1, "to"))
            return Item(i, first.First, first.End, new DateValue(first.Value, first.Value, null), first.End + 1);
        if (first.Low is not null)
            return Item(i, first.First, first.End, new DateValue(null, first.Low, first.Value));
        return Second(first.End, between) is { } second ? Span(i, first, second) : null;
    }

    /// <summary><c>later than 2020</c>, <c>no later than Jan. 1</c>.</summary>
    private FigureCandidate? Limited(int i)
    {
        if (Point(tokens.IsWord(i + 2, "the") ? i + 3 : i + 2) is not { } point || point.Low is not null)
            return null;
        bool denied = tokens.IsAny(i - 1, FigureWords.NoNot);
        return Item(denied ? i - 1 : i, point.First, point.End, tokens.IsWord(i, "later") == denied ? new DateValue(point.Value, null, point.Value) : new DateValue(point.Value, point.Value, null));
    }

    private FigureCandidate? Bounded(int i)
    {
        // the day before yesterday
        if (tokens.IsWord(i - 1, "day") && tokens.IsAny(i, FigureWords.BeforeAfter) && tokens.IsAny(i + 1, FigureWords.YesterdayTomorrow))
            return Item(i - 1, i - 1, i + 2, new DateValue("XXXX-XX-XX"));
        // The day after Christmas is one day.
        if (tokens.IsAny(i - 1, FigureWords.TimesOnEitherSide))
            return null;
        bool before = tokens.IsAny(i, FigureWords.BeforePrior);
        int at = tokens.IsWord(i, "prior") ? i + 2 : i + 1;
        if (tokens.IsWord(at, "the"))
            at++;
        if (Point(at) is not { } point || point.Low is not null)
            return null;
        // After the 2012 attack: the bound is the attack.
        if (at > i + 1 && tokens.IsWord(at - 1, "the") && IsModifier(point))
            return Item(point.First, point.First, point.End, new DateValue(point.Value));
        string? value = point.Value;
        return Item(i, point.First, point.End, before ? new DateValue(value, null, value) : new DateValue(value, value, null));
    }

    private DatePoint? Second(int at, bool between)
    {
        if (YearBehindSlash(at) is { } season)
            return season;
        bool dash = tokens.IsDash(at);
        if (!(dash || tokens.IsAny(at, FigureWords.JoinsDates) || (between && tokens.IsWord(at, "and"))))
            return null;
        int next = at + 1;
        if (tokens.IsWord(next, "the"))
            next++;
        // 2012-13
        if (dash && tokens.IsDigits(next) && tokens[next].Length == 2 && tokens.IsDigits(at - 1) && tokens[at - 1].Length == 4 && tokens.IsAttached(at) && tokens.IsAttached(next)
            && calendar.Number(next) > calendar.Number(at - 1) % 100 && !tokens.IsHyphen(next + 1) && !(tokens.IsAttached(next + 1) && tokens.IsLetters(next + 1)))
            return new DatePoint(next, next + 1, tokens.Chars(at - 1).Slice(0, 2).ToString() + tokens.Chars(next).ToString());
        if (tokens.IsAny(next, FigureWords.NowPresent) && !dash)
            return new DatePoint(next, next + 1, "XXXX-XX-XX");
        return Point(next) is { Low: null } point && !(dash && !tokens.IsAttached(at) && !char.IsDigit(point.Value[point.Value.Length - 1])) ? point : null;
    }

    /// <summary>The second year of <c>2018/19</c> or <c>1999/2000</c>.</summary>
    private DatePoint? YearBehindSlash(int slash)
    {
        if (!tokens.IsSign(slash, '/') || !tokens.IsAttached(slash) || !tokens.IsAttached(slash + 1) || !tokens.IsDigits(slash + 1) || !tokens.IsDigits(slash - 1) || tokens[slash - 1].Length != 4
            || tokens[slash + 1].Length is not (2 or 4))
            return null;
        int next = calendar.Number(slash - 1) + 1;
        string year = next.ToString(CultureInfo.InvariantCulture);
        return tokens.Chars(slash + 1).SequenceEqual(year.AsSpan(year.Length - tokens[slash + 1].Length)) ? new DatePoint(slash + 1, slash + 2, year) : null;
    }

    private static FigureCandidate Span(int first, DatePoint low, DatePoint high)
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

    private bool IsModifier(DatePoint point) => tokens.IsLetters(point.End) && tokens[point.End].SpaceBefore && !tokens.Is(point.End, WordRoles.Closed) && char.IsDigit(point.Value[point.Value.Length - 1])
        && !tokens.IsAny(point.End - 1, FigureWords.YearMonthWeek) && NounPhrase.After(tokens, point.End, out _);

    private static FigureCandidate Item(int phraseFirst, int first, int end, DateValue value, int phraseEnd = 0) => new()
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
        if (i >= tokens.Count)
            return null;
        // early March, mid-2016, the end of last year, earlier this year
        if (tokens.IsAny(i, FigureWords.PartsOfDate))
        {
            int at = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
            if (tokens.IsAny(i, FigureWords.LaterEarlier) && tokens.IsWord(at, "in") && tokens.IsWord(at + 1, "the") && tokens.Is(at + 2, WordRoles.Period) && !tokens.IsWord(at + 2, "day"))
                return new DatePoint(i, at + 3, "XXXX");
            if (tokens.IsWord(at, "in"))
                at++;
            return Core(at) is { } part && !(tokens.IsAny(i, FigureWords.LaterEarlier) && !tokens.Is(at, WordRoles.Relative | WordRoles.Day)) ? part with { First = i } : null;
        }
        if (tokens.IsAny(i, FigureWords.StretchesOfDate) && tokens.IsWord(i + 1, "of"))
        {
            int at = tokens.IsWord(i + 2, "the") ? i + 3 : i + 2;
            if (tokens.IsAny(at, FigureWords.NamedPeriods))
                return new DatePoint(i, at + 1, "XXXX");
            return Core(at) is { } part ? part with { First = i } : null;
        }
        if (tokens.IsAny(i, FigureWords.FiscalYears) && !tokens.IsHyphen(i - 1))
        {
            int at = tokens.IsWord(i, "fiscal") && tokens.IsWord(i + 1, "year") ? i + 2 : i + 1;
            return calendar.IsYear(at, out string year, out int end) && tokens.IsDigits(at) ? new DatePoint(i, end, year) : null;
        }
        return Core(i);
    }

    private DatePoint? Core(int i)
    {
        if (i >= tokens.Count)
            return null;
        if (tokens.IsDigits(i))
        {
            if (calendar.Digits(i) is { } date)
                return date;
            // 2010-2015-86 is a telephone number.
            if (tokens.IsHyphen(i + 1) && tokens.IsAttached(i + 1) && tokens.IsAttached(i + 2) && tokens.IsDigits(i + 2) && tokens.IsHyphen(i + 3) && tokens.IsAttached(i + 3) && tokens.IsDigits(i + 4) && tokens.IsAttached(i + 4))
                return null;
            return calendar.DayFirst(i) ?? periods.Decade(i) ?? periods.Quarter(i) ?? periods.Away(i)
                ?? (tokens[i].Length == 4 ? periods.Year(i) : null);
        }
        if (!tokens.IsLetters(i))
            return tokens.Sign(i) is '\'' or '\u2019' or '\u2018' ? periods.Decade(i) ?? periods.Year(i) : null;
        if (tokens.Is(i, WordRoles.Weekday) && Weekday(i) is { } weekday)
            return weekday;
        if (tokens.Is(i, WordRoles.Month))
            return calendar.Month(i) ?? periods.Day(i);
        if (tokens[i].Word is { } word)
        {
            if (word.Is(WordRoles.Relative))
                return periods.Relative(i);
            if (word.Is(WordRoles.Season) || tokens.IsWord(i, "fall"))
                return periods.Season(i, false);
            if (word.Is(WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal))
                return calendar.DayFirst(i) ?? periods.Quarter(i) ?? periods.Away(i) ?? periods.Year(i);
            if (word.Is(WordRoles.Decade))
                return periods.Decade(i);
            if (word.Is(WordRoles.Article) || tokens.IsWord(i, "several"))
                return periods.Away(i);
            if (word.Is(WordRoles.Day))
                return periods.Day(i);
        }
        if (tokens.IsAny(i, FigureWords.QuarterAndHalfLetters))
            return periods.Quarter(i);
        return tokens.IsCapital(i) || tokens.Is(i, WordRoles.Holiday) ? periods.Day(i) : null;
    }

    private DatePoint? Weekday(int i)
    {
        bool doubtful = tokens.Is(i, WordRoles.Doubtful);
        int end = i + 1;
        if (tokens.IsSign(end, '.') && tokens.IsAttached(end) && tokens[i].Length <= 5)
            end++;
        int at = tokens.IsSign(end, ',') ? end + 1 : end;
        if (tokens.IsWord(at, "the"))
            at++;
        if ((calendar.Month(at) ?? calendar.DayFirst(at) ?? calendar.Digits(at)) is { } date && date.Value is { Length: 10 })
            return date with { First = i };
        // Friday the 13th
        if (!doubtful && tokens.IsWord(end, "the") && tokens.IsDigits(end + 1) && tokens.IsAny(end + 2, FigureWords.RankEndings) && tokens.IsAttached(end + 2) && !tokens.IsWord(end + 3, "of"))
            return new DatePoint(i, end + 3, "XXXX-WXX-" + ((int)tokens[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
        // Friday next week
        if (!doubtful && tokens.IsAny(end, FigureWords.NextLastThis) && tokens.IsWord(end + 1, "week"))
            return new DatePoint(i, end + 2, "XXXX-WXX-" + ((int)tokens[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
        // Tuesday of last week
        if (!doubtful && tokens.IsWord(end, "of") && (periods.Relative(end + 1) ?? (tokens.IsWord(end + 1, "the") ? periods.Relative(end + 2) : null)) is { } week)
            return new DatePoint(i, week.End, "XXXX-WXX-" + ((int)tokens[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
        return doubtful ? null : new DatePoint(i, i + 1, "XXXX-WXX-" + ((int)tokens[i].Word!.Value).ToString(CultureInfo.InvariantCulture));
    }
}
