#if NET6_0_OR_GREATER
// Code that was compiled against the netstandard2.0 library and runs on .NET asks this assembly for its day: it is the framework's.
#pragma warning disable RS0016, RS0026 // The members of a type of the framework are not this library's to declare.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.DateOnly))]
#pragma warning restore RS0016, RS0026
#else
#pragma warning disable IDE0130 // In the framework's own namespace, so that what is compiled against this runs on a framework that has the type.
namespace System;
#pragma warning restore IDE0130

/// <summary>
/// A day of the calendar, for frameworks that have no <c>System.DateOnly</c>. It has that type's name and a part of its members; on .NET 6 and later this
/// library forwards it to the framework's own.
/// </summary>
public readonly struct DateOnly : IEquatable<DateOnly>, IComparable<DateOnly>
{
    // 31 December 9999.
    private const int LastDayNumber = 3_652_058;

    private readonly int _dayNumber;

    /// <summary>The day with this year, month and day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public DateOnly(int year, int month, int day) => _dayNumber = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    private DateOnly(int dayNumber) => _dayNumber = dayNumber;

    /// <summary>The days since 1 January of the year 1.</summary>
    public int DayNumber => _dayNumber;

    /// <summary>The year.</summary>
    public int Year => Midnight.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Midnight.Month;

    /// <summary>The day of the month.</summary>
    public int Day => Midnight.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => Midnight.DayOfWeek;

    private DateTime Midnight => new(_dayNumber * TimeSpan.TicksPerDay);

    /// <summary>The day of a time.</summary>
    public static DateOnly FromDateTime(DateTime dateTime) => new((int)(dateTime.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The day so many days after 1 January of the year 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static DateOnly FromDayNumber(int dayNumber) => dayNumber is >= 0 and <= LastDayNumber
        ? new DateOnly(dayNumber)
        : throw new ArgumentOutOfRangeException(nameof(dayNumber));

    /// <summary>The day so many days later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public DateOnly AddDays(int value) => FromDayNumber(_dayNumber + value);

    /// <inheritdoc/>
    public int CompareTo(DateOnly value) => _dayNumber.CompareTo(value._dayNumber);

    /// <inheritdoc/>
    public bool Equals(DateOnly value) => _dayNumber == value._dayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateOnly other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _dayNumber;

    /// <summary>Prints the day in the short form of the current culture, as the framework's own does.</summary>
    public override string ToString() => Midnight.ToString("d", Globalization.CultureInfo.CurrentCulture);

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
