namespace TypedCorpus.Extraction;

/// <summary>A run of text between a pair of quotation marks, within one paragraph.</summary>
/// <param name="Inner">The text inside the marks.</param>
/// <param name="Outer">The same with its marks; a mark that is missing (a paragraph that the next one re-opens) is left out.</param>
/// <param name="Depth">0 for an outermost run, 1 for one inside it, and so on.</param>
/// <param name="IsSingle">Whether the marks are single ones.</param>
/// <param name="Continues">Whether it goes on where the run before it, in the paragraph before, ended without a closing mark.</param>
public readonly record struct QuotedRun(TextSpan Inner, TextSpan Outer, int Depth, bool IsSingle, bool Continues);
