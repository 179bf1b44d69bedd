namespace TypedCorpus.Extraction.Figures;

/// <summary>A date as it was read.</summary>
/// <param name="Value">ISO 8601 with X; <c>next week</c> is <c>XXXX-WXX</c>.</param>
/// <param name="Low">The first date of a span that is one phrase (<c>November 18-19</c>), else <see langword="null"/>.</param>
internal sealed record DatePoint(string Value, string? Low = null)
{
    private const int MonthAt = 5;

    /// <summary>The date of which nothing is said.</summary>
    public static readonly DatePoint Nothing = new("XXXX");

    /// <summary>A day of which nothing else is said.</summary>
    public static readonly DatePoint Day = new("XXXX-XX-XX");

    /// <summary>A week of which nothing else is said.</summary>
    public static readonly DatePoint Week = new("XXXX-WXX");

    /// <summary>A month of which nothing else is said.</summary>
    public static readonly DatePoint Month = new("XXXX-XX");

    /// <summary>Whether a year is said.</summary>
    public bool HasYear => Value[0] != 'X';

    /// <summary>Whether what is said goes down to a number: <c>2012-03</c>, not <c>201X</c>.</summary>
    public bool EndsInDigit => char.IsDigit(Value[Value.Length - 1]);

    /// <summary>Whether it is a week or a day of one.</summary>
    public bool IsOfWeek => Value.Length > MonthAt && Value[MonthAt] == 'W';

    /// <summary>Whether a month is said, with a day or not.</summary>
    public bool HasMonth => Value.Length is 7 or 10 && char.IsDigit(Value[MonthAt]);

    /// <summary>The number of its day of the week: that of <c>XXXX-WXX-2</c>.</summary>
    public int Weekday => Value[Value.Length - 1] - '0';

    /// <summary>Whether it is a day of the week and nothing else.</summary>
    public bool IsWeekday => Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal);

    /// <summary>Whether it is a day.</summary>
    public bool IsDay => Value.Length == 10;
}

/// <summary>A number that is part of a date.</summary>
/// <param name="Number">The number.</param>
internal sealed record DateNumber(int Number) : Patterns.INumericPart
{
    /// <inheritdoc/>
    decimal Patterns.INumericPart.Value => Number;
}
