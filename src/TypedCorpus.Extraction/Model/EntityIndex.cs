namespace TypedCorpus.Extraction;

/// <summary>Which entity of an article: its place among all of them, from 0.</summary>
/// <param name="Value">The place.</param>
public readonly record struct EntityIndex(int Value);
