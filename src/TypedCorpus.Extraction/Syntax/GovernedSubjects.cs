using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds who does what infinitives and participles say, which have no subject of their own.</summary>
internal sealed class GovernedSubjects(PassageSyntax passage, SubjectFinder subjects, VerbSearch verbs)
{
    private readonly NounPhrases _phrases = passage.Phrases;

    /// <summary>Who does what an infinitive says: its controller, else the subject of the verb before.</summary>
    public Subject? OfInfinitive(int verb, int low, int depth)
    {
        if (Controller(verb, low) is { } controller)
            return controller;
        return verbs.AnyBefore(verb, low) is { } governor && subjects.Before(governor, depth + 1) is { } raised ? raised with { Relation = SubjectRelation.Infinitive } : null;
    }

    /// <summary>Who does what a participle or a gerund says.</summary>
    public Subject? OfParticiple(int verb, int low, int depth)
    {
        // "ran toward them shouting": what cannot be a subject has its verb before.
        bool followsObject = passage[verb - 1].Is(ChunkTraits.Pronoun) && verb - 1 > low && passage.KindAt(verb - 2) == ChunkKind.Preposition;
        if (verb > low && passage[verb - 1].IsThing && !followsObject)
            return OfNounBefore(verb, low, depth);
        if ((QuotedAsSaying(verb, low) ?? Beside(verb, low)) is { } named)
            return named;
        return OfClause(verb, low, depth) is { } found ? found with { Relation = SubjectRelation.Participle } : null;
    }

    /// <summary>Who does what an infinitive says where that is not the subject of the verb before: <c>led her to say</c>, <c>common for papers to say</c>.</summary>
    private Subject? Controller(int infinitive, int low)
    {
        int noun = infinitive - 1;
        while (noun > low && passage.KindAt(noun) is ChunkKind.Noun or ChunkKind.Adverb && passage.KindAt(noun - 1) is ChunkKind.Noun or ChunkKind.Preposition
            && !passage.Is(noun - 1, SyntaxRoles.BeforeInfinitiveSubject))
            noun--;
        if (noun <= low || !passage[noun].IsThing)
            return null;
        ChunkRange phrase = new(noun, _phrases.EndOf(noun, infinitive));
        return Controls(noun, low) ? new Subject(passage.TokensOf(phrase), passage[noun].Head, SubjectRelation.Infinitive, phrase with { End = infinitive }) : null;
    }

    private bool Controls(int noun, int low)
    {
        Chunk before = passage[noun - 1];
        if (before.Kind == ChunkKind.Preposition)
            return noun - 1 > low && passage.KindAt(noun - 2) == ChunkKind.Adjective;
        return before.Kind == ChunkKind.Verb && !before.Is(ChunkTraits.Passive) && passage.Words.Language.ControlVerbs.Contains(passage.HeadWordAt(noun - 1));
    }

    private Subject? OfNounBefore(int verb, int low, int depth)
    {
        if (AfterWith(verb, low) is { } companion)
            return companion;
        if (subjects.InClause(verb - 1, low, depth) is not { } noun)
            return null;
        return OfObject(noun, low, depth) is { } doer ? doer with { Relation = SubjectRelation.Participle } : noun;
    }

    /// <summary>The noun phrase after <c>with</c> that an adverb parts from its participle: <c>with Norton recently promising</c>.</summary>
    private Subject? Beside(int verb, int low)
    {
        int noun = verb - 1;
        while (noun > low && passage.KindAt(noun) == ChunkKind.Adverb)
            noun--;
        return noun < verb - 1 && noun > low && passage.KindAt(noun) == ChunkKind.Noun ? AfterWith(noun + 1, low) : null;
    }

    /// <summary>The subject of the clause that a participle belongs to: the main one before it, else the one after it.</summary>
    private Subject? OfClause(int verb, int low, int depth)
    {
        int? main = verbs.MainVerb(verb, low);
        // "where workers had gathered, chanting": what is no report goes with the clause that it stands in.
        if (verbs.FiniteBefore(verb, low) is { } nearest && nearest > main && verbs.IsCircumstance(nearest, low) && !verbs.IsSpeech(main.Value) && subjects.Before(nearest, depth + 1) is { } local)
            return local;
        if (main is { } found)
            return subjects.Before(found, depth + 1) ?? subjects.After(found);
        return passage.KindAt(verb - 1) == ChunkKind.Comma && verb > low && subjects.BeforeInsertion(verb - 1, low, depth) is { } before
            ? before
            : OfClauseAfter(verb, low, depth);
    }

    private Subject? OfClauseAfter(int verb, int low, int depth)
    {
        for (int i = verb + 1; i < verb + PassageSyntax.Reach && !passage[i].EndsSentence; i++)
        {
            if (passage[i].IsFinite && passage.KindAt(i - 1) is ChunkKind.Noun or ChunkKind.Adverb)
                return subjects.InClause(i - 1, Math.Max(low, verb + 1), depth + 1);
        }
        return null;
    }

    /// <summary>The noun phrase that a participle goes with: <c>with the mayor of Salem calling it a mess</c>.</summary>
    private Subject? AfterWith(int verb, int low)
    {
        int with = verb - 1;
        while (with > low && passage.KindAt(with) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Conjunction && !IsWith(with))
            with--;
        return IsWith(with) && passage.KindAt(with + 1) == ChunkKind.Noun ? _phrases.At(with + 1, verb, SubjectRelation.Direct) : null;
    }

    private bool IsWith(int chunk) => passage.Is(chunk, ChunkKind.Preposition, SyntaxRoles.Comitative);

    /// <summary>Whom somebody quotes: <c>the Gazette quoted Norton as saying</c>; else <see langword="null"/>.</summary>
    private Subject? QuotedAsSaying(int gerund, int low)
    {
        int noun = gerund - 2;
        if (noun <= low || !passage.Is(gerund - 1, ChunkKind.Preposition, SyntaxRoles.Equative))
            return null;
        while (noun > low && passage.KindAt(noun) is ChunkKind.Noun or ChunkKind.Preposition && passage.KindAt(noun - 1) != ChunkKind.Verb)
            noun--;
        return noun > low && passage.KindAt(noun) == ChunkKind.Noun && IsQuoting(noun - 1) ? _phrases.At(noun, gerund - 1, SubjectRelation.Direct) : null;
    }

    /// <summary>Whether a verb says, in the active, whose words follow after <c>as</c>: <c>quoted</c>, <c>cited</c>.</summary>
    private bool IsQuoting(int verb) =>
        passage.KindAt(verb) == ChunkKind.Verb && !passage[verb].Is(ChunkTraits.Passive)
        && passage.Words.Language.Cues.VerbsOf(passage.HeadWordAt(verb)) is [{ } cue, ..] && (cue.Frames & CueFrames.Relaying) != 0;

    /// <summary>Who speaks where a participle after an object says what was put into it: <c>released a statement saying</c>, <c>emailed supporters saying</c>.</summary>
    private Subject? OfObject(Subject noun, int low, int depth)
    {
        int verb = noun.Chunks.Start - 1;
        if (verb < low || passage.KindAt(verb) != ChunkKind.Verb || passage[verb].Is(ChunkTraits.Copula))
            return null;
        CueFrames frames = CueFrames.None;
        foreach (CueVerb cue in passage.Words.Language.Cues.VerbsOf(passage.HeadWordAt(verb)))
        {
            if (cue.Particles.Length > 0)
                continue;
            frames = cue.Frames;
            // "She said the letter asking for it was lost": here a clause begins, not an object.
            if (cue.Strength == CueStrength.Always && (frames & (CueFrames.Noun | CueFrames.Addressee)) == 0)
                return null;
        }
        return (frames & CueFrames.Addressee) != 0 || passage.Words.Language.Documents.Contains(passage.Words[noun.Head]) ? subjects.Before(verb, depth + 1) : null;
    }
}
