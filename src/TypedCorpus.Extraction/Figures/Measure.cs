namespace TypedCorpus.Extraction.Figures;

/// <summary>What a number measures.</summary>
internal abstract record Measure;

/// <summary>Money of a currency.</summary>
/// <param name="Currency">Which.</param>
/// <param name="MinorDigits">0 for the currency itself, 2 for cents.</param>
/// <param name="IsBare">Whether the word or sign is shared by several currencies: <c>$</c>, <c>dollars</c>.</param>
internal sealed record MoneyMeasure(Currency Currency, int MinorDigits, bool IsBare) : Measure;

/// <summary>A unit of measurement, of time included.</summary>
/// <param name="Unit">Which.</param>
internal sealed record UnitMeasure(Unit Unit) : Measure;

/// <summary>A hundredth.</summary>
/// <param name="IsPoints">Whether it is percentage points.</param>
internal sealed record PercentMeasure(bool IsPoints) : Measure;
