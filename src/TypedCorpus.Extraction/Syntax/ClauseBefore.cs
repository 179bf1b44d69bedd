namespace TypedCorpus.Extraction.Syntax;

/// <summary>What stands of a clause before its verb.</summary>
/// <param name="Chunks">Its chunks.</param>
/// <param name="FollowsVerb">Whether the verb of another clause stands right before it, or before a conjunction that does.</param>
internal readonly record struct ClauseBefore(ChunkRange Chunks, bool FollowsVerb)
{
    /// <summary>The chunk before it.</summary>
    public int Before => Chunks.Start - 1;
}
