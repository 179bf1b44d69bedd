namespace TypedCorpus.Extraction.References;

/// <summary>What speaks for an antecedent of a pronoun, and what against it: the rows of <c>references/antecedent-weights.tsv</c>.</summary>
internal enum AntecedentWeight
{
    /// <summary>What each sentence between takes away.</summary>
    SentenceCost,

    /// <summary>What each paragraph between takes away.</summary>
    ParagraphCost,

    /// <summary>What it adds that the mention is who speaks.</summary>
    SpeakerWeight,

    /// <summary>What it adds that the mention is a subject.</summary>
    SubjectWeight,

    /// <summary>What it adds that the mention is a possessor: <c>Smith's plan</c>.</summary>
    PossessorWeight,

    /// <summary>What it takes away that another noun is meant: <c>the Smith campaign</c>.</summary>
    ModifierCost,

    /// <summary>What it takes away, from the next sentence on, that the mention is the subject of a clause that opens its sentence: <c>When Smith came, Reed left</c>.</summary>
    OpeningClauseCost,

    /// <summary>What it adds that mention and pronoun are both subjects.</summary>
    ParallelWeight,

    /// <summary>What it adds that the mention is a pronoun itself.</summary>
    ChainWeight,

    /// <summary>What it adds that the gender is known.</summary>
    KnownGenderWeight,

    /// <summary>What it takes away that the gender seems to be another one.</summary>
    UnlikelyGenderCost,

    /// <summary>Within how many points the gender decides between two of one sentence.</summary>
    LargestDifference,

    /// <summary>What it adds that who spoke in the paragraph speaks on.</summary>
    SpeaksOnWeight,

    /// <summary>What it takes away that the mention stands in other quoted words.</summary>
    QuotedCost,

    /// <summary>What it takes away that the speaker would be naming himself.</summary>
    NamedInOwnQuoteCost,

    /// <summary>The same in what is reported without marks.</summary>
    NamedInOwnReportCost,

    /// <summary>What the number of mentions adds at most.</summary>
    MostFrequencyWeight,
}
