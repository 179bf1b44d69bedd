namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How a report stands to its cue.</summary>
internal enum ReportForm : byte
{
    /// <summary>A clause with <c>that</c>, <c>whether</c>, <c>how</c>.</summary>
    Subordinate,

    /// <summary>A clause without a conjunction.</summary>
    Clause,

    /// <summary>A clause before its cue.</summary>
    Before,

    /// <summary>A noun phrase or an infinitive.</summary>
    Phrase,

    /// <summary>A piece of the sentence beside words in marks.</summary>
    Piece,
}
