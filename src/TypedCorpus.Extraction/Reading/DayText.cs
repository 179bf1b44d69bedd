using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Reading;

/// <summary>Reads the day on which an article was published, as front matter and datelines write it.</summary>
internal static class DayText
{
    // In paragraphs: how far down a dateline is looked for.
    private const int DatelineParagraphs = 4;

    // In characters: how long a line with nothing but a day can be, and what is read of a longer one for a dateline.
    private const int LongestDayLine = 60;
    private const int LongestDateline = 100;

    // In characters: a byline with its role, day and time of day.
    private const int LongestByline = 250;

    // Articles are read before the language is known: front matter and datelines are read as English.
    private static readonly CalendarNames s_calendar = Language.English.Calendar;

    // Between the names of a byline and the day.
    private static readonly char[] s_signs = [',', '|', '\u2022', '\u00b7', '\u2013', '\u2014'];

    private static readonly char[] s_separators = [' ', '\u00a0', ',', '\t'];

    /// <summary>
    /// The day with which <paramref name="text"/> begins (<c>2024-01-12</c>, <c>Friday, Jan. 12, 2024</c>, <c>12 January 2024</c>), in ISO 8601; <see langword="null"/>
    /// where it begins with none.
    /// </summary>
    public static string? Parse(string text)
    {
        text = text.Trim();
        if (text.Length >= 10 && text[4] is '-' or '/' && text[7] == text[4] && (text.Length == 10 || !char.IsDigit(text[10])))
            return Day(text.Substring(0, 4), text.Substring(5, 2), text.Substring(8, 2));
        string[] words = text.Split(s_separators, 5, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length >= 4 && s_calendar.IsWeekday(words[0]))
            words = [.. words.Skip(1)];
        if (words.Length < 3)
            return null;
        return MonthOf(words[0]) is { } first ? Day(words[2], first, Number(words[1]))
            : MonthOf(words[1]) is { } second ? Day(words[2], second, Number(words[0]))
            : null;
    }

    /// <summary>The day that one of the first lines gives, alone on it or between place and dash, as agencies do.</summary>
    public static string? OfDateline(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count && i < DatelineParagraphs; i++)
        {
            string line = text.Substring(paragraphs[i].Start, Math.Min(paragraphs[i].Length, LongestDateline));
            if (paragraphs[i].Length < LongestDayLine && Parse(WithoutLabel(line)) is { } alone)
                return alone;
            if (paragraphs[i].Length < LongestDateline && BylineText.LineOf(text, paragraphs[i]) is { } byline && DayAfter(byline) is { } place)
                return Parse(byline.Substring(place + 1));
            if (OfLabelledLine(text, paragraphs[i]) is { } labelled)
                return labelled;
            if (OfPlaceAndDay(line) is { } day)
                return day;
        }
        return null;
    }

    /// <summary>The day of a line among those of a byline: <c>Published: 12 January 2024 | Updated: 13 January 2024</c>.</summary>
    private static string? OfLabelledLine(string text, TextSpan paragraph)
    {
        if (paragraph.Length > LongestByline)
            return null;
        foreach (string line in text.Substring(paragraph.Start, paragraph.Length).Split('\n'))
        {
            string trimmed = line.Trim();
            if (WithoutLabel(trimmed) is var rest && rest.Length < trimmed.Length && Parse(rest) is { } day)
                return day;
        }
        return null;
    }

    /// <summary><c>WASHINGTON, Jan. 12, 2024 (Reuters) – </c>.</summary>
    private static string? OfPlaceAndDay(string line)
    {
        int dash = line.IndexOfAny(['\u2013', '\u2014']);
        dash = dash < 0 ? line.IndexOf(" - ", StringComparison.Ordinal) : dash;
        dash = dash < 0 ? line.IndexOf("--", StringComparison.Ordinal) : dash;
        dash = dash < 0 ? line.IndexOf(" _ ", StringComparison.Ordinal) : dash;
        int comma = line.IndexOf(',');
        if (dash < 0 || comma <= 0 || comma > dash)
            return null;
        for (int i = 0; i < comma; i++)
        {
            if (char.IsLower(line[i]))
                return null;
        }
        for (; comma >= 0 && comma < dash; comma = line.IndexOf(',', comma + 1))
        {
            if (Parse(line.Substring(comma + 1, dash - comma - 1)) is { } day)
                return day;
        }
        return null;
    }

    /// <summary>A byline without the day after its names: <c>By Ann Fox</c> of <c>By Ann Fox, 12 January 2024</c>.</summary>
    public static string WithoutDay(string byline) => DayAfter(byline) is { } place ? byline.Substring(0, place).TrimEnd() : byline;

    /// <summary>Where the sign stands before the day at the end of a byline.</summary>
    private static int? DayAfter(string byline)
    {
        for (int i = byline.IndexOfAny(s_signs); i >= 0 && i + 1 < byline.Length; i = byline.IndexOfAny(s_signs, i + 1))
        {
            if (Parse(byline.Substring(i + 1)) is not null)
                return i;
        }
        return null;
    }

    private static string WithoutLabel(string line)
    {
        foreach (string label in s_calendar.PublicationLabels)
        {
            if (!line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            string rest = line.Substring(label.Length).TrimStart(':', ' ', '\u00a0');
            return s_calendar.Prepositions.FirstOrDefault(p => rest.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase)) is { } preposition
                ? rest.Substring(preposition.Length + 1)
                : rest;
        }
        return line;
    }

    private static string? MonthOf(string word) => s_calendar.MonthOf(word) is > 0 and int month ? month.ToString("00", CultureInfo.InvariantCulture) : null;

    private static string Number(string word)
    {
        string digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h', '.');
        return digits.Length == 1 ? "0" + digits : digits;
    }

    private static string? Day(string year, string month, string day)
    {
        string text = year.TrimEnd('.') + "-" + month + "-" + day;
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null;
    }
}
