using TypedCorpus.Extraction.Corrections;

namespace TypedCorpus.Extraction.Linking;

/// <summary>What linking found before identifiers are given.</summary>
/// <param name="Candidates">The entities.</param>
/// <param name="Findings">What linking has to say.</param>
/// <param name="Outcomes">What became of the corrections of entities, in their order.</param>
internal sealed record UnidentifiedCorpus(
    IReadOnlyList<EntityCandidate> Candidates, IReadOnlyList<ArticleFinding> Findings, EquatableArray<CorrectionOutcome> Outcomes);
