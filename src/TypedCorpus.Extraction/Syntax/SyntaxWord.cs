using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>A word as syntax reads it, whatever its capitals.</summary>
/// <param name="Lower">The word in small letters, with a straight apostrophe.</param>
/// <param name="Roles">The parts that it plays in a sentence.</param>
/// <param name="QuoteRoles">The parts that it plays in finding who says what.</param>
/// <param name="CueStrength">How often it reports speech as a verb without a particle; 0 for never.</param>
internal sealed record SyntaxWord(string Lower, SyntaxRoles Roles, QuoteRoles QuoteRoles, int CueStrength);
