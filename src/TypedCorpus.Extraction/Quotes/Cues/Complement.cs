namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>What stands after a verb.</summary>
/// <param name="Content">What it reports, as far as that stands there.</param>
/// <param name="IsWhole">Whether something stands there that the verb takes.</param>
/// <param name="Next">The first chunk of that, else the chunk after the phrases of the verb.</param>
internal readonly record struct Complement(CueContent Content, bool IsWhole, int Next);
