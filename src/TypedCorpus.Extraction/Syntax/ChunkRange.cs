namespace TypedCorpus.Extraction.Syntax;

/// <summary>A run of chunks of a passage.</summary>
/// <param name="Start">The index of the first chunk.</param>
/// <param name="End">The index after the last.</param>
internal readonly record struct ChunkRange(int Start, int End)
{
    /// <summary>Whether it has no chunk.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The index of the last chunk.</summary>
    public int Last => End - 1;

    /// <summary>How many chunks it has.</summary>
    public int Length => End - Start;

    /// <summary>A run of one chunk.</summary>
    public static ChunkRange Of(int chunk) => new(chunk, chunk + 1);

    /// <summary>Whether a chunk lies in it.</summary>
    public bool Contains(int chunk) => chunk >= Start && chunk < End;
}
