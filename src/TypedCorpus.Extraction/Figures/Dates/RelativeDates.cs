namespace TypedCorpus.Extraction.Figures;

/// <summary>Completes dates that are told by their distance from the article's own day: <c>last week</c>, <c>three days ago</c>, <c>yesterday</c>.</summary>
internal sealed class RelativeDates(TokenStream tokens, NumberReader numbers, TenseReader tenses)
{
    private const decimal MostExact = 9;

    /// <summary><c>last week</c>, <c>next June</c>, <c>Tuesday of last week</c>, <c>the end of this year</c>.</summary>
    public static string? AtWord(TokenCursor word, string value, PublishedDay day)
    {
        // The last year is twelve months, the next week the one after another.
        if (!word.Is(WordList.NextLastThis) || word.Previous.Is(WordList.The))
            return null;
        int step = word.Is(WordList.Last) ? PublishedDay.Last : word.Is(WordList.Next) ? PublishedDay.Next : PublishedDay.This;
        TokenCursor what = word.Next;
        DatePoint point = new(value);
        if (what.Is(WordList.Year))
            return point.IsOfWeek ? null : day.Year(step) + value.Substring(4);
        if (what.Is(WordList.Month))
            return point == DatePoint.Month ? day.Month(step) : null;
        if (what.Is(WordList.Week))
            return Week(step, point, day);
        if (what.Is(WordList.PartsOfDay))
            return step == PublishedDay.This ? day.Day(0) : null;
        // A weekend is said of both ways at the weekend itself.
        if (what.Is(WordList.Weekend))
            return point == DatePoint.Week && (step == PublishedDay.This || (step == PublishedDay.Last && !day.IsWeekend)) ? day.Week(step) : null;
        return Named(step, what, point, day);
    }

    /// <summary><c>three days ago</c>: small and exact numbers only.</summary>
    public string? Away(FigureCandidate figure, PublishedDay day)
    {
        TokenCursor ago = tokens.LastOf(figure.Core);
        TokenCursor period = ago.Previous;
        TokenCursor first = tokens.At(figure.Core.Start);
        if (!ago.Is(WordList.Ago) || period.Index <= first.Index || figure.Approximation != Approximation.Exact || first.Previous.Is(WordList.HedgesOfTimeAway))
            return null;
        if (!period.Is(WordRoles.Period) || Count(first, period) is not { } count)
            return null;
        return period.Value switch
        {
            1 => day.Day(-count),
            7 => day.IsSunday ? null : day.Week(-count),
            30 => day.Month(-count),
            365 => day.Year(-count),
            _ => null,
        };
    }

    /// <summary><c>yesterday</c>, <c>tomorrow</c>; <c>today</c> where the verb shows that it is not <c>nowadays</c>.</summary>
    public string? Day(FigureCandidate figure, string value, PublishedDay day)
    {
        TokenCursor first = tokens.At(figure.Core.Start);
        if (value != DatePoint.Day.Value)
            return null;
        // the day before yesterday, the day after tomorrow
        if (figure.Core.Length == 3 && first.Is(WordList.Day))
        {
            TokenCursor other = first.Next.Next;
            bool isFurther = first.Next.Is(WordList.Before) == other.Is(WordList.Yesterday);
            return isFurther ? day.Day(2 * (int)other.Value) : null;
        }
        if (figure.Core.Length > 1 || !first.Is(WordRoles.Day))
            return null;
        int step = (int)first.Value;
        return step != 0 || tenses.Find(figure.Core) != Tense.Unknown ? day.Day(step) : null;
    }

    /// <summary>ISO weeks begin on Monday, American ones on Sunday.</summary>
    private static string? Week(int step, DatePoint point, PublishedDay day)
    {
        if (day.IsSunday)
            return null;
        if (point == DatePoint.Week)
            return day.Week(step);
        return point.IsWeekday ? day.OfWeek(step, point.Weekday) : null;
    }

    /// <summary><c>last Tuesday</c>, <c>next June</c>, <c>last Christmas</c>, <c>this summer</c>.</summary>
    private static string? Named(int step, TokenCursor what, DatePoint point, PublishedDay day)
    {
        if (what.Is(WordRoles.Weekday) && point.IsWeekday)
            return day.NamedWeekday(step, point.Weekday);
        if (what.Is(WordRoles.Holiday) && point is { IsDay: true, HasMonth: true })
            return day.NamedMonth(step, point.Value);
        bool isMonthOrDay = point.Value.Length is 7 or 10;
        if (what.Is(WordRoles.Month) && isMonthOrDay)
            return day.NamedMonth(step, point.Value);
        return what.Is(WordRoles.Season) && isMonthOrDay && !point.IsDay ? day.Season(step, point.Value) : null;
    }

    private int? Count(TokenCursor first, TokenCursor period)
    {
        if (first.Is(WordRoles.Article) && first.Next == period)
            return 1;
        return numbers.Read(first) is { Value: >= 1 and <= MostExact } number && tokens.After(number.Range) == period && !number.Is(NumberTraits.Fraction | NumberTraits.Vague)
            ? (int)number.Value
            : null;
    }
}
