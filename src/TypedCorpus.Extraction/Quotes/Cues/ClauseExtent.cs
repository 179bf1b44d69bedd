using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells how far what a participle without a subject of its own reports reaches: up to the main clause before or after which it stands.</summary>
internal static class ClauseExtent
{
    /// <summary>Whether a comma parts what a participle before the main clause reports from its subject: <c>Saying that he was tired, Norton left</c>.</summary>
    public static bool LeadsToSpeaker(Cue cue, ChunkCursor comma)
    {
        if (!cue.IsGerund || cue.Speaker is not { Relation: SubjectRelation.Participle } speaker || speaker.Chunks.Start <= comma)
            return false;
        ChunkCursor next = comma.Next.Past(ChunkKind.Adverb);
        ChunkCursor afterRole = next.Kind == ChunkKind.Noun ? next.AfterPhrase : next;
        return next == speaker.Chunks.Start || (afterRole.Kind == ChunkKind.Comma && afterRole.Next == speaker.Chunks.Start);
    }

    /// <summary>Whether a gerund stands after a comma, or after one and a preposition: <c>, after arguing</c>.</summary>
    public static bool IsBetweenCommas(Cue cue)
    {
        ChunkCursor before = cue.At.Previous.BackPast(ChunkKind.Adverb);
        return cue.IsGerund && (before.Kind == ChunkKind.Comma || (before.Kind == ChunkKind.Preposition && before.Previous.Kind == ChunkKind.Comma));
    }

    /// <summary>Whether a finite verb stands between a cue and a chunk after it.</summary>
    public static bool HasVerbBefore(Cue cue, ChunkCursor end)
    {
        for (ChunkCursor i = cue.At.Next; i < end; i = i.Next)
        {
            if (i.IsFinite)
                return true;
        }
        return false;
    }

    /// <summary>Whether a question of nobody who is named opens its clause: <c>Asked who had paid</c>, <c>when asked who had paid</c>.</summary>
    public static bool IsOpeningQuestion(Cue cue) =>
        cue is { HasUnknownAsker: true, Hearer: null } && cue.At.Previous.Kind is ChunkKind.Boundary or ChunkKind.Subordinator;
}
