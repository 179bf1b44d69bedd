using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A calendar date as far as it is given, or a span of dates: <c>March 2021</c>, <c>Feb. 6</c>, <c>from May to July</c>. Dates compare by their first day.</summary>
#pragma warning disable CA1716 // Date is a keyword in Visual Basic; there it is written [Date].
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Date : Figure
#pragma warning restore CA1716
{
    internal Date(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Date;

    /// <summary>The date, or the first one of a span; nothing is said of it (<c>XXXX</c>) where only an end is given.</summary>
    public PartialDate First => Data.First;

    /// <summary>The date, or the last one of a span, which belongs to it; nothing is said of it where only a beginning is given.</summary>
    public PartialDate Last => Data.Last;

    /// <summary>Whether the author gave two ends (<c>2012–13</c>), or one of them (<c>before 2020</c>).</summary>
    public bool IsSpan => Data.IsSpan;

    /// <summary>The year, where both ends lie in one.</summary>
    public int? Year => First.Year == Last.Year ? First.Year : null;

    /// <summary>The month, where both ends lie in one.</summary>
    public int? Month => First.Month == Last.Month ? First.Month : null;

    /// <summary>The day of the month, where both ends are one day.</summary>
    public int? Day => First.Day == Last.Day ? First.Day : null;

    /// <summary>The first day that it may be, where the year is known.</summary>
    public DateOnly? Earliest => First.Earliest;

    /// <summary>The last day that it may be, where the year is known.</summary>
    public DateOnly? Latest => Last.Latest;

    /// <summary>Whether <paramref name="day"/> may be meant. What the author left open holds for any day.</summary>
    public bool Contains(DateOnly day) => IsSpan
        ? (Earliest is not { } earliest || day >= earliest) && (Latest is not { } latest || day <= latest)
        : First.Contains(day);

    /// <summary>Whether some day may be meant by both; <see langword="false"/> where a year is left open.</summary>
    public bool Overlaps(Date other) => other is null
        ? throw new ArgumentNullException(nameof(other))
        : Earliest is { } earliest && Latest is { } latest && other.Earliest is { } otherEarliest && other.Latest is { } otherLatest
            && earliest <= otherLatest && otherEarliest <= latest;

    private protected override string ValueText => HedgeText.Of(Approximation) + (IsSpan ? First + " to " + Last : First.ToString());

    private protected override int CompareValue(Figure other)
    {
        Date date = (Date)other;
        int order = First.CompareTo(date.First);
        return order != 0 ? order : Last.CompareTo(date.Last);
    }
}
