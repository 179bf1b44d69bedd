namespace TypedCorpus;

/// <summary>The numbers of a figure.</summary>
/// <param name="Low">The value, or the lower end of a range.</param>
/// <param name="High">The upper end of a range, else <see langword="null"/>.</param>
/// <param name="Per">What it is per, else <see langword="null"/>.</param>
internal readonly record struct FigureValue(decimal Low, decimal? High = null, string? Per = null);
