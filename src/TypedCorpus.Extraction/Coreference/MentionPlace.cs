using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Where a mention stands, and its part there.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Role">Its part in the clause.</param>
/// <param name="Run">The quoted run that it stands in, else <see langword="null"/>.</param>
internal readonly record struct MentionPlace(TokenRange Tokens, int Sentence, int Paragraph, GrammaticalRole Role, int? Run);
