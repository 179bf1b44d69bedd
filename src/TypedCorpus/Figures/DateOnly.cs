#if !NET6_0_OR_GREATER
using System.Globalization;

namespace TypedCorpus;

/// <summary>
/// A day of the calendar, for frameworks that have no <c>System.DateOnly</c>. Internal, as are the members that use it there: a library for netstandard2.0
/// may run on a framework that has the real one.
/// </summary>
internal readonly struct DateOnly : IEquatable<DateOnly>, IComparable<DateOnly>
{
    private readonly int _dayNumber;

    /// <summary>The day with this year, month and day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public DateOnly(int year, int month, int day) => _dayNumber = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    private DateOnly(int dayNumber) => _dayNumber = dayNumber;

    /// <summary>The days since 1 January of the year 1.</summary>
    public int DayNumber => _dayNumber;

    /// <summary>The year.</summary>
    public int Year => ToDateTime().Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => ToDateTime().Month;

    /// <summary>The day of the month.</summary>
    public int Day => ToDateTime().Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => ToDateTime().DayOfWeek;

    /// <summary>The day so many days later.</summary>
    public DateOnly AddDays(int days) => new(_dayNumber + days);

    /// <summary>Midnight at the beginning of the day.</summary>
    public DateTime ToDateTime() => new(_dayNumber * TimeSpan.TicksPerDay);

    /// <inheritdoc/>
    public int CompareTo(DateOnly other) => _dayNumber.CompareTo(other._dayNumber);

    /// <inheritdoc/>
    public bool Equals(DateOnly other) => _dayNumber == other._dayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateOnly other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _dayNumber;

    /// <summary>Prints <c>2021-03-08</c>.</summary>
    public override string ToString() => ToDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(DateOnly left, DateOnly right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(DateOnly left, DateOnly right) => !left.Equals(right);

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(DateOnly left, DateOnly right) => left._dayNumber < right._dayNumber;

    /// <summary>Whether the left one is not later.</summary>
    public static bool operator <=(DateOnly left, DateOnly right) => left._dayNumber <= right._dayNumber;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(DateOnly left, DateOnly right) => left._dayNumber > right._dayNumber;

    /// <summary>Whether the left one is not earlier.</summary>
    public static bool operator >=(DateOnly left, DateOnly right) => left._dayNumber >= right._dayNumber;
}
#endif
