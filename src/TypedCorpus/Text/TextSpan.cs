using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A run of characters of an article, in UTF-16 code units into its text as it is on disk.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates the span that begins at <paramref name="start"/> and covers <paramref name="length"/> code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative, or their sum overflows.</exception>
    public TextSpan(int start, int length)
    {
        if (start < 0)
            throw new ArgumentOutOfRangeException(nameof(start), start, "A span starts at 0 or later.");
        if (length < 0 || start > int.MaxValue - length)
            throw new ArgumentOutOfRangeException(nameof(length), length, "A span has a length of 0 or more and ends within the range of an int.");
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>How many code units the span covers.</summary>
    public int Length { get; }

    /// <summary>The offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span covers nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> to <paramref name="end"/>, which lies outside.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other)
    {
        int order = Start.CompareTo(other.Start);
        return order != 0 ? order : Length.CompareTo(other.Length);
    }

    /// <summary>Prints <c>[start..end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes first or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right one comes first.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the right one comes first or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
