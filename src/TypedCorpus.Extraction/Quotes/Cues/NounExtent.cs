using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells how far what a noun of speech reports reaches: <c>his claim that it was late</c>.</summary>
internal static class NounExtent
{
    /// <summary>
    /// Whether what a noun of speech reports ends before a chunk: at a clause beside the one that the noun stands in (<c>his claim that it was late, but he kept calm</c>),
    /// or at the verb of which the noun is the subject (<c>His claim that it was late is false</c>).
    /// </summary>
    public static bool EndsBefore(ClauseReader clauses, Cue cue, ChunkCursor start, ChunkCursor chunk)
    {
        bool followsComma = chunk.Previous.EndsWithComma || chunk.Kind == ChunkKind.Comma;
        ChunkCursor joint = chunk.Kind == ChunkKind.Comma ? chunk.Next : chunk;
        if (followsComma && joint.Kind == ChunkKind.Conjunction && joint.Next.Kind == ChunkKind.Noun && clauses.BeginsClause(joint.Next))
            return true;
        if (!chunk.IsFinite || cue.Speaker is not { } speaker || speaker.Chunks.Start.Previous.Kind is not (ChunkKind.Boundary or ChunkKind.Comma))
            return false;
        ChunkCursor verb = chunk.Previous;
        while (verb > start && verb.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective or ChunkKind.Quote)
            verb = verb.Previous;
        // "the bridge Reed built": a clause that belongs to the noun before it has its verb there.
        bool isRelative = verb > start && verb.Previous.Kind == ChunkKind.Noun && verb.Back(2).Kind == ChunkKind.Noun;
        return verb > start && verb.IsFinite && !isRelative;
    }
}
