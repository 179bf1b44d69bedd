using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads calendar dates: months with their days and years, and dates in digits.</summary>
internal sealed class CalendarReader(AtomRun atoms, NumberReader numbers)
{
    private const string Before =
        "in of since last next this by until till from to between early late mid through before after during on every each for past";

    /// <summary>Whether a preposition that dates go with stands before an atom.</summary>
    public bool IsBehindPreposition(int i) => atoms.IsAny(i - 1, Before) || (atoms.IsHyphen(i - 1) && atoms.IsWord(i - 2, "mid"));

    /// <summary>Reads <c>March 2021</c>, <c>Feb. 6</c>, <c>Jan. 5, 2019</c>, <c>November 18-19</c> from the month at <paramref name="i"/>.</summary>
    public DatePoint? Month(int i)
    {
        if (!atoms.Is(i, WordRoles.Month) || (atoms.IsAttached(i) && (atoms.IsLetters(i - 1) || atoms.IsDigits(i - 1))))
            return null;
        string month = Two(MonthOf(i));
        int end = i + 1;
        if (atoms.IsSign(end, '.') && atoms.IsAttached(end) && (atoms[i].Length <= 4 && !atoms.IsAny(i, "may june july")))
            end++;
        int afterStop = end;
        if (!atoms.IsDigits(end) && !atoms.Is(end, WordRoles.Tens | WordRoles.Small | WordRoles.Ordinal | WordRoles.Article) && afterStop > i + 1 && end == atoms.Count)
            end = i + 1;
        int at = atoms.IsHyphen(end) && atoms.IsAttached(end) ? end + 1 : end;
        if (atoms.IsWord(at, "the") && DayAt(at + 1, out _, out _))
            at++;
        DatePoint? point = null;
        if (DayAt(at, out int day, out int dayEnd) && !IsTimeOrUnit(dayEnd))
        {
            // November 18-19
            if ((atoms.IsDash(dayEnd) || atoms.IsAny(dayEnd, "to and through")) && DayAt(dayEnd + 1, out int last, out int lastEnd) && last > day && !IsTimeOrUnit(lastEnd)
                && !atoms.Is(lastEnd, WordRoles.Month) && !(atoms.IsWord(dayEnd, "and") && !atoms.IsDigits(dayEnd + 1)))
            {
                string yearOf = YearBehind(lastEnd, out int spanEnd) ?? "XXXX";
                return new DatePoint(i, spanEnd, $"{yearOf}-{month}-{Two(last)}", $"{yearOf}-{month}-{Two(day)}");
            }
            string year = YearBehind(dayEnd, out int yearEnd) ?? "XXXX";
            point = new DatePoint(i, yearEnd, $"{year}-{month}-{Two(day)}");
        }
        else
        {
            int yearAt = atoms.IsSign(end, ',') || atoms.IsWord(end, "of") || (atoms.IsWord(end, "in") && atoms.IsDigits(end + 1) && (!atoms.IsLetters(end + 2) || atoms.Is(end + 2, WordRoles.Closed))) || (atoms.IsHyphen(end) && atoms.IsAttached(end)) || atoms.IsSign(end, '/') ? end + 1 : end;
            if (IsYear(yearAt, out string yearOf, out int yearEnd) && !(yearAt > end && atoms.IsSign(end, ',') && IsFollowedByNoun(yearEnd)))
                point = new DatePoint(i, yearEnd, $"{yearOf}-{month}");
        }
        bool doubtful = atoms.Is(i, WordRoles.Doubtful);
        if (point is { } sure)
        {
            bool lower = !atoms.IsCapital(i);
            return doubtful && lower && atoms.IsWord(i, "may") && !IsBehindPreposition(i) && atoms.IsDigits(at) && !atoms.IsLetters(at + 1) ? null : sure;
        }
        // April and May
        bool isSecond = doubtful && atoms.IsCapital(i) && atoms.IsAny(i - 1, "and or") && atoms.Is(i - 2, WordRoles.Month) && atoms.IsCapital(i - 2);
        if (doubtful && !isSecond && !(IsBehindPreposition(i) && (atoms.IsCapital(i) || (atoms.IsAny(i - 1, "in since last next") && !atoms.IsLetters(i + 1)))) && !(IsBehindPreposition(i) && atoms.IsAny(i, "mar dec march")))
            return null;
        // April O'Neil, June Smith
        if (atoms.IsCapital(i + 1) && atoms.IsLetters(i + 1) && atoms[i + 1].Word is null && !IsBehindPreposition(i) && !atoms.IsAny(i - 1, "a the its their his her") && atoms[i].Length > 3)
            return null;
        return new DatePoint(i, i + 1 < afterStop && afterStop < atoms.Count ? afterStop : i + 1, $"XXXX-{month}");
    }

    /// <summary>Reads <c>2 March 2021</c>, <c>the 5th of June</c>, <c>28-nov</c>, <c>3 to 5 May</c> from the day at <paramref name="i"/>.</summary>
    public DatePoint? DayFirst(int i)
    {
        if (!DayAt(i, out int day, out int end) || (i > 0 && atoms.IsAttached(i) && (atoms.Sign(i - 1) is '.' or ',' or '/' or ':' or '$' or '\u00a3' || atoms.IsDigits(i - 1) || atoms.IsLetters(i - 1))))
            return null;
        int? last = null;
        if ((atoms.IsDash(end) || atoms.IsAny(end, "to and through until")) && DayAt(end + 1, out int second, out int secondEnd) && second > day && MonthAt(secondEnd) is not null)
            (last, end) = (second, secondEnd);
        if (MonthAt(end) is not { } month)
            return null;
        int afterMonth = month + 1;
        if (atoms.Is(month, WordRoles.Doubtful) && !atoms.IsCapital(month) && atoms.IsWord(month, "may") && !atoms.IsWord(month - 1, "of"))
            return null;
        if (atoms.IsSign(afterMonth, '.') && atoms.IsAttached(afterMonth) && atoms[month].Length <= 4 && afterMonth + 1 < atoms.Count)
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
        if (!atoms.IsDigits(i) || (atoms.IsAttached(i) && (atoms.IsLetters(i - 1) || atoms.IsDigits(i - 1) || atoms.Sign(i - 1) is '$' or '.' or '\u00a3' or '\u20ac')))
            return null;
        if (atoms[i].Length == 8)
            return Compact(i);
        if (atoms[i].Length is not (1 or 2 or 4))
            return null;
        char mark = atoms.Sign(i + 1);
        // 2019-Aug-01
        if (atoms[i].Length == 4 && mark is '-' or '/' && Close(i + 1) && atoms.Is(i + 2, WordRoles.Month) && atoms.IsSign(i + 3, mark) && Close(i + 3) && DayAt(i + 4, out int dayOfMonth, out int dayEnd))
            return Ymd(i, dayEnd, Number(i), MonthOf(i + 2), dayOfMonth);
        if (mark is not ('/' or '-' or '.' or '\u2013') || !atoms.IsDigits(i + 2) || !Close(i + 1) || atoms[i + 2].Length is not (1 or 2 or 4))
            return null;
        int a = Number(i);
        int b = Number(i + 2);
        if (atoms.Sign(i + 3) == mark && atoms.IsDigits(i + 4) && Close(i + 3) && atoms[i + 4].Length is 1 or 2 or 4)
        {
            if (atoms.IsSign(i + 5, mark) && atoms.IsAttached(i + 5) && atoms.IsAttached(i + 6) && atoms.IsDigits(i + 6))
                return null;
            int c = Number(i + 4);
            if (atoms[i].Length == 4 && atoms[i + 2].Length <= 2 && atoms[i + 4].Length <= 2)
                return Ymd(i, i + 5, a, b, c);
            if (atoms[i].Length > 2 || atoms[i + 2].Length > 2 || atoms[i + 4].Length == 1)
                return null;
            int year = atoms[i + 4].Length == 4 ? c : c + (c < 50 ? 2000 : 1900);
            // Stops are European: day first. Otherwise what cannot be a month is the day, and Americans write the month first.
            return a > 12 || (mark == '.' && b <= 12) ? Ymd(i, i + 5, year, b, a) : Ymd(i, i + 5, year, a, b);
        }
        if (mark == '.')
            return null;
        if (atoms[i].Length <= 2 && atoms[i + 2].Length == 4 && a is >= 1 and <= 12 && b is >= 1900 and <= 2100)
            return new DatePoint(i, i + 3, $"{b}-{Two(a)}");
        if (atoms[i].Length == 4 && atoms[i + 2].Length == 2 && mark is '-' or '/' && a is >= 1900 and <= 2100 && b is >= 1 and <= 12 && b != (a % 100) + 1)
            return new DatePoint(i, i + 3, $"{a}-{Two(b)}");
        if (mark == '/' && (IsBehindPreposition(i) || (atoms.IsDash(i + 3) && atoms.IsDigits(i + 4) && atoms.IsSign(i + 5, '/')) || atoms.Is(i - 1, WordRoles.Weekday) || (atoms.IsSign(i - 1, ',') && atoms.Is(i - 2, WordRoles.Weekday))) && !atoms.IsAny(i - 1, "of for past")
            && atoms[i + 2].Length <= 2 && !(atoms.IsSign(i + 3, '.') && atoms.IsDigits(i + 4)))
            return a > 12 ? Ymd(i, i + 3, 0, b, a) : Ymd(i, i + 3, 0, a, b);
        return null;
    }

    /// <summary>Whether a year stands at an atom: four digits, two behind an apostrophe, or words.</summary>
    public bool IsYear(int i, out string year, out int end)
    {
        (year, end) = ("", i);
        if (atoms.Sign(i) is '\'' or '\u2019' or '\u2018' && atoms.IsDigits(i + 1) && atoms.IsAttached(i + 1) && atoms[i + 1].Length == 2 && !atoms.IsLetters(i + 2))
        {
            int two = Number(i + 1);
            // The strike of '34 is history: nobody writes so of a year far ahead.
            year = (two + (two < 30 ? 2000 : 1900)).ToString("0000", CultureInfo.InvariantCulture);
            end = i + 2;
            return true;
        }
        if (atoms.IsDigits(i) && atoms[i].Length == 4)
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
    public int Number(int i) => int.Parse(atoms.Chars(i).ToString(), NumberStyles.None, CultureInfo.InvariantCulture);

    private bool WordYear(int i, out string year, out int end)
    {
        (year, end) = ("", i);
        // nineteen ninety-nine, twenty eighteen
        if (atoms.Is(i, WordRoles.Small | WordRoles.Tens) && atoms[i].Word!.Value is 17 or 18 or 19 or 20 && atoms.Is(i + 1, WordRoles.Small | WordRoles.Tens)
            && numbers.Read(i + 1) is { Value: >= 10 and < 100 } tail && !tail.Is(NumberTraits.Ordinal | NumberTraits.Digits))
        {
            year = ((int)atoms[i].Word!.Value * 100 + (int)tail.Value).ToString(CultureInfo.InvariantCulture);
            end = tail.End;
            return true;
        }
        if (atoms.IsWord(i, "two") && atoms.IsWord(i + 1, "thousand") && numbers.Read(i) is { Value: >= 2000 and < 2100 } number && !number.Is(NumberTraits.Ordinal | NumberTraits.Fraction))
        {
            year = number.Value.ToString(CultureInfo.InvariantCulture);
            end = number.End;
            return true;
        }
        // seventeen hundred thirty-three
        if (atoms.Is(i, WordRoles.Small) && atoms[i].Word!.Value is >= 11 and <= 19 && atoms.IsWord(i + 1, "hundred") && numbers.Read(i) is { Value: >= 1100 and < 2000 } hundreds && !hundreds.Is(NumberTraits.Ordinal | NumberTraits.Fraction))
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
        int yearAt = atoms.IsSign(at, ',') || atoms.IsWord(at, "of") || (atoms.IsWord(at, "in") && atoms.IsDigits(at + 1)) || (atoms.IsHyphen(at) && atoms.IsAttached(at)) ? at + 1 : at;
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
        if (atoms.IsWord(at, "day"))
            at++;
        if (atoms.IsWord(at, "of"))
            at++;
        else if (atoms.IsHyphen(at) && atoms.IsAttached(at) || atoms.IsSign(at, '/'))
            at++;
        return atoms.Is(at, WordRoles.Month) ? at : null;
    }

    private bool DayAt(int i, out int day, out int end)
    {
        (day, end) = (0, i);
        if (atoms.IsDigits(i))
        {
            if (atoms[i].Length > 2)
                return false;
            day = Number(i);
            end = i + 1;
            if (atoms.IsAny(end, "st nd rd th") && atoms.IsAttached(end))
                end++;
            else if (atoms.IsLetters(end) && atoms.IsAttached(end) && !atoms.Is(end, WordRoles.Month))
                return false;
        }
        else if (atoms.Is(i, WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal) && numbers.Read(i) is { Value: >= 1 and <= 31 } number && !number.Is(NumberTraits.Fraction))
        {
            day = (int)number.Value;
            end = number.End;
        }
        return day is >= 1 and <= 31;
    }

    private bool IsTimeOrUnit(int end) =>
        (atoms.IsSign(end, ':') && atoms.IsAttached(end + 1) && atoms.IsDigits(end + 1)) || atoms.IsSign(end, '%') || atoms.IsAny(end, "am pm percent million billion oclock people")
        || (atoms.IsSign(end, '.') && atoms.IsAttached(end + 1) && atoms.IsDigits(end + 1));

    private bool IsGroupedOrUnit(int end) =>
        (atoms.Sign(end) is ',' or '.' && atoms.IsAttached(end) && atoms.IsAttached(end + 1) && atoms.IsDigits(end + 1))
        || (atoms.IsAttached(end) && atoms.IsLetters(end)) || atoms.IsSign(end, '%');

    private bool IsFollowedByNoun(int end) => atoms.IsLetters(end) && !atoms.Is(end, WordRoles.Closed) && NounPhrase.After(atoms, end, out _);

    private bool Close(int mark) => atoms.IsAttached(mark) && atoms.IsAttached(mark + 1);

    private DatePoint? Compact(int i)
    {
        int value = Number(i);
        int year = value / 10000;
        return year is >= 1900 and <= 2100 ? Ymd(i, i + 1, year, value / 100 % 100, value % 100) : null;
    }

    private DatePoint? Ymd(int first, int end, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || (year == 0 && first + 3 != end) || (year != 0 && year is < 1000 or > 2199) || (atoms.IsAttached(end) && atoms.IsLetters(end) && !atoms.IsWord(end, "t")))
            return null;
        return new DatePoint(first, end, (year == 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture)) + "-" + Two(month) + "-" + Two(day));
    }

    private int MonthOf(int i) => (int)atoms[i].Word!.Value;
}
