using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds the verbs that report speech, and who speaks by the syntax around each.</summary>
internal sealed class VerbCues(ArticleSyntax words)
{
    // In chunks: how far after a verb, past whom it quotes and what he is, stands "as saying".
    private const int ReachOverApposition = 12;

    private static readonly CueVerb s_naming = new("", [], CueClass.Neutral, CueStrength.Sometimes, CueFrames.Naming, []);

    /// <summary>The cue of a verb, else <see langword="null"/>.</summary>
    public Cue? At(ChunkCursor at)
    {
        Chunk group = at.Chunk;
        (CueVerb? verb, TokenRange tokens) = Listed(group.Head);
        if (verb is null || (verb.Frames & CueFrames.Clause) == 0)
            verb = UnlistedVerb.At(at) ?? verb;
        // "Is said by Norton to be “…”" calls somebody something, as "described as" does.
        if ((verb is null || (verb.Frames & (CueFrames.Naming | CueFrames.Addressee)) == 0) && PassiveAgent.IsNaming(at))
            verb = s_naming;
        if (verb is null || IsNoReport(at, verb) || SpeakerOf(at, verb) is not { } found)
            return null;
        // "The report found that", "the coroner found that": what would be seen or thought by somebody is written by a document or a court.
        bool isWritten = (verb.Frames & CueFrames.Written) != 0 && found is { IsFinite: true, Speaker: { } writer } && (words.IsDocument(writer.Head) || words.Is(writer.Head, QuoteRoles.Decider));
        return new Cue
        {
            At = at,
            Tokens = tokens,
            Class = verb.Class,
            Strength = isWritten ? CueStrength.Sometimes : verb.Strength,
            Frames = isWritten ? verb.Frames & ~CueFrames.Noun : verb.Frames,
            Speaker = found.Speaker,
            IsFinite = found.IsFinite,
            IsGerund = group.Is(ChunkTraits.Gerund),
            HasUnknownAsker = found.HasUnknownAsker,
            Hearer = found.Hearer,
            Verb = verb,
        };
    }

    /// <summary>The entry of a verb, and its tokens with those of its particles.</summary>
    private (CueVerb? Verb, TokenRange Tokens) Listed(int head)
    {
        foreach (CueVerb verb in words.Language.Cues.VerbsOf(words[head]))
        {
            int n = 0;
            while (n < verb.Particles.Length && words[head + 1 + n] == verb.Particles[n])
                n++;
            // "insisted on Tuesday": the particle begins a phrase of time.
            bool beginsTime = n == 1 && words.Is(head + 1, QuoteRoles.BeforeTime) && words.Is(head + 2, SyntaxRoles.Time);
            if (n == verb.Particles.Length && !beginsTime)
                return (verb, new TokenRange(head, head + 1 + n));
        }
        return (null, TokenRange.Of(head));
    }

    /// <summary>Whether a noun in the plural, in apposition to what stands before it, was taken for a verb: <c>said she had won, claims that nobody checked</c>.</summary>
    private bool IsPluralAfterComma(ChunkCursor at) =>
        at.Previous.Kind == ChunkKind.Comma && at.Next.Is(SyntaxRoles.Complementizer) && words.TagOf(at.Head) == PosTag.VBZ
        && words.Language.Cues.IsNoun(at.HeadWord, out _) && at.SubjectBefore is { Relation: SubjectRelation.Coordinated };

    /// <summary>Whether an infinitive says what could be said, by nobody in particular: <c>it is fair to say that</c>, <c>there is no need to say that</c>.</summary>
    private bool IsImpersonal(ChunkCursor at)
    {
        if (!at.Is(ChunkTraits.Infinitive) || at.Next.Kind == ChunkKind.Quote)
            return false;
        ChunkCursor verb = at.Previous;
        while (verb.Kind is ChunkKind.Adverb or ChunkKind.Adjective || (verb.Kind == ChunkKind.Noun && !verb.Is(ChunkTraits.Pronoun)))
            verb = verb.Previous;
        return verb < at.Previous && verb.Kind == ChunkKind.Verb && words.Is(verb.Head, SyntaxRoles.Be) && verb.Previous.Kind == ChunkKind.Noun && verb.Previous.Is(SyntaxRoles.Expletive);
    }

    private bool IsNoReport(ChunkCursor at, CueVerb verb)
    {
        Chunk group = at.Chunk;
        if (IsPluralAfterComma(at) || IsImpersonal(at))
            return true;
        // "That being said", "having said that".
        if (RelaysSomebody(at, verb) || (words.Is(group.Head - 1, QuoteRoles.Absolute) && verb.Strength >= CueStrength.Always && (verb.Frames & CueFrames.Addressee) == 0))
            return true;
        // "State officials said": a capital at the start of a sentence is no order to speak.
        if (at.Previous.Kind == ChunkKind.Boundary && words.TagOf(group.Head) is PosTag.VB or PosTag.VBP)
            return true;
        if ((verb.Frames & CueFrames.Naming) == 0)
            return false;
        // "calls up the police", "called 999", "who calls himself Norton".
        bool hasParticle = verb.Particles.Length == 0 && group.End > group.Head + 1;
        bool isNumber = at.Next.Kind == ChunkKind.Noun && words.TagOf(at.Next.Head) == PosTag.CD;
        return hasParticle || isNumber || (at.Next.Kind == ChunkKind.Noun && words.Is(at.Next.Head, SyntaxRoles.Reflexive));
    }

    /// <summary>Who speaks, and how the verb says so; <see langword="null"/> where the verb is none of speech there.</summary>
    private VerbSpeaker? SpeakerOf(ChunkCursor at, CueVerb verb)
    {
        Chunk group = at.Chunk;
        if (IsAskedAlone(at, verb))
            return new VerbSpeaker(null, IsFinite: false, HasUnknownAsker: true);
        if (IsHeadlineOfTrial(at, verb))
            return new VerbSpeaker(null, IsFinite: false, HasUnknownAsker: true);
        if ((verb.Frames & CueFrames.Hearing) != 0)
            return group.IsFinite && HearerOf(at) is { } hearer ? new VerbSpeaker(null, IsFinite: true, HasUnknownAsker: true, hearer) : null;
        if (group.Is(ChunkTraits.Participle))
            return OfRelativeWithoutPronoun(at, verb) ?? OfParticiple(at, verb);
        if (group.Is(ChunkTraits.Passive))
        {
            Subject? speaker = (verb.Frames & CueFrames.Relaying) != 0 ? at.SubjectBefore : PassiveAgent.Of(at);
            Subject? hearer = speaker is null && (verb.Frames & CueFrames.Addressee) != 0 ? HearerOf(at) : null;
            return new VerbSpeaker(speaker, group.IsFinite, HasUnknownAsker: hearer is not null || (speaker is null && (verb.Frames & CueFrames.Asking) != 0), hearer);
        }
        return OfRelativeWithoutPronoun(at, verb) ?? new VerbSpeaker(SpeakingSubjects.WhoCanSpeak(at, OfActive(at, verb)), group.IsFinite, HasUnknownAsker: false);
    }

    /// <summary>Those before a verb who are there to hear what others say: <c>the court heard</c>, <c>jurors were told</c>.</summary>
    private Subject? HearerOf(ChunkCursor at) => at.SubjectBefore is { } subject && words.Is(subject.Head, QuoteRoles.Hearer) ? subject : null;

    /// <summary>Whether a court was told something by nobody who is named: <c>“…,” court told</c>.</summary>
    private bool IsHeadlineOfTrial(ChunkCursor at, CueVerb verb) =>
        (verb.Frames & CueFrames.Addressee) != 0 && !at.Is(ChunkTraits.Passive) && at.Previous.Kind == ChunkKind.Noun && at.Previous.HasHead(QuoteRoles.Hearer)
        && words.TagOf(at.Head) is PosTag.VBD or PosTag.VBN && at.Next.Kind is ChunkKind.Boundary or ChunkKind.Stop;

    /// <summary>A past that was taken for a participle (<c>the plan called X</c>, <c>Smith said</c>), unless what follows shows it is one.</summary>
    private VerbSpeaker? OfParticiple(ChunkCursor at, CueVerb verb)
    {
        bool closes = at.Previous.Kind == ChunkKind.Noun && at.Back(2).Kind == ChunkKind.Quote;
        bool isNamed = (verb.Frames & CueFrames.Naming) != 0 && at.Previous.Kind == ChunkKind.Noun && !NamedObject.IsNamedAfterwards(at.Next);
        bool followsParticiple = at.Next.Kind != ChunkKind.Boundary && (at.Next.BeginsWith(QuoteRoles.AfterParticiple) || (at.Is(SyntaxRoles.Blamed) && at.Next.Kind == ChunkKind.Preposition));
        bool isFinite = closes || (!FollowsApposedThing(at) && verb.Strength >= CueStrength.Reliably && !isNamed && !followsParticiple);
        Subject? speaker = isFinite ? at.SubjectBefore : PassiveAgent.Of(at);
        // "that if asked he would resign": a participle after a conjunction has no subject.
        bool isSubordinate = at.Previous.Kind == ChunkKind.Subordinator && speaker is not { Relation: SubjectRelation.Agent };
        return isSubordinate || (!isFinite && speaker is null) ? null : new VerbSpeaker(speaker, isFinite, HasUnknownAsker: false);
    }

    /// <summary>Whether a participle says more of a thing that stands in apposition: <c>The screening will go on, a plan announced in May</c>.</summary>
    private bool FollowsApposedThing(ChunkCursor at)
    {
        ChunkCursor thing = at.Previous;
        bool isApposed = thing.Kind == ChunkKind.Noun && thing.Previous.Kind == ChunkKind.Comma && words.Is(thing.Tokens.Start, QuoteRoles.Indefinite) && words.TagOf(thing.Head) == PosTag.NN;
        return isApposed && !SpeakingSubjects.CanSpeak(words, thing.PhraseAs(SubjectRelation.Direct));
    }

    /// <summary>Who calls something so in a relative clause without a pronoun, whose verb may have been taken for a participle: <c>a figure the panel called “low”</c>.</summary>
    private VerbSpeaker? OfRelativeWithoutPronoun(ChunkCursor at, CueVerb verb)
    {
        bool areTwo = at.Previous.Kind == ChunkKind.Noun && at.Back(2).Kind == ChunkKind.Noun;
        // "the man police said was armed".
        if (areTwo && ClauseReader.IsGap(at) && verb.Strength >= CueStrength.Reliably)
            return new VerbSpeaker(at.Previous.PhraseAs(SubjectRelation.Direct), IsFinite: true, HasUnknownAsker: false);
        if (!areTwo || (verb.Frames & CueFrames.Naming) == 0 || !words.Is(at.Back(2).Tokens.Start, QuoteRoles.Indefinite))
            return null;
        ChunkCursor who = at.Previous;
        bool isKnown = words.Is(who.Tokens.Start, SyntaxRoles.Definite) || words.TagOf(who.Tokens.Start) is PosTag.PRPS or PosTag.PRP || words.Names.Has(who.Head);
        return isKnown ? new VerbSpeaker(who.PhraseAs(SubjectRelation.Direct), IsFinite: true, HasUnknownAsker: false) : null;
    }

    private Subject? OfActive(ChunkCursor at, CueVerb verb)
    {
        ChunkCursor before = at.Previous.BackPast(ChunkKind.Adverb);
        bool inverts = (verb.Frames & CueFrames.Inverts) != 0
            && before.Kind is ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Boundary or ChunkKind.Subordinator or ChunkKind.Preposition;
        if (!inverts)
            return at.SubjectBefore;
        Subject? interrupted = Interrupted(at);
        // "He arrested Tom Moss, 32, said Clara Norton.": a name that ends the sentence goes before a noun that does not speak.
        if (interrupted is { } odd && !words.Names.Has(odd.Head) && at.SubjectAfter is { } inverse && EndsWithPerson(inverse))
            return inverse;
        return interrupted ?? at.SubjectAfter ?? at.SubjectBefore;
    }

    /// <summary>The subject before an insertion that a comma before the verb ends: <c>Smith, the mayor, called the plan</c>. One comma alone ends none: <c>The paradox, says Norton,</c>.</summary>
    private static Subject? Interrupted(ChunkCursor verb)
    {
        if (verb.Previous.Kind is not (ChunkKind.Comma or ChunkKind.Dash) || verb.Back(2).Kind == ChunkKind.Quote)
            return null;
        if (verb.SubjectBefore is not { Relation: SubjectRelation.Interrupted } outer)
            return null;
        for (ChunkCursor i = outer.Chunks.Start; i < verb.Previous; i = i.Next)
        {
            if (i.Kind is ChunkKind.Comma or ChunkKind.Dash)
                return outer;
        }
        return null;
    }

    private bool EndsWithPerson(Subject subject) =>
        words.Names.IsOfPerson(subject.Head) && subject.Chunks.End.Kind is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma;

    /// <summary>Whether a verb says whose words another verb reports: <c>quoted Norton as saying</c>.</summary>
    private static bool RelaysSomebody(ChunkCursor at, CueVerb verb)
    {
        if ((verb.Frames & CueFrames.Relaying) == 0)
            return false;
        for (ChunkCursor i = at.Next; i <= at.Ahead(ReachOverApposition) && i.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Adjective; i = i.Next)
        {
            if (i.Is(SyntaxRoles.Equative) && i.Next.Kind == ChunkKind.Verb && i.Next.Is(ChunkTraits.Gerund))
                return true;
        }
        return false;
    }

    /// <summary>Whether a question opens a sentence or a clause without saying whose it is: <c>Asked whether</c>, <c>when asked if</c>.</summary>
    private bool IsAskedAlone(ChunkCursor at, CueVerb verb)
    {
        if ((verb.Frames & CueFrames.Asking) == 0 || !words.Language.Inflection.EndsAsPast(at.Word))
            return false;
        // "Asked about the plan, Smith said".
        ChunkCursor question = at.Next.Past(ChunkKind.Adverb);
        return question.Kind switch
        {
            // "Smith, who lives there, asked why" is Smith's question.
            ChunkKind.Subordinator => at.Previous.Kind is ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Subordinator && (Interrupted(at) is null || LeadsToMainVerb(at)),
            // "Asked which one he liked", "when asked who had paid".
            ChunkKind.Relative => at.Previous.Kind is ChunkKind.Boundary || (at.Previous.Kind == ChunkKind.Subordinator && words.TagOf(at.Head) == PosTag.VBN),
            ChunkKind.Preposition when question == at.Next => at.Previous.Kind == ChunkKind.Boundary && !at.Next.Is(SyntaxRoles.Agentive),
            _ => false,
        };
    }

    /// <summary>Whether the verb of the main clause follows a comma after a participle and its clause: <c>Smith, the mayor, asked if it was late, said</c>.</summary>
    private static bool LeadsToMainVerb(ChunkCursor participle) => participle.CommaBefore(participle.Ahead(ReachOverApposition)) is { Next.IsFinite: true };

    /// <summary>Who speaks by what a verb says.</summary>
    /// <param name="Speaker">The speaker, if the text says who it is.</param>
    /// <param name="IsFinite">Whether the verb has a subject of its own.</param>
    /// <param name="HasUnknownAsker">Whether it is a question, or what somebody hears, of nobody who is named.</param>
    /// <param name="Hearer">Who hears it, where nobody is said to speak.</param>
    private readonly record struct VerbSpeaker(Subject? Speaker, bool IsFinite, bool HasUnknownAsker, Subject? Hearer = null);
}
