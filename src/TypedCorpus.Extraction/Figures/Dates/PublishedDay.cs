using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The day of an article, and the days and periods that are told by their distance from it. What two readings put on different days is <see langword="null"/>.</summary>
internal readonly struct PublishedDay
{
    /// <summary>The step of <c>last</c>.</summary>
    public const int Last = -1;

    /// <summary>The step of <c>this</c>.</summary>
    public const int This = 0;

    /// <summary>The step of <c>next</c>.</summary>
    public const int Next = 1;

    private const string DayFormat = "yyyy-MM-dd";
    private const string MonthFormat = "yyyy-MM";
    private const int DaysOfWeek = 7;
    private const int Saturday = 6;
    private const int Sunday = 7;

    private readonly DateTime _day;

    private PublishedDay(DateTime day) => _day = day;

    /// <summary>Its year, in four digits.</summary>
    public string YearText => Four(_day.Year);

    /// <summary>Its day of the week, 1 (Monday) to 7.</summary>
    public int Weekday => WeekdayOf(_day);

    /// <summary>Whether it is a Sunday, which ends a week or begins one.</summary>
    public bool IsSunday => Weekday == Sunday;

    /// <summary>Whether it is a Saturday or Sunday.</summary>
    public bool IsWeekend => Weekday >= Saturday;

    /// <summary>Reads a day in ISO 8601; <see langword="null"/> for none, and for years at the ends of the calendar.</summary>
    public static PublishedDay? Parse(string? text) =>
        DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) && day.Year is > 100 and < 9900
            ? new PublishedDay(day)
            : null;

    /// <summary>The year some years away.</summary>
    public string Year(int step) => Four(_day.Year + step);

    /// <summary>The month some months away.</summary>
    public string Month(int step) => _day.AddMonths(step).ToString(MonthFormat, CultureInfo.InvariantCulture);

    /// <summary>The day some days away.</summary>
    public string Day(int step) => Text(_day.AddDays(step));

    /// <summary>The ISO week some weeks away.</summary>
    public string Week(int step)
    {
        DateTime thursday = _day.AddDays((7 * step) + 4 - Weekday);
        return Four(thursday.Year) + "-W" + DateMaker.Two(((thursday.DayOfYear - 1) / 7) + 1);
    }

    /// <summary>A day of the ISO week some weeks away.</summary>
    public string OfWeek(int step, int weekday) => Text(_day.AddDays((7 * step) + weekday - Weekday));

    /// <summary><c>last</c>, <c>this</c> or <c>next Tuesday</c>: where the nearest one is also that of the week before, this week, the week after.</summary>
    public string? NamedWeekday(int step, int weekday) => step switch
    {
        < 0 => weekday >= Weekday ? OfWeek(Last, weekday) : null,
        > 0 => weekday <= Weekday ? OfWeek(Next, weekday) : null,
        _ => weekday >= Weekday ? OfWeek(This, weekday) : null,
    };

    /// <summary>The latest such weekday up to the day, or the first one after it.</summary>
    public string? NearestWeekday(Tense tense, int weekday)
    {
        if (tense == Tense.Unknown)
            return null;
        if (tense == Tense.Past)
            return Text(_day.AddDays(-((Weekday - weekday + 7) % 7)));
        return weekday == Weekday ? null : Text(_day.AddDays((weekday - Weekday + 7) % 7));
    }

    /// <summary><c>last</c>, <c>this</c> or <c>next June</c>, a day with it or not (<c>XXXX-06</c>, <c>XXXX-06-05</c>).</summary>
    public string? NamedMonth(int step, string value)
    {
        int month = MonthOf(value);
        int? year = step switch
        {
            < 0 => month >= _day.Month ? _day.Year - 1 : null,
            > 0 => month <= _day.Month ? _day.Year + 1 : null,
            _ => Math.Abs(month - _day.Month) <= 6 ? _day.Year : null,
        };
        return year is { } sure ? WithYear(value, sure) : null;
    }

    /// <summary>A month or a day of one, without a year: the latest up to the day, or the first from it on. The month of the day itself is sure with a day only.</summary>
    public string? NearestMonth(Tense tense, string value)
    {
        if (tense == Tense.Unknown)
            return null;
        int order = MonthOf(value).CompareTo(_day.Month);
        if (order == 0 && value.Length == 10)
            order = int.Parse(value.Substring(8), NumberStyles.None, CultureInfo.InvariantCulture).CompareTo(_day.Day);
        else if (order == 0)
            return null;
        int year = tense == Tense.Past ? (order > 0 ? _day.Year - 1 : _day.Year) : (order < 0 ? _day.Year + 1 : _day.Year);
        return WithYear(value, year);
    }

    /// <summary>A day of a month in the one year around that puts it on this weekday.</summary>
    public string? WithWeekday(string value, int weekday)
    {
        for (int year = _day.Year - 1; year <= _day.Year + 1; year++)
        {
            if (WithYear(value, year) is { } date && WeekdayOf(DateTime.ParseExact(date, DayFormat, CultureInfo.InvariantCulture)) == weekday)
                return date;
        }
        return null;
    }

    /// <summary><c>last</c>, <c>this</c> or <c>next summer</c>. A winter lies in two years.</summary>
    public string? Season(int step, string value)
    {
        int begins = value.Substring(5) switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 0 };
        if (begins == 0 || (step < 0 && _day.Month > begins + 2) || (step > 0 && _day.Month < begins))
            return null;
        return Four(_day.Year + step) + value.Substring(4);
    }

    /// <summary>The value with the year of another date, or one some years away.</summary>
    public static string WithYear(string value, string other, int step) =>
        Four(int.Parse(other.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) + step) + value.Substring(4);

    private static string? WithYear(string value, int year)
    {
        string text = Four(year) + value.Substring(4);
        return value.Length == 10 && !DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : text;
    }

    private static int MonthOf(string value) => int.Parse(value.Substring(5, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int WeekdayOf(DateTime day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    private static string Text(DateTime day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
