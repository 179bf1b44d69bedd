using System.Globalization;

namespace TypedCorpus;

/// <summary>
/// A date as far as the author gave it, in ISO 8601 with X for what is not said: <c>2021-03-08</c>, <c>2021-03</c>, <c>XXXX-02-06</c>,
/// <c>XXXX-WXX-2</c> (a Tuesday), <c>2016-W52</c>, <c>2017-Q3</c>, <c>2019-H2</c>, <c>2021-SU</c>, <c>199X</c>, <c>14XX</c>.
/// </summary>
/// <remarks>
/// Sorting orders by the first day that a date may be, then by the last, so <c>2024-01</c> comes before <c>2024</c> and <c>2024</c> before <c>2024-03</c>;
/// dates without a year come last, in the order of their text. The operators ask for certainty: <c>a &lt; b</c> says that every day that <c>a</c> may be comes before every day that
/// <c>b</c> may be, so of <c>2024</c> and <c>2024-03</c> neither is less. A <see cref="DateOnly"/> converts, and so compares as well.
/// </remarks>
public readonly partial record struct PartialDate : IComparable<PartialDate>
{
    private readonly string? _text;

    private PartialDate(string text) => _text = text;

    /// <summary>The year, where it is said to the year.</summary>
    public int? Year => Number(0, 4);

    /// <summary>The first year that it may lie in, for decades and centuries too.</summary>
    public int? FirstYear => Bound('0');

    /// <summary>The last year that it may lie in, for decades and centuries too.</summary>
    public int? LastYear => Bound('9');

    /// <summary>The month, 1 to 12.</summary>
    public int? Month => HasPart && char.IsDigit(Text[5]) ? Number(5, 2) : null;

    /// <summary>The day of the month.</summary>
    public int? Day => Text.Length == 10 && Text[7] == '-' && Text[5] != 'W' ? Number(8, 2) : null;

    /// <summary>The ISO week of the year.</summary>
    public int? Week => HasPart && Text[5] == 'W' && Text[6] != 'I' ? Number(6, 2) : null;

    /// <summary>The day of the week, where the author named it.</summary>
    public DayOfWeek? DayOfWeek => Text.Length == 10 && Text[5] == 'W' && Number(9, 1) is { } day ? (DayOfWeek)(day % 7) : null;

    /// <summary>The quarter of the year, 1 to 4.</summary>
    public int? Quarter => HasPart && Text[5] == 'Q' ? Number(6, 1) : null;

    /// <summary>The half of the year, 1 or 2.</summary>
    public int? Half => HasPart && Text[5] == 'H' ? Number(6, 1) : null;

    /// <summary>The season of the year.</summary>
    public Season? Season => !HasPart ? null : Text.Substring(5) switch
    {
        "SP" => TypedCorpus.Season.Spring,
        "SU" => TypedCorpus.Season.Summer,
        "FA" => TypedCorpus.Season.Autumn,
        "WI" => TypedCorpus.Season.Winter,
        _ => null,
    };

    /// <summary>The first day that it may be, where the year (or decade, or century) is said.</summary>
    public DateOnly? Earliest => Days(out DateOnly first, out _) ? first : null;

    /// <summary>The last day that it may be, where the year (or decade, or century) is said.</summary>
    public DateOnly? Latest => Days(out _, out DateOnly last) ? last : null;

    private string Text => _text ?? "XXXX";

    private bool HasPart => Text.Length >= 7;

    /// <summary>Reads the ISO form with X.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out PartialDate date) ? date : throw new FormatException($"\"{text}\" is no date in ISO 8601 with X for what is not said.");

    /// <summary>Reads the ISO form with X, if <paramref name="text"/> is one.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || !IsWellFormed(text))
            return false;
        date = new PartialDate(text);
        return true;
    }

    /// <summary>Whether <paramref name="day"/> is a day that it may be: any 6 February for <c>XXXX-02-06</c>.</summary>
    public bool Contains(DateOnly day)
    {
        if (Earliest is { } first && Latest is { } last && (day < first || day > last))
            return false;
        return (FirstYear is null || Season is not null || Week is not null || (day.Year >= FirstYear && day.Year <= LastYear))
            && (Month is not { } month || day.Month == month)
            && (Day is not { } dayOfMonth || day.Day == dayOfMonth)
            && (DayOfWeek is not { } weekday || day.DayOfWeek == weekday)
            && (Quarter is not { } quarter || (day.Month + 2) / 3 == quarter)
            && (Half is not { } half || (day.Month + 5) / 6 == half)
            && (Season is not { } season || day.Month % 12 / 3 == ((int)season + 1) % 4);
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The ISO form with X.</summary>
    public override string ToString() => Text;

    private int? Number(int start, int length) =>
        Text.Length >= start + length && int.TryParse(Text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

    private int? Bound(char digit) => Text[0] == 'X'
        ? null
        : int.Parse(Text.Substring(0, 4).Replace('X', digit), NumberStyles.None, CultureInfo.InvariantCulture);
}
