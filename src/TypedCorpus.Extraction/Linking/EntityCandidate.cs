namespace TypedCorpus.Extraction.Linking;

/// <summary>
/// An entity that linking has put together and that has no identifier yet: identifiers are given over the whole corpus, all else may be worked out part
/// by part.
/// </summary>
/// <param name="Entity">The entity; its identifier is empty, or that of its entry in the user's gazetteer.</param>
/// <param name="Key">Its name in the form for comparing.</param>
/// <param name="OnlyIn">The article that it is the only one of, because its name could mean several there; else <see langword="null"/>.</param>
public sealed record EntityCandidate(CorpusEntity Entity, string Key, string? OnlyIn)
{
    /// <summary>The words of <see cref="Key"/>.</summary>
    internal string[] Words { get; } = Key.Split(' ');
}
