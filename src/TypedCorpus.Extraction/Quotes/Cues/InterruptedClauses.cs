using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells where a sentence goes on that an attribution or an insertion beside it has interrupted.</summary>
internal sealed class InterruptedClauses(ClauseReader clauses, CueIndex cues)
{
    // In chunks, before the clause that it belongs to.
    private const int LongestInsertion = 12;

    /// <summary>
    /// The chunks from where a sentence goes on after a comma up to its subject, where a condition, a time or a choice is inserted first: <c>She said,
    /// if elected, she would stay</c>. What says where and how (<c>said, with a smile, she would stay</c>) and a question asked of whoever speaks (<c>said, when asked, she would</c>) are left out; <see langword="null"/> where no clause follows.
    /// </summary>
    public ChunkRange? ClauseAfterInsertion(ChunkCursor comma)
    {
        ChunkCursor first = comma.Next;
        bool isClause = first.Kind is ChunkKind.Subordinator or ChunkKind.Preposition && !first.Is(SyntaxRoles.Equative) && !first.Is(SyntaxRoles.Complementizer);
        if ((!isClause && !first.IsThing) || first.CommaBefore(first.Ahead(LongestInsertion)) is not { } end || !end.Next.IsThing || !clauses.BeginsClause(end.Next))
            return null;
        bool isInsertion = isClause;
        for (ChunkCursor i = first; i < end; i = i.Next)
        {
            if (cues.At(i) is { Class: CueClass.Questioning })
                return end.Next.UpTo(end.Next);
            // "win or lose".
            isInsertion |= i.Kind == ChunkKind.Conjunction && !i.Is(SyntaxRoles.Coordinator);
        }
        return isInsertion ? (first.Kind == ChunkKind.Preposition ? end.Next : first).UpTo(end.Next) : null;
    }

    /// <summary>The comma before the verb with which a sentence goes on, past what is said of whoever speaks: <c>say experts like Reed, who runs it, is</c>; else <see langword="null"/>.</summary>
    public ChunkCursor? CommaBeforePredicate(ChunkCursor next)
    {
        for (ChunkCursor i = next; i < next.Ahead(LongestInsertion) && i.Kind is not (ChunkKind.Quote or ChunkKind.Colon or ChunkKind.Semicolon) && !i.EndsSentence; i = i.Next)
        {
            if (i.Kind == ChunkKind.Comma && clauses.GoesOnWithVerb(i.Next))
                return i;
        }
        return null;
    }

    /// <summary>Whether a sentence goes on with a past that was taken for a participle, since it has no other verb: <c>The bridge, he said, closed in May</c>.</summary>
    public static bool GoesOnWithPast(ChunkCursor next)
    {
        ChunkCursor verb = next.Past(ChunkKind.Adverb);
        if (verb.Kind != ChunkKind.Verb || !verb.Is(ChunkTraits.Participle) || verb.Tokens.Length > 1 || verb.Next.Is(SyntaxRoles.Agentive))
            return false;
        for (ChunkCursor i = verb.Next; i < verb.Ahead(PassageSyntax.Reach) && !i.EndsSentence; i = i.Next)
        {
            if (i.IsFinite)
                return false;
        }
        return true;
    }

    /// <summary>Whether a conjunction opens the sentence before a chunk, and its clause has a verb: <c>When somebody shouted “No,” Reed said: “…”</c>.</summary>
    public static bool OpensWithClause(ChunkCursor end)
    {
        ChunkCursor first = ClauseReader.StartOfSentence(end);
        if (!ClauseReader.OpensClause(first))
            return false;
        for (ChunkCursor i = first.Next; i < end; i = i.Next)
        {
            if (i.IsFinite)
                return true;
        }
        return false;
    }
}
