using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>What stands after a reporting verb: <c>that it was late</c> in <c>told reporters on Monday that it was late</c>.</summary>
/// <param name="Content">What of it the verb reports, with the hearer and the place (<c>reporters</c>).</param>
/// <param name="IsWhole">Whether the verb has there what it takes, a clause or words in marks, so that nothing before the verb need be looked for.</param>
/// <param name="Rest">The first chunk of what the verb takes; where there is none, the chunk after the phrases that belong to the verb (<c>on Monday</c>).</param>
internal readonly record struct Complement(CueContent Content, bool IsWhole, ChunkCursor Rest);
