using System.Globalization;

namespace TypedCorpus;

/// <summary>The lines that a stretch of an article covers, counted from 1 as an editor counts them.</summary>
public readonly struct LineRange : IEquatable<LineRange>
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

    /// <inheritdoc/>
    public bool Equals(LineRange other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LineRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ End);

    /// <summary>Prints <c>12</c>, or <c>12-14</c>.</summary>
    public override string ToString() => Start == End
        ? Start.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{Start}-{End}");

    /// <summary>Whether both cover the same lines.</summary>
    public static bool operator ==(LineRange left, LineRange right) => left.Equals(right);

    /// <summary>Whether they cover different lines.</summary>
    public static bool operator !=(LineRange left, LineRange right) => !left.Equals(right);
}
