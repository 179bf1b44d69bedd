namespace TypedCorpus.Extraction.Syntax;

/// <summary>How a subject was found.</summary>
internal enum SubjectRelation : byte
{
    /// <summary>It stands before its verb.</summary>
    Direct,

    /// <summary>An apposition, a relative clause or another insertion stands between it and its verb.</summary>
    Interrupted,

    /// <summary>It is a relative pronoun.</summary>
    Relative,

    /// <summary>It is the subject of a verb before, to which the verb is coordinated.</summary>
    Coordinated,

    /// <summary>It is the subject of the clause that a participle belongs to.</summary>
    Participle,

    /// <summary>It is the subject of the verb that governs an infinitive.</summary>
    Infinitive,

    /// <summary>It stands after its verb.</summary>
    Inverted,

    /// <summary>It is the agent of a passive, or the noun phrase of a preposition such as <c>according to</c>.</summary>
    Agent,

    /// <summary>It is the possessor of a noun of speech.</summary>
    Possessor,
}
