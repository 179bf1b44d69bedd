using TypedCorpus.Extraction.Coreference;

namespace TypedCorpus.Extraction.References;

/// <summary>A mention that a pronoun may take up.</summary>
/// <param name="Who">Whom it mentions.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsPronoun">Whether it is a pronoun itself.</param>
internal readonly record struct AntecedentMention(Antecedent Who, MentionPlace Place, bool IsPronoun = false);
