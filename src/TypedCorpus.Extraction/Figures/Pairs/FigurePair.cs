namespace TypedCorpus.Extraction.Figures;

/// <summary>What is left of two neighbouring figures when a rule has put them together.</summary>
/// <param name="First">The first, or what both have become; <see langword="null"/> where neither is a figure.</param>
/// <param name="Second">The second, if it is still there.</param>
internal sealed record FigurePair(FigureCandidate? First, FigureCandidate? Second = null);
