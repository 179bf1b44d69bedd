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
        return canReport && (FollowsSubject(verb) || PrecedesSubject(verb) || PrecedesQuote(verb)) ? s_any : null;
    }

    /// <summary>She demurred: “…”.</summary>
    private static bool PrecedesQuote(ChunkCursor verb)
    {
        if (verb.Next.Kind != ChunkKind.Colon || verb.Ahead(2).Kind != ChunkKind.Quote)
            return false;
        ChunkCursor subject = verb.Previous.BackPast(ChunkKind.Adverb);
        return subject.Kind == ChunkKind.Noun && (subject.Is(SyntaxRoles.SubjectPronoun) || subject.Passage.Words.Names.IsOfPerson(subject.Head));
    }

    /// <summary><c>"…," she drawled.</c>, <c>"…!" she drawled.</c></summary>
    private static bool FollowsSubject(ChunkCursor verb)
    {
        if (SubjectOf(verb) is not { } subject)
            return false;
        ChunkCursor before = subject.Previous;
        if (before.Kind == ChunkKind.Boundary)
            return EndsOpen(before.Previous) && verb.Next.Kind is ChunkKind.Stop or ChunkKind.Preposition;
        return EndsOpen(before) && EndsAttribution(verb, before);
    }

    /// <summary>The first chunk of the noun phrase before a verb, an apposition or a phrase of it included; else <see langword="null"/>.</summary>
    private static ChunkCursor? SubjectOf(ChunkCursor verb)
    {
        if (verb.Previous.Kind == ChunkKind.Noun && verb.Back(2).Kind is ChunkKind.Quote or ChunkKind.Boundary)
            return verb.Previous;
        return verb.Previous.Kind is ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Adjective && verb.SubjectBefore is { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted } subject
            ? subject.Chunks.Start : null;
    }

    private static bool EndsAttribution(ChunkCursor verb, ChunkCursor quote)
    {
        if (verb.Next.Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Boundary)
            return true;
        // "…," she barked and left: a whole sentence in marks, up to a comma, is nobody's object.
        return quote.Previous.Kind == ChunkKind.Boundary && (verb.Next.IsAdverbial || verb.Next.Kind is ChunkKind.Conjunction or ChunkKind.Preposition);
    }

    /// <summary><c>"…," drawled Norton</c>.</summary>
    private static bool PrecedesSubject(ChunkCursor verb)
    {
        // "The cost was “…,” described the damage as": a quotation inside a sentence may only end a clause of it. "Mayor declares “…,” ignores protests": a headline goes on.
        bool canInvert = EndsOpen(verb.Previous) && (verb.Back(2).Kind == ChunkKind.Boundary || verb.Passage.Words.Language.Cues.VerbsOf(verb.HeadWord).Length == 0);
        Chunk subject = verb.Next.Chunk;
        return canInvert && subject.Kind == ChunkKind.Noun && (subject.IsAny(ChunkTraits.Named | ChunkTraits.Pronoun) || subject.Tokens.Length > 1 || IsSomebody(verb.Next));
    }

    private static bool IsSomebody(ChunkCursor noun)
    {
        ArticleSyntax words = noun.Passage.Words;
        return words.Language.SpeakerNouns.KindOf(noun.HeadWord, words.TagOf(noun.Head)) is not null;
    }

    /// <summary>Whether a quotation ends with a comma, a question or an exclamation mark inside its marks: its sentence goes on. Not so <c>to chants of “Reed!”</c>.</summary>
    private static bool EndsOpen(ChunkCursor quote) => quote.IsQuoteEndingWith(',', '?', '!') && !quote.Previous.Is(ChunkKind.Preposition, SyntaxRoles.Genitive);
}
