namespace TypedCorpus.Extraction.Coreference;

/// <summary>A mention and the entity that it belongs to.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Mention">The mention.</param>
public readonly record struct PlacedMention(EntityIndex Entity, MentionAnnotation Mention);
