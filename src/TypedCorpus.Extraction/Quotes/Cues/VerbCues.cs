using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds the verbs of a passage that report speech, and who speaks by the syntax around each.</summary>
internal sealed class VerbCues(PassageSyntax passage)
{
    // In chunks: how far after a verb its agent can stand.
    private const int AgentReach = 6;

    // In chunks: how far after a verb stands whom it quotes, or what a passive calls someone.
    private const int Reach = 6;

    private static readonly CueVerb s_naming = new("", [], CueClass.Neutral, CueStrength.Sometimes, CueFrames.Naming, []);

    private readonly ArticleSyntax _words = passage.Words;
    private readonly UnlistedVerb _unlisted = new(passage);

    /// <summary>The cue of a verb, else <see langword="null"/>.</summary>
    public Cue? At(int chunk)
    {
        Chunk group = passage[chunk];
        (CueVerb? verb, TokenRange tokens) = Listed(group.Head);
        if (verb is null || (verb.Frames & CueFrames.Clause) == 0)
            verb = _unlisted.At(chunk) ?? verb;
        verb ??= IsNamingPassive(chunk) ? s_naming : null;
        if (verb is null || IsNoReport(chunk, verb) || SpeakerOf(chunk, verb) is not { } found)
            return null;
        return new Cue
        {
            Chunk = chunk,
            Tokens = tokens,
            Class = verb.Class,
            Strength = verb.Strength,
            Frames = verb.Frames,
            Speaker = found.Speaker,
            IsFinite = found.IsFinite,
            IsGerund = group.Is(ChunkTraits.Gerund),
            HasUnknownAsker = found.HasUnknownAsker,
            Verb = verb,
        };
    }

    /// <summary>The entry of a verb, and its tokens with those of its particles.</summary>
    private (CueVerb? Verb, TokenRange Tokens) Listed(int head)
    {
        foreach (CueVerb verb in _words.Language.Cues.VerbsOf(_words[head]))
        {
            int n = 0;
            while (n < verb.Particles.Length && _words[head + 1 + n] == verb.Particles[n])
                n++;
            // "insisted on Tuesday": the particle begins a phrase of time.
            bool beginsTime = n == 1 && _words.Is(head + 1, QuoteRoles.BeforeTime) && _words.Is(head + 2, SyntaxRoles.Time);
            if (n == verb.Particles.Length && !beginsTime)
                return (verb, new TokenRange(head, head + 1 + n));
        }
        return (null, TokenRange.Of(head));
    }

    private bool IsNoReport(int chunk, CueVerb verb)
    {
        Chunk group = passage[chunk];
        // "That being said", "having said that".
        if (RelaysSomebody(chunk, verb) || (_words.Is(group.Head - 1, QuoteRoles.Absolute) && verb.Strength >= CueStrength.Always && (verb.Frames & CueFrames.Addressee) == 0))
            return true;
        // "State officials said": a capital at the start of a sentence is no order to speak.
        if (passage.KindAt(chunk - 1) == ChunkKind.Boundary && _words.TagOf(group.Head) is PosTag.VB or PosTag.VBP)
            return true;
        if ((verb.Frames & CueFrames.Naming) == 0)
            return false;
        // "calls up the police", "who calls himself Norton".
        bool hasParticle = verb.Particles.Length == 0 && group.End > group.Head + 1;
        return hasParticle || (passage.KindAt(chunk + 1) == ChunkKind.Noun && _words.Is(passage[chunk + 1].Head, SyntaxRoles.Reflexive));
    }

    /// <summary>Who speaks, and how the verb says so; <see langword="null"/> where the verb is none of speech there.</summary>
    private VerbSpeaker? SpeakerOf(int chunk, CueVerb verb)
    {
        Chunk group = passage[chunk];
        if (IsAskedAlone(chunk, verb))
            return new VerbSpeaker(null, IsFinite: false, HasUnknownAsker: true);
        if (group.Is(ChunkTraits.Participle))
            return OfParticiple(chunk, verb);
        if (group.Is(ChunkTraits.Passive))
        {
            Subject? speaker = (verb.Frames & CueFrames.Relaying) != 0 ? passage.SubjectBefore(chunk) : Agent(chunk);
            return new VerbSpeaker(speaker, group.IsFinite, HasUnknownAsker: speaker is null && (verb.Frames & CueFrames.Asking) != 0);
        }
        return new VerbSpeaker(OfActive(chunk, verb), group.IsFinite, HasUnknownAsker: false);
    }

    /// <summary>A past that was taken for a participle (<c>the plan called X</c>, <c>Smith said</c>), unless what follows shows it is one.</summary>
    private VerbSpeaker? OfParticiple(int chunk, CueVerb verb)
    {
        bool closes = passage.KindAt(chunk - 1) == ChunkKind.Noun && passage.KindAt(chunk - 2) == ChunkKind.Quote;
        bool isNamed = (verb.Frames & CueFrames.Naming) != 0 && passage.KindAt(chunk - 1) == ChunkKind.Noun;
        bool followsParticiple = passage.KindAt(chunk + 1) != ChunkKind.Boundary && _words.Is(passage[chunk + 1].First, QuoteRoles.AfterParticiple);
        bool isFinite = closes || (verb.Strength >= CueStrength.Reliably && !isNamed && !followsParticiple);
        Subject? speaker = isFinite ? passage.SubjectBefore(chunk) : Agent(chunk);
        // "that if asked he would resign": a participle after a conjunction has no subject.
        bool isSubordinate = passage.KindAt(chunk - 1) == ChunkKind.Subordinator && speaker is not { Relation: SubjectRelation.Agent };
        return isSubordinate || (!isFinite && speaker is null) ? null : new VerbSpeaker(speaker, isFinite, HasUnknownAsker: false);
    }

    private Subject? OfActive(int chunk, CueVerb verb)
    {
        int before = chunk - 1;
        while (passage.KindAt(before) == ChunkKind.Adverb)
            before--;
        bool inverts = (verb.Frames & CueFrames.Inverts) != 0
            && passage.KindAt(before) is ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Boundary or ChunkKind.Subordinator or ChunkKind.Preposition;
        if (!inverts)
            return passage.SubjectBefore(chunk);
        Subject? interrupted = Interrupted(chunk);
        // "He arrested Tom Moss, 32, said Clara Norton.": a name that ends the sentence goes before a noun that does not speak.
        if (interrupted is { } odd && !_words.Names.Has(odd.Head) && passage.SubjectAfter(chunk) is { } inverse && EndsWithPerson(inverse))
            return inverse;
        return interrupted ?? passage.SubjectAfter(chunk) ?? passage.SubjectBefore(chunk);
    }

    /// <summary>The subject before an insertion that a comma before the verb ends: <c>Smith, the mayor, called the plan</c>. One comma alone ends none: <c>The paradox, says Norton,</c>.</summary>
    private Subject? Interrupted(int verb)
    {
        if (passage.KindAt(verb - 1) is not (ChunkKind.Comma or ChunkKind.Dash) || passage.KindAt(verb - 2) == ChunkKind.Quote)
            return null;
        if (passage.SubjectBefore(verb) is not { Relation: SubjectRelation.Interrupted } outer)
            return null;
        for (int i = outer.Chunks.Start; i < verb - 1; i++)
        {
            if (passage.KindAt(i) is ChunkKind.Comma or ChunkKind.Dash)
                return outer;
        }
        return null;
    }

    private bool EndsWithPerson(Subject subject) =>
        _words.Names.IsOfPerson(subject.Head) && passage.KindAt(subject.Chunks.End) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma;

    /// <summary>Whether a verb says whose words another verb reports: <c>quoted Norton as saying</c>.</summary>
    private bool RelaysSomebody(int chunk, CueVerb verb)
    {
        if ((verb.Frames & CueFrames.Relaying) == 0)
            return false;
        for (int i = chunk + 1; i <= chunk + Reach && passage.KindAt(i) is ChunkKind.Noun or ChunkKind.Preposition; i++)
        {
            if (passage.Is(i, SyntaxRoles.Equative) && passage.KindAt(i + 1) == ChunkKind.Verb && passage[i + 1].Is(ChunkTraits.Gerund))
                return true;
        }
        return false;
    }

    /// <summary>Whether a question opens a sentence or a clause without saying whose it is: <c>Asked whether</c>, <c>when asked if</c>.</summary>
    private bool IsAskedAlone(int chunk, CueVerb verb)
    {
        if ((verb.Frames & CueFrames.Asking) == 0 || !_words.Language.Inflection.EndsAsPast(passage.WordAt(chunk)))
            return false;
        // "Asked about the plan, Smith said".
        return passage.KindAt(chunk + 1) switch
        {
            ChunkKind.Subordinator => passage.KindAt(chunk - 1) is ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Subordinator,
            ChunkKind.Preposition => passage.KindAt(chunk - 1) == ChunkKind.Boundary && !passage.Is(chunk + 1, SyntaxRoles.Agentive),
            _ => false,
        };
    }

    /// <summary>Whether a passive with an agent says what that calls someone: it goes on with <c>as</c> and words in marks: <c>seen by organizers as a “…”</c>.</summary>
    private bool IsNamingPassive(int chunk)
    {
        if (!passage[chunk].IsAny(ChunkTraits.Passive | ChunkTraits.Participle))
            return false;
        bool hasAgent = false;
        bool names = false;
        for (int i = chunk + 1; i + 1 < passage.Count && i <= chunk + Reach && passage.KindAt(i) is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Quote or ChunkKind.Adverb or ChunkKind.Adjective; i++)
        {
            hasAgent |= passage.Is(i, SyntaxRoles.Agentive);
            names |= passage.Is(i, SyntaxRoles.Equative) && (passage.KindAt(i + 1) == ChunkKind.Quote || _words.IsMark(passage[i].End) || _words.IsMark(passage[i].End + 1));
        }
        return hasAgent && names;
    }

    /// <summary>Who does what a passive says: <c>was asked by Smith</c>.</summary>
    private Subject? Agent(int verb)
    {
        for (int i = verb + 1; i <= verb + AgentReach && passage.KindAt(i) is not (ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Comma); i++)
        {
            // "was described as “obsessed” by".
            if (passage.KindAt(i) == ChunkKind.Verb && !IsInMarks(new TokenRange(passage[verb].End, passage[i].First)))
                return null;
            if (passage.Is(i, ChunkKind.Preposition, SyntaxRoles.Agentive) && passage.KindAt(i + 1) == ChunkKind.Noun)
                return passage.Phrases.At(i + 1, SubjectRelation.Agent);
        }
        return null;
    }

    /// <summary>Whether a mark opens among some tokens and does not close there.</summary>
    private bool IsInMarks(TokenRange before)
    {
        int marks = 0;
        for (int i = before.Start; i < before.End; i++)
            marks += _words.IsMark(i) ? 1 : 0;
        return marks % 2 == 1;
    }

    /// <summary>Who speaks by what a verb says.</summary>
    /// <param name="Speaker">The speaker, if the text says who it is.</param>
    /// <param name="IsFinite">Whether the verb has a subject of its own.</param>
    /// <param name="HasUnknownAsker">Whether it is a question of nobody who is named.</param>
    private readonly record struct VerbSpeaker(Subject? Speaker, bool IsFinite, bool HasUnknownAsker);
}
