namespace TypedCorpus.Extraction;

/// <summary>A name in the text: a run of tokens and what it stands for.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="GazetteerId">The entry of the user's gazetteer that decided, else <see langword="null"/>.</param>
public readonly record struct NameMention(TokenRange Tokens, EntityKind Kind, string? GazetteerId = null);
