using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Any verb is a cue where only a cue can stand: <c>"…," she drawled.</c></summary>
internal static class UnlistedVerb
{
    private static readonly CueVerb s_any = new("", [], CueClass.Neutral, CueStrength.Sometimes, CueFrames.Clause | CueFrames.Inverts, []);

    /// <summary>The entry of any verb, if only a cue can stand at a chunk; else <see langword="null"/>.</summary>
    public static CueVerb? At(ChunkCursor verb)
    {
        Chunk group = verb.Chunk;
        bool canReport = verb.Index > 0 && group.IsFinite && !group.IsAny(ChunkTraits.Copula | ChunkTraits.Auxiliary);
        return canReport && (FollowsSubject(verb) || PrecedesSubject(verb)) ? s_any : null;
    }

    /// <summary><c>"…," she drawled.</c>, <c>"…!" she drawled.</c></summary>
    private static bool FollowsSubject(ChunkCursor verb)
    {
        if (verb.Previous.Kind != ChunkKind.Noun || !EndsAttribution(verb))
            return false;
        return EndsOpen(verb.Back(2)) || (verb.Back(2).Kind == ChunkKind.Boundary && verb.Next.Kind == ChunkKind.Stop && EndsOpen(verb.Back(3)));
    }

    private static bool EndsAttribution(ChunkCursor verb)
    {
        if (verb.Next.Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Boundary)
            return true;
        // "…," she barked and left: a whole sentence in marks, up to a comma, is nobody's object.
        return EndsOpen(verb.Back(2)) && verb.Back(3).Kind == ChunkKind.Boundary && verb.Next.Kind is ChunkKind.Conjunction or ChunkKind.Preposition;
    }

    /// <summary><c>"…," drawled Norton</c>.</summary>
    private static bool PrecedesSubject(ChunkCursor verb)
    {
        // "The cost was “…,” described the damage as": a quotation inside a sentence may only end a clause of it. "Mayor declares “…,” ignores protests": a headline goes on.
        bool canInvert = EndsOpen(verb.Previous) && (verb.Back(2).Kind == ChunkKind.Boundary || verb.Passage.Words.Language.Cues.VerbsOf(verb.HeadWord).Length == 0);
        Chunk subject = verb.Next.Chunk;
        return canInvert && subject.Kind == ChunkKind.Noun && (subject.IsAny(ChunkTraits.Named | ChunkTraits.Pronoun) || subject.Tokens.Length > 1);
    }

    /// <summary>Whether a quotation ends with a comma, a question or an exclamation mark inside its marks: its sentence goes on.</summary>
    private static bool EndsOpen(ChunkCursor quote) => quote.IsQuoteEndingWith(',', '?', '!');
}
