namespace TypedCorpus.Extraction.Figures;

/// <summary>
/// Completes partial dates by the article's own day: <c>on Tuesday</c>, <c>in June</c>, <c>last week</c>. Only where every reading agrees: a weekday or a
/// month by the tense of its verb, <c>last June</c> where the latest June is also the one of last year. Otherwise a date stays as it was said.
/// </summary>
internal sealed class DateResolver
{
    private readonly TokenStream _tokens;
    private readonly NumberReader _numbers;
    private readonly TenseReader _tenses;
    private readonly PublishedDay? _day;
    private readonly ParagraphContext _context;

    public DateResolver(TokenStream tokens, NumberReader numbers, SourceArticle source)
    {
        _tokens = tokens;
        _numbers = numbers;
        _tenses = new TenseReader(tokens);
        _day = PublishedDay.Parse(source.Published);
        _context = new ParagraphContext(source);
    }

    /// <summary>Completes the dates of a sentence, in place.</summary>
    public void Resolve(List<FigureCandidate> items)
    {
        if (_day is not { } day || items.Count == 0)
            return;
        _context.MoveTo(_tokens[0].Start);
        // Another year says which June is meant: that of the story, not the latest. So it is until a sentence comes back to these days.
        bool isElsewhere = items.Exists(item => item.Date is { } date && IsElsewhere(item, date, day));
        bool isNow = !isElsewhere && items.Exists(item => item.Date is { } date && IsNow(item, date, day));
        _context.IsElsewhere = isElsewhere || (_context.IsElsewhere && !isNow);
        foreach (FigureCandidate item in items)
        {
            if (item.Date is not { } date || _context.IsQuoted(_tokens[item.First].Start))
                continue;
            item.Date = Resolved(item, date, day);
            item.IsCompleted = item.Date != date;
        }
    }

    private bool IsNow(FigureCandidate item, DateValue date, PublishedDay day) => date.Value is { } value
        && (value.StartsWith(day.YearText, StringComparison.Ordinal) || value.StartsWith("XXXX-WXX-", StringComparison.Ordinal)
            || (_tokens.Is(item.First, WordRoles.Day) && !_tokens.IsWord(item.First, "today"))
            || (RelativeWord(item) is >= 0 and var at && _tokens.IsAny(at, FigureWords.NextLastThis) && _tokens.IsAny(at + 1, FigureWords.WeekMonthYearWeekend)));

    private DateValue Resolved(FigureCandidate item, DateValue date, PublishedDay day)
    {
        if (date is { Value: null, Low: { } low, High: { } high })
            return Span(item, low, high, day) ?? date;
        if (date.Value is not { } value || value[0] != 'X')
            return date;
        int relative = RelativeWord(item);
        string? sure = relative >= 0 ? Relative(relative, value, day) : Away(item, day) ?? Day(item, value, day) ?? Named(item, date, day);
        return sure is null ? date : new DateValue(sure, date.Low is null ? null : sure, date.High is null ? null : sure);
    }

    private bool IsElsewhere(FigureCandidate item, DateValue date, PublishedDay day) =>
        OtherYear(date.Value, day) || OtherYear(date.Low, day) || OtherYear(date.High, day)
        || (date.Value is { } value && value[0] == 'X' && (_tokens.IsAny(item.End - 1, FigureWords.AwayFromAnotherDay) || _tokens.IsAny(item.First, FigureWords.FollowingPrevious)));

    private static bool OtherYear(string? value, PublishedDay day) => value is not null && value[0] != 'X' && !value.StartsWith(day.YearText, StringComparison.Ordinal);

    /// <summary>The token <c>last</c>, <c>next</c> or <c>this</c> of a date, with something behind it; -1 for none.</summary>
    private int RelativeWord(FigureCandidate item)
    {
        for (int i = item.First; i < item.End - 1; i++)
        {
            if (_tokens.Is(i, WordRoles.Relative))
                return i;
        }
        return -1;
    }

    /// <summary><c>last week</c>, <c>next June</c>, <c>Tuesday of last week</c>, <c>the end of this year</c>.</summary>
    private string? Relative(int at, string value, PublishedDay day)
    {
        // The last year is twelve months, the next week that behind another.
        if (!_tokens.IsAny(at, FigureWords.NextLastThis) || _tokens.IsWord(at - 1, "the"))
            return null;
        int step = _tokens.IsWord(at, "last") ? -1 : _tokens.IsWord(at, "next") ? 1 : 0;
        int what = at + 1;
        if (_tokens.IsWord(what, "year"))
            return value.Length < 5 || value[5] != 'W' ? day.Year(step) + value.Substring(4) : null;
        if (_tokens.IsWord(what, "month"))
            return value == "XXXX-XX" ? day.Month(step) : null;
        // ISO weeks begin on Monday, American ones on Sunday; a weekend is said of both ways at the weekend itself.
        if (_tokens.IsWord(what, "week"))
            return day.Weekday == 7 ? null : value == "XXXX-WXX" ? day.Week(step) : value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? day.OfWeek(step, value[9] - '0') : null;
        if (_tokens.IsWord(what, "weekend"))
            return (step == 0 || (step < 0 && day.Weekday < 6)) && value == "XXXX-WXX" ? day.Week(step) : null;
        if (_tokens.Is(what, WordRoles.Weekday) && value.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
            return day.NamedWeekday(step, value[9] - '0');
        // last Christmas
        if (_tokens.Is(what, WordRoles.Holiday) && value.Length == 10 && char.IsDigit(value[5]))
            return day.NamedMonth(step, value);
        if (_tokens.Is(what, WordRoles.Month) && value.Length is 7 or 10)
            return day.NamedMonth(step, value);
        return _tokens.Is(what, WordRoles.Season) && value.Length == 7 ? day.Season(step, value) : null;
    }

    /// <summary><c>three days ago</c>: small and exact numbers only.</summary>
    private string? Away(FigureCandidate item, PublishedDay day)
    {
        int period = item.End - 2;
        if (!_tokens.IsWord(item.End - 1, "ago") || period <= item.First || item.Approximation != Approximation.Exact || !_tokens.Is(period, WordRoles.Period)
            || _tokens.IsAny(item.First - 1, FigureWords.HedgesOfTimeAway))
            return null;
        int count = _tokens.Is(item.First, WordRoles.Article) && period == item.First + 1 ? 1
            : _numbers.Read(item.First) is { Value: >= 1 and < 10 } number && number.End == period && !number.Is(NumberTraits.Fraction | NumberTraits.Vague) ? (int)number.Value
            : 0;
        if (count == 0)
            return null;
        return _tokens[period].Word!.Value switch
        {
            1 => day.Day(-count),
            7 => day.Weekday == 7 ? null : day.Week(-count),
            30 => day.Month(-count),
            365 => day.Year(-count),
            _ => null,
        };
    }

    /// <summary><c>yesterday</c>, <c>tomorrow</c>; <c>today</c> where the verb shows that it is not <c>nowadays</c>.</summary>
    private string? Day(FigureCandidate item, string value, PublishedDay day)
    {
        // the day before yesterday, the day after tomorrow
        if (value == "XXXX-XX-XX" && item.End == item.First + 3 && _tokens.IsWord(item.First, "day"))
            return _tokens.IsWord(item.First + 1, "before") == _tokens.IsWord(item.First + 2, "yesterday") ? day.Day(_tokens.IsWord(item.First + 2, "yesterday") ? -2 : 2) : null;
        if (value != "XXXX-XX-XX" || item.End != item.First + 1 || !_tokens.Is(item.First, WordRoles.Day))
            return null;
        int step = (int)_tokens[item.First].Word!.Value;
        return step != 0 || _tenses.Find(item.First, item.End) != Tense.Unknown ? day.Day(step) : null;
    }

    /// <summary>A weekday, a month or a day of a month, by tense; a day of a month with its weekday by the calendar.</summary>
    private string? Named(FigureCandidate item, DateValue date, PublishedDay day)
    {
        string value = date.Value!;
        bool isWeekday = value.Length == 10 && value.StartsWith("XXXX-WXX-", StringComparison.Ordinal);
        bool isMonth = value.Length is 7 or 10 && char.IsDigit(value[5]);
        // Friday the 13th may be another Friday than the nearest.
        if ((!isWeekday && !isMonth) || (isWeekday && _tokens.IsAny(item.End - 1, FigureWords.RankEndings)))
            return null;
        if (isMonth && value.Length == 10 && _tokens.Is(item.First, WordRoles.Weekday))
            return day.WithWeekday(value, (int)_tokens[item.First].Word!.Value);
        if (isMonth && _context.IsElsewhere)
            return null;
        Tense tense = date.Low is not null ? (_tokens.IsWord(item.PhraseFirst, "since") ? Tense.Past : Tense.Unknown)
            : date.High is not null ? Tense.Unknown
            : _tenses.Find(item.First, item.End);
        return tense == Tense.Unknown ? null : isWeekday ? day.NearestWeekday(tense, value[9] - '0') : day.NearestMonth(tense, value);
    }

    private DateValue? Span(FigureCandidate item, string low, string high, PublishedDay day)
    {
        if (_context.IsElsewhere || low.Length is not (7 or 10) || low.Length != high.Length || low[0] != 'X' || high[0] != 'X' || !char.IsDigit(low[5]) || !char.IsDigit(high[5]))
            return null;
        Tense tense = _tenses.Find(item.PhraseFirst, item.End);
        bool sameYear = string.CompareOrdinal(low, high) <= 0;
        if (tense == Tense.Past && day.NearestMonth(tense, high) is { } last)
            return new DateValue(null, PublishedDay.WithYear(low, last, sameYear ? 0 : -1), last);
        return tense == Tense.Future && day.NearestMonth(tense, low) is { } first ? new DateValue(null, first, PublishedDay.WithYear(high, first, sameYear ? 0 : 1)) : null;
    }
}
