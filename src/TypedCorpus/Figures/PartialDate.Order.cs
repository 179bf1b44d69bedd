using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <content>Its order, and how it compares with a day.</content>
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly partial record struct PartialDate
{
    /// <summary>The date of a day.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => new(FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}"));

    /// <summary>Compares for sorting: by the first day that it may be, then by the last, then by text; without a year it comes last.</summary>
    public int CompareTo(PartialDate other)
    {
        bool known = Days(out DateOnly first, out DateOnly last);
        bool otherKnown = other.Days(out DateOnly otherFirst, out DateOnly otherLast);
        int order = otherKnown.CompareTo(known);
        if (order == 0)
            order = first.CompareTo(otherFirst);
        if (order == 0)
            order = last.CompareTo(otherLast);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The date of a day.</summary>
    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    /// <summary>Whether the left one is certainly earlier; <see langword="false"/> where a year is left open.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.Latest is { } last && right.Earliest is { } first && last < first;

    /// <summary>Whether the left one is certainly not later; <see langword="false"/> where a year is left open.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.Latest is { } last && right.Earliest is { } first && last <= first;

    /// <summary>Whether the left one is certainly later; <see langword="false"/> where a year is left open.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => right < left;

    /// <summary>Whether the left one is certainly not earlier; <see langword="false"/> where a year is left open.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => right <= left;
}
