namespace TypedCorpus.Extraction.References;

/// <summary>What speaks for an antecedent of a pronoun, and what against it: the rows of <c>references/antecedent-weights.tsv</c>.</summary>
internal enum AntecedentWeight
{
    SentenceCost,
    ParagraphCost,
    SpeakerWeight,
    SubjectWeight,
    PossessorWeight,
    ModifierCost,
    ParallelWeight,
    ChainWeight,
    KnownGenderWeight,
    LargestDifference,
    SpeaksOnWeight,
    QuotedCost,
    NamedInOwnQuoteCost,
    NamedInOwnReportCost,
    MostFrequencyWeight,
}
