using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>A paragraph of an interview or a transcript that somebody is said to speak by a label.</summary>
/// <param name="Cue">The mark behind the label, shared by the paragraphs of one turn.</param>
/// <param name="Speaker">The label.</param>
/// <param name="First">The index of the first token of what is said in the paragraph.</param>
/// <param name="End">The index behind its last token.</param>
internal sealed record Turn(Cue Cue, Subject Speaker, int First, int End)
{
    /// <summary>Whether it is what somebody answers who is interviewed.</summary>
    public bool IsAnswer { get; init; }
}
