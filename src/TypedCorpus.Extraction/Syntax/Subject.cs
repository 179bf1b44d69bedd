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

    /// <summary>It stands behind its verb.</summary>
    Inverted,

    /// <summary>It is the agent of a passive, or the noun phrase of a preposition such as <c>according to</c>.</summary>
    Agent,

    /// <summary>It is the possessor of a noun of speech.</summary>
    Possessor,
}

/// <summary>The subject of a verb.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Head">The index of its head.</param>
/// <param name="Relation">How it was found.</param>
/// <param name="FirstChunk">The index of its first chunk.</param>
/// <param name="EndChunk">The index behind its last chunk, appositions included.</param>
internal readonly record struct Subject(int First, int End, int Head, SubjectRelation Relation, int FirstChunk, int EndChunk)
{
    /// <summary>The head of the noun phrase that a relative pronoun stands for, else <see langword="null"/>.</summary>
    public int? Antecedent { get; init; }

    /// <summary>The noun phrase that says in apposition who it is, as tokens; empty if there is none.</summary>
    public TokenRange Role { get; init; }
}
