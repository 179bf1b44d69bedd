namespace TypedCorpus.Extraction.Coreference;

/// <summary>What speaks for an entity as what a description takes up: the rows of <c>coreference/description-weights.tsv</c>.</summary>
internal enum DescriptionWeight
{
    MentionWeight,
    MostMentions,
    SentenceCost,
    LeadWeight,
    SubjectWeight,
    NeededLead,
    NeededLeadOfBearers,
    FarthestSentences,
}
