using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The lines that a passage of an article covers, counted from 1 as an editor counts them. They compare by first line, then by last.</summary>
#pragma warning disable CA1036 // They compare for sorting alone.
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly record struct LineRange : IComparable<LineRange>
#pragma warning restore CA1036
{
    /// <summary>Creates the lines from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first is less than 1, or the last comes before the first.</exception>
    public LineRange(int start, int end)
    {
        if (start < 1)
            throw new ArgumentOutOfRangeException(nameof(start), start, "Lines are counted from 1.");
        if (end < start)
            throw new ArgumentOutOfRangeException(nameof(end), end, "The last line does not come before the first.");
        Start = start;
        End = end;
    }

    /// <summary>The first line.</summary>
    public int Start { get; }

    /// <summary>The last line, which belongs to the range.</summary>
    public int End { get; }

    /// <summary>How many lines it covers.</summary>
    public int Count => End - Start + 1;

    /// <summary>Compares by first line, then by last.</summary>
    public int CompareTo(LineRange other)
    {
        int order = Start.CompareTo(other.Start);
        return order != 0 ? order : End.CompareTo(other.End);
    }

    /// <summary>Prints <c>12</c>, or <c>12-14</c>.</summary>
    public override string ToString() => Start == End
        ? Start.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{Start}-{End}");
}
