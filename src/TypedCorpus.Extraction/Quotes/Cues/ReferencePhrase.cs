using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds participles that open a sentence after <c>as</c>, with whoever says what follows: <c>As reported by the Gazette, the bridge was shut</c>.</summary>
internal static class ReferencePhrase
{
    /// <summary>The first chunk after the <c>as</c> before a cue; <see langword="null"/> where it is no such participle.</summary>
    public static ChunkCursor? StartOf(Cue cue)
    {
        // "As promised by Reed, the road reopened": a deed.
        if (cue.Speaker is not { Relation: SubjectRelation.Agent } || cue.IsFinite || cue.Takes(CueFrames.Infinitive))
            return null;
        ChunkCursor first = cue.At;
        if (first.Previous.Kind is ChunkKind.Adverb or ChunkKind.Adjective)
            first = first.Previous;
        ChunkCursor conjunction = first.Previous;
        bool opens = conjunction.Kind is ChunkKind.Preposition or ChunkKind.Subordinator && conjunction.Is(SyntaxRoles.Equative) && conjunction.Previous.Kind == ChunkKind.Boundary;
        return opens ? first : null;
    }
}
