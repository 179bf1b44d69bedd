namespace TypedCorpus.Extraction.Syntax;

/// <summary>A run of chunks of a passage.</summary>
/// <param name="Start">The first chunk.</param>
/// <param name="End">The place after the last.</param>
internal readonly record struct ChunkRange(ChunkCursor Start, ChunkCursor End)
{
    /// <summary>Whether it has no chunk.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The last chunk.</summary>
    public ChunkCursor Last => End.Previous;

    /// <summary>How many chunks it has.</summary>
    public int Length => End.Index - Start.Index;

    /// <summary>Its tokens.</summary>
    public TokenRange Tokens => new(Start.Chunk.First, Last.Chunk.End);

    /// <summary>Whether a chunk lies in it.</summary>
    public bool Contains(ChunkCursor chunk) => chunk >= Start && chunk < End;
}
