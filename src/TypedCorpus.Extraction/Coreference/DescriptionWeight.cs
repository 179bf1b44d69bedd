namespace TypedCorpus.Extraction.Coreference;

/// <summary>What speaks for an entity as what a description takes up: the rows of <c>coreference/description-weights.tsv</c>.</summary>
internal enum DescriptionWeight
{
    /// <summary>What each mention adds.</summary>
    MentionWeight,

    /// <summary>How many mentions count.</summary>
    MostMentions,

    /// <summary>What each sentence between takes away.</summary>
    SentenceCost,

    /// <summary>What a mention in the first sentences of the article adds.</summary>
    LeadWeight,

    /// <summary>What it adds that the last mention was a subject.</summary>
    SubjectWeight,

    /// <summary>How far ahead of the second an entity must be.</summary>
    NeededLead,

    /// <summary>The same among those of whom the text has said the noun.</summary>
    NeededLeadOfBearers,

    /// <summary>How many sentences back an entity is still meant.</summary>
    FarthestSentences,
}
