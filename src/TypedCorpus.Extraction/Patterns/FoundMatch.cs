namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a pattern has matched, while others are tried at the same token.</summary>
/// <param name="Pattern">The index of the pattern in <see cref="RuleSet.Patterns"/>; matches are put in this order.</param>
/// <param name="Match">The match.</param>
internal readonly record struct FoundMatch(int Pattern, RuleMatch Match);
