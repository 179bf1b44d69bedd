namespace TypedCorpus.Extraction;

/// <summary>An identifier of an entity in some register: <c>wikidata</c>, <c>Q774</c>.</summary>
/// <param name="Scheme">The register.</param>
/// <param name="Value">The identifier in it.</param>
public readonly record struct EntityIdentifier(string Scheme, string Value);
