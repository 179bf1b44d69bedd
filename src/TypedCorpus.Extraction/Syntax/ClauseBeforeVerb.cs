namespace TypedCorpus.Extraction.Syntax;

/// <summary>That part of a clause which stands before its verb, where its subject is looked for: <c>the mayor of Ohio</c> said.</summary>
/// <param name="Chunks">Its chunks; none where the verb opens the clause.</param>
/// <param name="FollowsVerb">Whether it opens after the verb of another clause, or after a conjunction that follows one.</param>
internal readonly record struct ClauseBeforeVerb(ChunkRange Chunks, bool FollowsVerb)
{
    /// <summary>The chunk after which it opens: a mark, a conjunction, the verb of another clause.</summary>
    public int Opener => Chunks.Start - 1;
}
