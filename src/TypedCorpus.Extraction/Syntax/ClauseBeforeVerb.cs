namespace TypedCorpus.Extraction.Syntax;

/// <summary>That part of a clause which stands before its verb, where its subject is looked for: <c>the mayor of Ohio</c> said.</summary>
/// <param name="Opener">The chunk after which it opens: a mark, a conjunction, the verb of another clause.</param>
/// <param name="End">The chunk after its last.</param>
/// <param name="FollowsVerb">Whether it opens after the verb of another clause, or after a conjunction that follows one.</param>
internal readonly record struct ClauseBeforeVerb(ChunkCursor Opener, ChunkCursor End, bool FollowsVerb)
{
    /// <summary>Its first chunk; <see cref="End"/> where the verb opens the clause.</summary>
    public ChunkCursor First => Opener.Next;

    /// <summary>Its last chunk; <see cref="Opener"/> where the verb opens the clause.</summary>
    public ChunkCursor Last => End.Previous;

    /// <summary>Whether the verb opens the clause.</summary>
    public bool IsEmpty => First >= End;
}
