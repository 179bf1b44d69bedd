using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>
/// Finds who speaks where a noun of speech without a possessor has a <c>that</c> after it: whoever makes or repeats it (<c>made the point that</c>), or
/// whose it is said to be after it (<c>an allegation from his first wife that</c>).
/// </summary>
internal sealed class UnpossessedNouns(ArticleSyntax words)
{
    private readonly StanceWords _roles = new(words);
    private readonly VerbGroupStances _stances = new(words);

    /// <summary>The cue of a noun phrase, else <see langword="null"/>.</summary>
    public Cue? At(ChunkCursor noun)
    {
        if (!words.Language.Cues.IsNoun(words[noun.Head], out CueClass cueClass))
            return null;
        // "a letter from the mayor that she kept", "accept no claim by Reed that he won".
        if (cueClass == CueClass.Written || _roles.Is(noun.Tokens.Start, StanceRoles.NegativeDeterminer) || (noun.Previous.IsFinite && _stances.Of(noun.Previous) != Stance.Asserted))
            return null;
        Subject? speaker = BeginsReport(noun.Next) ? OfVerb(noun) : cueClass is CueClass.Demanding or CueClass.Questioning ? null : After(noun);
        return speaker is null ? null : new Cue
        {
            Form = CueForm.Noun,
            At = noun,
            Tokens = TokenRange.Of(noun.Head),
            Class = cueClass,
            Strength = CueStrength.Sometimes,
            Frames = CueFrames.Clause,
            Speaker = speaker,
        };
    }

    // "gave answers that pleased nobody": a relative.
    private static bool BeginsReport(ChunkCursor that) => that.Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer) && that.Next.Past(ChunkKind.Adverb).Kind is not (ChunkKind.Verb or ChunkKind.Adjective);

    /// <summary>Whoever makes something, if that was done.</summary>
    private Subject? OfVerb(ChunkCursor noun)
    {
        ChunkCursor verb = noun.Previous;
        if (verb.Kind != ChunkKind.Verb || !verb.HasHead(QuoteRoles.MakesStatement) || verb.Is(ChunkTraits.Passive))
            return null;
        return verb.SubjectBefore is { } subject && SpeakingSubjects.CanSpeak(words, subject) ? subject : null;
    }

    /// <summary>Whoever stands after a noun and <c>of</c>, <c>by</c> or <c>from</c>, up to the <c>that</c>.</summary>
    private Subject? After(ChunkCursor noun)
    {
        ChunkCursor preposition = noun.Next;
        if (preposition.Kind != ChunkKind.Preposition || !preposition.BeginsWith(QuoteRoles.BeforeMaker) || !preposition.Next.IsThing)
            return null;
        Subject maker = preposition.Next.PhraseAs(SubjectRelation.Possessor);
        ChunkCursor end = maker.Chunks.End;
        // "from his first wife, Ann Moss, that".
        if (end.Kind == ChunkKind.Comma && end.Next.IsThing && end.Next.AfterPhrase.Kind == ChunkKind.Comma)
        {
            maker = words.Phrases.Of(maker.Chunks, end.Next.UpTo(end.Next.AfterPhrase));
            end = end.Next.AfterPhrase;
        }
        if (end.Kind == ChunkKind.Comma)
            end = end.Next;
        bool isSomebody = words.Names.IsOfSpeaker(maker.Head) || words.Language.SpeakerNouns.KindOf(words[maker.Head], words.TagOf(maker.Head)) is not null;
        return isSomebody && BeginsReport(end) ? maker with { Relation = SubjectRelation.Possessor, Chunks = noun.UpTo(end) } : null;
    }
}
