using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>What rules over chunks can ask about cues: <c>[verb cue-with-subject]</c>.</summary>
[Flags]
internal enum CueTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A cue that is seldom speech, or more often.</summary>
    CueSeldom = 1,

    /// <summary>A cue that is sometimes speech, or more often.</summary>
    CueSometimes = 2,

    /// <summary>A cue that is mostly speech, or more often.</summary>
    CueMostly = 4,

    /// <summary>A verb of speech with a subject of its own.</summary>
    CueWithSubject = 8,

    /// <summary>A gerund of speech: <c>adding</c>.</summary>
    CueGerund = 16,

    /// <summary>Who speaks, of a cue that an insertion parts from its subject: <c>Smith, the mayor, said</c>.</summary>
    InterruptedSpeaker = 32,
}

/// <summary>Reads the traits of cues.</summary>
internal static class CueTraitsReader
{
    /// <summary>The traits of a chunk of the passage that cues were found in.</summary>
    public static CueTraits Of(ChunkCursor at, CueIndex cues)
    {
        CueTraits traits = cues.At(at) is { } cue ? Of(cue) : CueTraits.None;
        bool isInterrupted = at.Kind == ChunkKind.Noun && cues.OfSubject(at) is { Strength: >= CueStrength.NearlyAlways, IsFinite: true, Speaker.Relation: SubjectRelation.Interrupted };
        return isInterrupted ? traits | CueTraits.InterruptedSpeaker : traits;
    }

    private static CueTraits Of(Cue cue)
    {
        CueTraits traits = CueTraits.None;
        if (cue.Strength >= CueStrength.Seldom)
            traits |= CueTraits.CueSeldom;
        if (cue.Strength >= CueStrength.Sometimes)
            traits |= CueTraits.CueSometimes;
        if (cue.Strength >= CueStrength.Mostly)
            traits |= CueTraits.CueMostly;
        if (cue.IsFinite)
            traits |= CueTraits.CueWithSubject;
        return cue.IsGerund ? traits | CueTraits.CueGerund : traits;
    }
}
