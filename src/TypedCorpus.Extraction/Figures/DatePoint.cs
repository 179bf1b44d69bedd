namespace TypedCorpus.Extraction.Figures;

/// <summary>A date as it was read. Positions are tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Value">ISO 8601 with X; <c>next week</c> is <c>XXXX-WXX</c>.</param>
/// <param name="Low">The first date of a span that is one phrase (<c>November 18-19</c>), else <see langword="null"/>.</param>
internal readonly record struct DatePoint(int First, int End, string Value, string? Low = null)
{
    /// <summary>Whether a year is said.</summary>
    public bool HasYear => Value[0] != 'X';
}
