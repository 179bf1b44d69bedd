using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds who does what infinitives and participles say, which have no subject of their own.</summary>
internal sealed class GovernedSubjects(ArticleSyntax words, NounPhrases phrases, SubjectFinder subjects)
{
    /// <summary>Who does what an infinitive says: its controller, else the subject of the verb before.</summary>
    public Subject? OfInfinitive(ChunkCursor verb, ChunkCursor low, int depth)
    {
        if (Controller(verb, low) is { } controller)
            return controller;
        return VerbSearch.AnyBefore(verb, low) is { } governor && subjects.Before(governor, depth + 1) is { } raised ? raised with { Relation = SubjectRelation.Infinitive } : null;
    }

    /// <summary>Who does what a participle or a gerund says.</summary>
    public Subject? OfParticiple(ChunkCursor verb, ChunkCursor low, int depth)
    {
        // "prompted Reed to sit down and call it a mess".
        if (words.TagOf(verb.Head) == PosTag.VB && verb.Previous.Kind == ChunkKind.Conjunction && verb > low && VerbSearch.AnyBefore(verb, low) is { } infinitive && infinitive.Is(ChunkTraits.Infinitive))
            return OfInfinitive(infinitive, low, depth);
        // "ran toward them shouting": what cannot be a subject has its verb before.
        bool followsObject = verb.Previous.Is(ChunkTraits.Pronoun) && verb.Previous > low && verb.Back(2).Kind == ChunkKind.Preposition;
        if (verb > low && verb.Previous.IsThing && !followsObject)
            return OfNounBefore(verb, low, depth);
        if ((QuotedAsSaying(verb, low) ?? Beside(verb, low)) is { } named)
            return named;
        return OfClause(verb, low, depth) is { } found ? found with { Relation = SubjectRelation.Participle } : null;
    }

    /// <summary>Who does what an infinitive says where that is not the subject of the verb before: <c>led her to say</c>, <c>common for papers to say</c>.</summary>
    private Subject? Controller(ChunkCursor infinitive, ChunkCursor low)
    {
        ChunkCursor noun = infinitive.Previous;
        while (noun > low && noun.Kind is ChunkKind.Noun or ChunkKind.Adverb && noun.Previous.Kind is ChunkKind.Noun or ChunkKind.Preposition
            && !noun.Previous.Is(SyntaxRoles.BeforeInfinitiveSubject))
            noun = noun.Previous;
        if (noun <= low || !noun.IsThing)
            return null;
        ChunkRange phrase = noun.UpTo(phrases.EndOf(noun, infinitive));
        return Controls(noun, low) ? new Subject(phrase.Tokens, noun.Head, SubjectRelation.Infinitive, noun.UpTo(infinitive)) : null;
    }

    private bool Controls(ChunkCursor noun, ChunkCursor low)
    {
        Chunk before = noun.Previous.Chunk;
        if (before.Kind == ChunkKind.Preposition)
            return noun.Previous > low && noun.Back(2).Kind == ChunkKind.Adjective;
        return before.Kind == ChunkKind.Verb && !before.Is(ChunkTraits.Passive) && words.Language.ControlVerbs.Contains(noun.Previous.HeadWord);
    }

    private Subject? OfNounBefore(ChunkCursor verb, ChunkCursor low, int depth)
    {
        if (AfterWith(verb, low) is { } companion)
            return companion;
        if (subjects.InClause(verb.Previous, low, depth) is not { } noun)
            return null;
        return OfObject(noun, verb, low, depth) is { } doer ? doer with { Relation = SubjectRelation.Participle } : noun;
    }

    /// <summary>The noun phrase after <c>with</c> that an adverb or a time parts from its participle: <c>with Norton recently promising</c>.</summary>
    private Subject? Beside(ChunkCursor verb, ChunkCursor low)
    {
        ChunkCursor noun = verb.Previous;
        while (noun > low && noun.IsAdverbial)
            noun = noun.Previous;
        return noun < verb.Previous && noun > low && noun.Kind == ChunkKind.Noun ? AfterWith(noun.Next, low) : null;
    }

    /// <summary>The subject of the clause that a participle belongs to: the main one before it, else the one after it.</summary>
    private Subject? OfClause(ChunkCursor verb, ChunkCursor low, int depth)
    {
        ChunkCursor? main = VerbSearch.MainVerb(verb, low);
        // "where workers had gathered, chanting": what is no report goes with the clause that it stands in.
        if (VerbSearch.FiniteBefore(verb, low) is { } nearest && nearest > main && VerbSearch.IsCircumstance(nearest, low) && !VerbSearch.IsSpeech(main.Value) && subjects.Before(nearest, depth + 1) is { } local)
            return local;
        if (main is { } found)
        {
            Subject? subject = subjects.Before(found, depth + 1) ?? subjects.After(found);
            ChunkCursor? inner = VerbSearch.FiniteBefore(verb, low) is { } nearer && nearer > found ? nearer : null;
            // Who "was fined after Norton complained, saying" says nothing.
            bool isDone = found.Is(ChunkTraits.Passive) && inner is { } active && !active.Is(ChunkTraits.Passive) && IsAfterClausalPreposition(active);
            if (subject is { } outer && IsSomebody(outer) && !isDone)
                return subject;
            // "Reed said the costs of planning and holding it could rise, adding": what could rise adds nothing.
            if (!isDone && VerbSearch.IsSpeech(verb) && VerbSearch.SpeechBefore(found, low) is { } speech && subjects.Before(speech, depth + 1) is { } teller && IsSomebody(teller))
                return teller;
            // "Talks broke down after the union walked out, accusing": talks accuse nobody.
            if (subject is null || inner is null)
                return subject;
            return subjects.Before(inner.Value, depth + 1) is { } speaker && IsSomebody(speaker) ? speaker : subject;
        }
        // "Norton, after saying that he would stay, left".
        ChunkCursor first = verb.Previous.Kind == ChunkKind.Preposition ? verb.Previous : verb;
        return first.Previous.Kind == ChunkKind.Comma && first > low && subjects.BeforeInsertion(first.Previous, low, depth) is { } before
            ? before
            : OfClauseAfter(verb, low, depth);
    }

    /// <summary>Whether a verb and its subject follow <c>after</c> or its like.</summary>
    private static bool IsAfterClausalPreposition(ChunkCursor verb) =>
        verb.SubjectBefore is { Relation: SubjectRelation.Direct } subject && subject.Chunks.Start.Previous.Is(ChunkKind.Preposition, SyntaxRoles.ClausalPreposition);

    private bool IsSomebody(Subject subject)
    {
        PosTag tag = words.TagOf(subject.Head);
        if (tag == PosTag.VBG || words.Is(subject.Head, QuoteRoles.NoOne))
            return false;
        return tag is not (PosTag.NN or PosTag.NNS) || words.Names.Has(subject.Head) || words.Language.SpeakerNouns.KindOf(words[subject.Head], tag) is not null;
    }

    private Subject? OfClauseAfter(ChunkCursor verb, ChunkCursor low, int depth)
    {
        if (VerbSearch.IsSpeech(verb) && MainVerbAfterClause(verb) is { } main)
            return subjects.Before(main, depth + 1);
        bool isMain = true;
        for (ChunkCursor i = verb.Next; i < verb.Ahead(PassageSyntax.Reach) && !i.EndsSentence; i = i.Next)
        {
            isMain &= i.Kind is not (ChunkKind.Subordinator or ChunkKind.Relative);
            if (i.IsFinite && i.Previous.Kind is ChunkKind.Noun or ChunkKind.Adverb)
                return subjects.InClause(i.Previous, low.OrLater(verb.Next), depth + 1);
            // "Calling it a mess, Reed, the mayor, said", "Reed (D-Ohio) said".
            if (isMain && i.IsFinite && i.Previous.Kind is ChunkKind.Comma or ChunkKind.Close)
                return subjects.Before(i, depth + 1);
        }
        return null;
    }

    /// <summary>The verb of the main clause after what a participle at the start of a sentence reports: <c>Saying that he was tired, Norton left</c>; else <see langword="null"/>.</summary>
    private static ChunkCursor? MainVerbAfterClause(ChunkCursor verb)
    {
        bool hasVerb = false;
        bool isMain = false;
        for (ChunkCursor i = verb.Next; i < verb.Ahead(PassageSyntax.Reach) && !i.EndsSentence; i = i.Next)
        {
            isMain |= hasVerb && i.Kind == ChunkKind.Comma && i.Next.Past(ChunkKind.Adverb).Kind == ChunkKind.Noun;
            if (!i.IsFinite)
                continue;
            if (isMain && i.Previous.BackPast(ChunkKind.Adverb).Kind is ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Close)
                return i;
            hasVerb = true;
        }
        return null;
    }

    /// <summary>The noun phrase that a participle goes with: <c>with the mayor of Salem calling it a mess</c>.</summary>
    private Subject? AfterWith(ChunkCursor verb, ChunkCursor low)
    {
        ChunkCursor with = verb.Previous;
        while (with > low && with.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Conjunction && !IsWith(with))
            with = with.Previous;
        return IsWith(with) && with.Next.Kind == ChunkKind.Noun ? phrases.At(with.Next, verb, SubjectRelation.Direct) : null;
    }

    // "charged with arson".
    private static bool IsWith(ChunkCursor chunk) => chunk.Is(ChunkKind.Preposition, SyntaxRoles.Comitative) && !(chunk.Index > 0 && chunk.Previous.Is(SyntaxRoles.Blamed));

    /// <summary>Whom somebody quotes: <c>the Gazette quoted Norton as saying</c>; else <see langword="null"/>.</summary>
    private Subject? QuotedAsSaying(ChunkCursor gerund, ChunkCursor low)
    {
        ChunkCursor noun = gerund.Back(2);
        if (noun <= low || !gerund.Previous.Is(ChunkKind.Preposition, SyntaxRoles.Equative))
            return null;
        // "quoted Norton, once a deputy of Reed's, as saying".
        while (noun > low && noun.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Adjective && noun.Previous.Kind != ChunkKind.Verb)
            noun = noun.Previous;
        return noun > low && noun.Kind == ChunkKind.Noun && IsQuoting(noun.Previous) ? phrases.At(noun, gerund.Previous, SubjectRelation.Direct) : null;
    }

    /// <summary>Whether a verb says, in the active, whose words follow after <c>as</c>: <c>quoted</c>, <c>cited</c>.</summary>
    private bool IsQuoting(ChunkCursor verb) =>
        verb.Kind == ChunkKind.Verb && !verb.Is(ChunkTraits.Passive)
        && words.Language.Cues.VerbsOf(verb.HeadWord) is [{ } cue, ..] && (cue.Frames & CueFrames.Relaying) != 0;

    /// <summary>Who speaks where a participle after an object says what was put into it: <c>released a statement saying</c>, <c>emailed supporters saying</c>.</summary>
    private Subject? OfObject(Subject noun, ChunkCursor participle, ChunkCursor low, int depth)
    {
        ChunkCursor verb = noun.Chunks.Start.Previous;
        if (verb < low || verb.Kind != ChunkKind.Verb || verb.Is(ChunkTraits.Copula))
            return null;
        CueFrames frames = CueFrames.None;
        foreach (CueVerb cue in words.Language.Cues.VerbsOf(verb.HeadWord))
        {
            if (cue.Particles.Length > 0)
                continue;
            frames = cue.Frames;
            // "She said the letter asking for it was lost": here a clause begins, not an object.
            if (cue.Strength == CueStrength.Always && (frames & (CueFrames.Noun | CueFrames.Addressee)) == 0)
                return null;
        }
        // "finished his lap saying it was over": laps say nothing.
        if ((frames & CueFrames.Addressee) != 0 || words.Language.Documents.Contains(words[noun.Head]))
            return subjects.Before(verb, depth + 1);
        bool isThing = !IsSomebody(noun) && words.TagOf(noun.Tokens.Start) != PosTag.NNP && VerbSearch.IsSpeech(participle);
        return isThing && subjects.Before(verb, depth + 1) is { } doer && IsSomebody(doer) ? doer : null;
    }
}
