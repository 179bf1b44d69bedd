namespace TypedCorpus;

/// <content>Its form, and the days that it stands for.</content>
public readonly partial record struct PartialDate
{
    private static bool IsWellFormed(string text)
    {
        if (text.Length < 4 || text.Length is 5 or 6 or 9 or > 10)
            return false;
        bool unsaid = false;
        for (int i = 0; i < 4; i++)
        {
            if (text[i] == 'X')
                unsaid = true;
            else if (text[i] is < '0' or > '9' || unsaid)
                return false;
        }
        if (text.Length == 4)
            return true;
        if (text[4] != '-')
            return false;
        string rest = text.Substring(5);
        if (rest is "SP" or "SU" or "FA" or "WI" or "Q1" or "Q2" or "Q3" or "Q4" or "H1" or "H2")
            return true;
        if (rest[0] == 'W')
            return (rest.Length == 3 || (rest.Length == 5 && rest[3] == '-' && rest[4] is >= '1' and <= '7')) && IsPair(rest, 1, 1, 53);
        return IsPair(rest, 0, 1, 12) && (rest.Length == 2 || (rest.Length == 5 && rest[2] == '-' && IsPair(rest, 3, 1, 31)));
    }

    private static bool IsPair(string text, int at, int least, int most)
    {
        if (text[at] == 'X' && text[at + 1] == 'X')
            return true;
        int value = ((text[at] - '0') * 10) + text[at + 1] - '0';
        return text[at] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9' && value >= least && value <= most;
    }

    private bool Days(out DateOnly first, out DateOnly last)
    {
        first = last = default;
        if (FirstYear is not { } from || LastYear is not { } to || from < 1 || to > 9998)
            return false;
        (int firstMonth, int months) = this switch
        {
            { Month: { } month } => (month, 1),
            { Quarter: { } quarter } => ((quarter * 3) - 2, 3),
            { Half: { } half } => ((half * 6) - 5, 6),
            { Season: { } season } => (((int)season * 3) + 3, 3),
            _ => (1, 12),
        };
        if (Week is { } week && Year is not null)
        {
            // ISO: week 1 holds 4 January, and weeks begin on Monday.
            DateOnly fourth = new(from, 1, 4);
            first = fourth.AddDays(((week - 1) * 7) - (((int)fourth.DayOfWeek + 6) % 7));
            last = first.AddDays(6);
            if (DayOfWeek is { } weekday)
                first = last = first.AddDays(((int)weekday + 6) % 7);
            return true;
        }
        if (Day is { } day)
        {
            if (day > DateTime.DaysInMonth(from, firstMonth))
                return false;
            first = last = new DateOnly(from, firstMonth, day);
            return true;
        }
        first = new DateOnly(from, firstMonth, 1);
        int end = firstMonth + months;
        last = (end > 12 ? new DateOnly(to + 1, end - 12, 1) : new DateOnly(to, end, 1)).AddDays(-1);
        return true;
    }
}
