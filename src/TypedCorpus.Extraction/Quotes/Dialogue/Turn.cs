using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>A paragraph of an interview or a transcript that a label says somebody to speak.</summary>
/// <param name="Cue">The mark after the label, shared by the paragraphs of one turn.</param>
/// <param name="Speaker">The label.</param>
/// <param name="Tokens">What is said in the paragraph.</param>
internal sealed record Turn(Cue Cue, Subject Speaker, TokenRange Tokens)
{
    /// <summary>Whether it is what somebody answers who is interviewed.</summary>
    public bool IsAnswer { get; init; }
}
