namespace TypedCorpus.Extraction.Data;

/// <summary>In which form generated data is written. Both say the same, and the same reader reads them.</summary>
public enum DataForm
{
    /// <summary>A line for each line of text and each record, with the words that it covers: to read, review and diff.</summary>
    Readable,

    /// <summary>The text in one piece, then records with short names: half the size, for corpora that nobody reads line by line.</summary>
    Compact,
}
