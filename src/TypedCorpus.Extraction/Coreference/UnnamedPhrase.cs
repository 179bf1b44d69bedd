namespace TypedCorpus.Extraction.Coreference;

/// <summary>A noun phrase for somebody whom no name names, and who is no entity yet.</summary>
/// <param name="Span">The phrase.</param>
/// <param name="Head">Its noun.</param>
public readonly record struct UnnamedPhrase(TextSpan Span, TextSpan Head);
