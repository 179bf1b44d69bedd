using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads calendar dates: months with their days and years, and dates in digits.</summary>
internal sealed class CalendarReader(TokenStream tokens, NumberReader numbers)
{
    /// <summary>Whether a preposition that dates go with stands before a token.</summary>
    public bool IsBehindPreposition(int i) => tokens.IsAny(i - 1, FigureWords.BeforeDates) || (tokens.IsHyphen(i - 1) && tokens.IsWord(i - 2, "mid"));

    /// <summary>Reads <c>March 2021</c>, <c>Feb. 6</c>, <c>Jan. 5, 2019</c>, <c>November 18-19</c> from the month at <paramref name="i"/>.</summary>
    public DatePoint? Month(int i)
    {
        if (!tokens.Is(i, WordRoles.Month) || (tokens.IsAttached(i) && (tokens.IsLetters(i - 1) || tokens.IsDigits(i - 1))))
            return null;
        string month = Two(MonthOf(i));
        int end = i + 1;
        if (tokens.IsSign(end, '.') && tokens.IsAttached(end) && (tokens[i].Length <= 4 && !tokens.IsAny(i, FigureWords.WholeMonths)))
            end++;
        int afterStop = end;
        if (!tokens.IsDigits(end) && !tokens.Is(end, WordRoles.Tens | WordRoles.Small | WordRoles.Ordinal | WordRoles.Article) && afterStop > i + 1 && end == tokens.Count)
            end = i + 1;
        int at = tokens.IsHyphen(end) && tokens.IsAttached(end) ? end + 1 : end;
        if (tokens.IsWord(at, "the") && DayAt(at + 1, out _, out _))
            at++;
        DatePoint? point = null;
        if (DayAt(at, out int day, out int dayEnd) && !IsTimeOrUnit(dayEnd))
        {
            // November 18-19
            if ((tokens.IsDash(dayEnd) || tokens.IsAny(dayEnd, FigureWords.JoinsDays)) && DayAt(dayEnd + 1, out int last, out int lastEnd) && last > day && !IsTimeOrUnit(lastEnd)
                && !tokens.Is(lastEnd, WordRoles.Month) && !(tokens.IsWord(dayEnd, "and") && !tokens.IsDigits(dayEnd + 1)))
            {
                string yearOf = YearBehind(lastEnd, out int spanEnd) ?? "XXXX";
                return new DatePoint(i, spanEnd, $"{yearOf}-{month}-{Two(last)}", $"{yearOf}-{month}-{Two(day)}");
            }
            string year = YearBehind(dayEnd, out int yearEnd) ?? "XXXX";
            point = new DatePoint(i, yearEnd, $"{year}-{month}-{Two(day)}");
        }
        else
        {
            int yearAt = tokens.IsSign(end, ',') || tokens.IsWord(end, "of") || (tokens.IsWord(end, "in") && tokens.IsDigits(end + 1) && (!tokens.IsLetters(end + 2) || tokens.Is(end + 2, WordRoles.Closed))) || (tokens.IsHyphen(end) && tokens.IsAttached(end)) || tokens.IsSign(end, '/') ? end + 1 : end;
            if (IsYear(yearAt, out string yearOf, out int yearEnd) && !(yearAt > end && tokens.IsSign(end, ',') && IsFollowedByNoun(yearEnd)))
                point = new DatePoint(i, yearEnd, $"{yearOf}-{month}");
        }
        bool doubtful = tokens.Is(i, WordRoles.Doubtful);
        if (point is { } sure)
        {
            bool lower = !tokens.IsCapital(i);
            return doubtful && lower && tokens.IsWord(i, "may") && !IsBehindPreposition(i) && tokens.IsDigits(at) && !tokens.IsLetters(at + 1) ? null : sure;
        }
        // April and May
        bool isSecond = doubtful && tokens.IsCapital(i) && tokens.IsAny(i - 1, FigureWords.AndOr) && tokens.Is(i - 2, WordRoles.Month) && tokens.IsCapital(i - 2);
        if (doubtful && !isSecond && !(IsBehindPreposition(i) && (tokens.IsCapital(i) || (tokens.IsAny(i - 1, FigureWords.BeforeShortMonth) && !tokens.IsLetters(i + 1)))) && !(IsBehindPreposition(i) && tokens.IsAny(i, FigureWords.ShortMonths)))
            return null;
        // April O'Neil, June Smith
        if (tokens.IsCapital(i + 1) && tokens.IsLetters(i + 1) && tokens[i + 1].Word is null && !IsBehindPreposition(i) && !tokens.IsAny(i - 1, FigureWords.BeforeNamedMonth) && tokens[i].Length > 3)
            return null;
        return new DatePoint(i, i + 1 < afterStop && afterStop < tokens.Count ? afterStop : i + 1, $"XXXX-{month}");
    }

    /// <summary>Reads <c>2 March 2021</c>, <c>the 5th of June</c>, <c>28-nov</c>, <c>3 to 5 May</c> from the day at <paramref name="i"/>.</summary>
    public DatePoint? DayFirst(int i)
    {
        if (!DayAt(i, out int day, out int end) || (i > 0 && tokens.IsAttached(i) && (tokens.Sign(i - 1) is '.' or ',' or '/' or ':' or '$' or '\u00a3' || tokens.IsDigits(i - 1) || tokens.IsLetters(i - 1))))
            return null;
        int? last = null;
        if ((tokens.IsDash(end) || tokens.IsAny(end, FigureWords.JoinsDaysOfMonth)) && DayAt(end + 1, out int second, out int secondEnd) && second > day && MonthAt(secondEnd) is not null)
            (last, end) = (second, secondEnd);
        if (MonthAt(end) is not { } month)
            return null;
        int afterMonth = month + 1;
        if (tokens.Is(month, WordRoles.Doubtful) && !tokens.IsCapital(month) && tokens.IsWord(month, "may") && !tokens.IsWord(month - 1, "of"))
            return null;
        if (tokens.IsSign(afterMonth, '.') && tokens.IsAttached(afterMonth) && tokens[month].Length <= 4 && afterMonth + 1 < tokens.Count)
            afterMonth++;
        string year = YearBehind(afterMonth, out int yearEnd) ?? "XXXX";
        if (yearEnd == afterMonth && afterMonth > month + 1)
            yearEnd = month + 1;
        string iso = $"{year}-{Two(MonthOf(month))}-";
        return new DatePoint(i, yearEnd, iso + Two(last ?? day), last is null ? null : iso + Two(day));
    }

    /// <summary>Reads dates in digits: <c>2021-03-08</c>, <c>3/8/2021</c>, <c>8.3.2021</c>, <c>11/2016</c>, <c>20161016</c>.</summary>
    public DatePoint? Digits(int i)
    {
        if (!tokens.IsDigits(i) || (tokens.IsAttached(i) && (tokens.IsLetters(i - 1) || tokens.IsDigits(i - 1) || tokens.Sign(i - 1) is '$' or '.' or '\u00a3' or '\u20ac')))
            return null;
        if (tokens[i].Length == 8)
            return Compact(i);
        if (tokens[i].Length is not (1 or 2 or 4))
            return null;
        char mark = tokens.Sign(i + 1);
        // 2019-Aug-01
        if (tokens[i].Length == 4 && mark is '-' or '/' && Close(i + 1) && tokens.Is(i + 2, WordRoles.Month) && tokens.IsSign(i + 3, mark) && Close(i + 3) && DayAt(i + 4, out int dayOfMonth, out int dayEnd))
            return Ymd(i, dayEnd, Number(i), MonthOf(i + 2), dayOfMonth);
        if (mark is not ('/' or '-' or '.' or '\u2013') || !tokens.IsDigits(i + 2) || !Close(i + 1) || tokens[i + 2].Length is not (1 or 2 or 4))
            return null;
        int a = Number(i);
        int b = Number(i + 2);
        if (tokens.Sign(i + 3) == mark && tokens.IsDigits(i + 4) && Close(i + 3) && tokens[i + 4].Length is 1 or 2 or 4)
        {
            if (tokens.IsSign(i + 5, mark) && tokens.IsAttached(i + 5) && tokens.IsAttached(i + 6) && tokens.IsDigits(i + 6))
                return null;
            int c = Number(i + 4);
            if (tokens[i].Length == 4 && tokens[i + 2].Length <= 2 && tokens[i + 4].Length <= 2)
                return Ymd(i, i + 5, a, b, c);
            if (tokens[i].Length > 2 || tokens[i + 2].Length > 2 || tokens[i + 4].Length == 1)
                return null;
            int year = tokens[i + 4].Length == 4 ? c : c + (c < 50 ? 2000 : 1900);
            // Stops are European: day first. Otherwise what cannot be a month is the day, and Americans write the month first.
            return a > 12 || (mark == '.' && b <= 12) ? Ymd(i, i + 5, year, b, a) : Ymd(i, i + 5, year, a, b);
        }
        if (mark == '.')
            return null;
        if (tokens[i].Length <= 2 && tokens[i + 2].Length == 4 && a is >= 1 and <= 12 && b is >= 1900 and <= 2100)
            return new DatePoint(i, i + 3, $"{b}-{Two(a)}");
        if (tokens[i].Length == 4 && tokens[i + 2].Length == 2 && mark is '-' or '/' && a is >= 1900 and <= 2100 && b is >= 1 and <= 12 && b <= a % 100)
            return new DatePoint(i, i + 3, $"{a}-{Two(b)}");
        if (mark == '/' && (IsBehindPreposition(i) || (tokens.IsDash(i + 3) && tokens.IsDigits(i + 4) && tokens.IsSign(i + 5, '/')) || tokens.Is(i - 1, WordRoles.Weekday) || (tokens.IsSign(i - 1, ',') && tokens.Is(i - 2, WordRoles.Weekday))) && !tokens.IsAny(i - 1, FigureWords.BeforeFraction)
            && tokens[i + 2].Length <= 2 && !(tokens.IsSign(i + 3, '.') && tokens.IsDigits(i + 4)))
            return a > 12 ? Ymd(i, i + 3, 0, b, a) : Ymd(i, i + 3, 0, a, b);
        return null;
    }

    /// <summary>Whether a year stands at a token: four digits, two behind an apostrophe, or words.</summary>
    public bool IsYear(int i, out string year, out int end)
    {
        (year, end) = ("", i);
        if (tokens.Sign(i) is '\'' or '\u2019' or '\u2018' && tokens.IsDigits(i + 1) && tokens.IsAttached(i + 1) && tokens[i + 1].Length == 2 && !tokens.IsLetters(i + 2))
        {
            int two = Number(i + 1);
            // The strike of '34 is history: nobody writes so of a year far ahead.
            year = (two + (two < 30 ? 2000 : 1900)).ToString("0000", CultureInfo.InvariantCulture);
            end = i + 2;
            return true;
        }
        if (tokens.IsDigits(i) && tokens[i].Length == 4)
        {
            int value = Number(i);
            year = value.ToString("0000", CultureInfo.InvariantCulture);
            end = i + 1;
            return value is >= 1000 and <= 2199 && !IsGroupedOrUnit(end);
        }
        return WordYear(i, out year, out end);
    }

    /// <summary>Two digits with a zero before one.</summary>
    public static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The value of short digits.</summary>
    public int Number(int i) => int.Parse(tokens.Chars(i).ToString(), NumberStyles.None, CultureInfo.InvariantCulture);

    private bool WordYear(int i, out string year, out int end)
    {
        (year, end) = ("", i);
        // nineteen ninety-nine, twenty eighteen
        if (tokens.Is(i, WordRoles.Small | WordRoles.Tens) && tokens[i].Word!.Value is 17 or 18 or 19 or 20 && tokens.Is(i + 1, WordRoles.Small | WordRoles.Tens)
            && numbers.Read(i + 1) is { Value: >= 10 and < 100 } tail && !tail.Is(NumberTraits.Ordinal | NumberTraits.Digits))
        {
            year = ((int)tokens[i].Word!.Value * 100 + (int)tail.Value).ToString(CultureInfo.InvariantCulture);
            end = tail.End;
            return true;
        }
        if (tokens.IsWord(i, "two") && tokens.IsWord(i + 1, "thousand") && numbers.Read(i) is { Value: >= 2000 and < 2100 } number && !number.Is(NumberTraits.Ordinal | NumberTraits.Fraction))
        {
            year = number.Value.ToString(CultureInfo.InvariantCulture);
            end = number.End;
            return true;
        }
        // seventeen hundred thirty-three
        if (tokens.Is(i, WordRoles.Small) && tokens[i].Word!.Value is >= 11 and <= 19 && tokens.IsWord(i + 1, "hundred") && numbers.Read(i) is { Value: >= 1100 and < 2000 } hundreds && !hundreds.Is(NumberTraits.Ordinal | NumberTraits.Fraction))
        {
            year = hundreds.Value.ToString("0", CultureInfo.InvariantCulture);
            end = hundreds.End;
            return true;
        }
        return false;
    }

    private string? YearBehind(int at, out int end)
    {
        end = at;
        int yearAt = tokens.IsSign(at, ',') || tokens.IsWord(at, "of") || (tokens.IsWord(at, "in") && tokens.IsDigits(at + 1)) || (tokens.IsHyphen(at) && tokens.IsAttached(at)) ? at + 1 : at;
        if (IsYear(yearAt, out string year, out int yearEnd))
        {
            end = yearEnd;
            return year;
        }
        return null;
    }

    private int? MonthAt(int end)
    {
        int at = end;
        if (tokens.IsWord(at, "day"))
            at++;
        if (tokens.IsWord(at, "of"))
            at++;
        else if (tokens.IsHyphen(at) && tokens.IsAttached(at) || tokens.IsSign(at, '/'))
            at++;
        return tokens.Is(at, WordRoles.Month) ? at : null;
    }

    private bool DayAt(int i, out int day, out int end)
    {
        (day, end) = (0, i);
        if (tokens.IsDigits(i))
        {
            if (tokens[i].Length > 2)
                return false;
            day = Number(i);
            end = i + 1;
            if (tokens.IsAny(end, FigureWords.RankEndings) && tokens.IsAttached(end))
                end++;
            else if (tokens.IsLetters(end) && tokens.IsAttached(end) && !tokens.Is(end, WordRoles.Month))
                return false;
        }
        else if (tokens.Is(i, WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal) && numbers.Read(i) is { Value: >= 1 and <= 31 } number && !number.Is(NumberTraits.Fraction))
        {
            day = (int)number.Value;
            end = number.End;
        }
        return day is >= 1 and <= 31;
    }

    private bool IsTimeOrUnit(int end) =>
        (tokens.IsSign(end, ':') && tokens.IsAttached(end + 1) && tokens.IsDigits(end + 1)) || tokens.IsSign(end, '%') || tokens.IsAny(end, FigureWords.BehindOtherThanDay)
        || (tokens.IsSign(end, '.') && tokens.IsAttached(end + 1) && tokens.IsDigits(end + 1));

    private bool IsGroupedOrUnit(int end) =>
        (tokens.Sign(end) is ',' or '.' && tokens.IsAttached(end) && tokens.IsAttached(end + 1) && tokens.IsDigits(end + 1))
        || (tokens.IsAttached(end) && tokens.IsLetters(end)) || tokens.IsSign(end, '%');

    private bool IsFollowedByNoun(int end) => tokens.IsLetters(end) && !tokens.Is(end, WordRoles.Closed) && NounPhrase.After(tokens, end, out _);

    private bool Close(int mark) => tokens.IsAttached(mark) && tokens.IsAttached(mark + 1);

    private DatePoint? Compact(int i)
    {
        int value = Number(i);
        int year = value / 10000;
        return year is >= 1900 and <= 2100 ? Ymd(i, i + 1, year, value / 100 % 100, value % 100) : null;
    }

    private DatePoint? Ymd(int first, int end, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || (year == 0 && first + 3 != end) || (year != 0 && year is < 1000 or > 2199) || (tokens.IsAttached(end) && tokens.IsLetters(end) && !tokens.IsWord(end, "t")))
            return null;
        return new DatePoint(first, end, (year == 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture)) + "-" + Two(month) + "-" + Two(day));
    }

    private int MonthOf(int i) => (int)tokens[i].Word!.Value;
}
