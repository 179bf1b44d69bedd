namespace TypedCorpus.Extraction.Syntax;

/// <summary>The subject of a verb.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">The index of its head.</param>
/// <param name="Relation">How it was found.</param>
/// <param name="Chunks">Its chunks, appositions included; none where a turn is read without chunks.</param>
internal readonly record struct Subject(TokenRange Tokens, int Head, SubjectRelation Relation, ChunkRange Chunks)
{
    /// <summary>The head of the noun phrase that a relative pronoun stands for, else <see langword="null"/>.</summary>
    public int? Antecedent { get; init; }

    /// <summary>The noun phrase that says in apposition who it is, as tokens; empty if there is none.</summary>
    public TokenRange Role { get; init; }

    /// <summary>Whether it stands before its verb, an insertion between them or not.</summary>
    public bool IsOfMainClause => Relation is SubjectRelation.Direct or SubjectRelation.Interrupted;
}
