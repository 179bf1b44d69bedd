namespace TypedCorpus.Extraction.Names;

/// <summary>What a reading sees of each token of an article.</summary>
internal interface ITokenFeatures
{
    /// <summary>Writes the features of a token of a segment and returns how many there are.</summary>
    int Write(int token, Span<uint> features);
}
