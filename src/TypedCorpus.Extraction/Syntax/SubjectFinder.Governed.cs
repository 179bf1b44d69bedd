using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <content>The subjects of verbs that have none of their own, and the verbs of other clauses from which they take it.</content>
internal sealed partial class SubjectFinder
{
    /// <summary>Who does what an infinitive says where that is not the subject of the verb before: <c>led her to say</c>, <c>common for papers to say</c>.</summary>
    private Subject? Controller(int infinitive, int low)
    {
        int noun = infinitive - 1;
        while (noun > low && chunks[noun].Kind is ChunkKind.Noun or ChunkKind.Adverb && chunks[noun - 1].Kind is ChunkKind.Noun or ChunkKind.Preposition
            && words[chunks[noun - 1].First] != "for")
            noun--;
        if (noun <= low || chunks[noun].Kind != ChunkKind.Noun || chunks[noun].Is(ChunkTraits.Temporal))
            return null;
        bool controls = chunks[noun - 1].Kind == ChunkKind.Preposition
            ? noun - 1 > low && chunks[noun - 2].Kind is ChunkKind.Adjective
            : chunks[noun - 1].Kind == ChunkKind.Verb && !chunks[noun - 1].Is(ChunkTraits.Passive) && words.Language.ControlVerbs.Contains(words[chunks[noun - 1].Head]);
        return controls ? new Subject(chunks[noun].First, chunks[EndOfPhrase(noun, infinitive) - 1].End, HeadOf(noun), SubjectRelation.Infinitive, noun, infinitive) : null;
    }

    private Subject? OfParticiple(int verb, int low, int depth)
    {
        // "ran toward them shouting": what cannot be a subject has its verb before.
        if (verb > low && chunks[verb - 1].Kind == ChunkKind.Noun && !chunks[verb - 1].Is(ChunkTraits.Temporal) && !(chunks[verb - 1].Is(ChunkTraits.Pronoun) && verb - 1 > low
            && chunks[verb - 2].Kind == ChunkKind.Preposition))
        {
            if (BehindWith(verb, low) is { } companion)
                return companion;
            Subject? noun = InRegion(verb - 1, low, depth);
            return noun is { } thing && OfObject(thing, low, depth) is { } doer ? doer with { Relation = SubjectRelation.Participle } : noun;
        }
        if (QuotedAsSaying(verb, low) is { } quoted)
            return quoted;
        // "with Norton recently promising".
        int left = verb - 1;
        while (left > low && chunks[left].Kind == ChunkKind.Adverb)
            left--;
        if (left < verb - 1 && left > low && chunks[left].Kind == ChunkKind.Noun && BehindWith(left + 1, low) is { } beside)
            return beside;
        int previous = MainVerb(verb, low);
        // "where workers had gathered, chanting": what is no report goes with the clause that it stands in.
        int nearest = PreviousVerb(verb, low, v => v.IsFinite);
        if (nearest > previous && IsAdverbial(nearest, low) && !IsSpeech(previous) && Before(nearest, depth + 1) is { } local)
            return local with { Relation = SubjectRelation.Participle };
        if (previous >= 0)
            return Before(previous, depth + 1) is { } main ? main with { Relation = SubjectRelation.Participle }
                : After(previous) is { } behind ? behind with { Relation = SubjectRelation.Participle } : null;
        if (verb > low && chunks[verb - 1].Kind is ChunkKind.Comma && Interrupted(verb - 1, low, depth) is { } before)
            return before with { Relation = SubjectRelation.Participle };
        for (int i = verb + 1; i < chunks.Count && i < verb + Reach; i++)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop)
                break;
            if (chunks[i].IsFinite && chunks[i - 1].Kind is ChunkKind.Noun or ChunkKind.Adverb)
                return InRegion(i - 1, Math.Max(low, verb + 1), depth + 1) is { } subject ? subject with { Relation = SubjectRelation.Participle } : null;
        }
        return null;
    }

    /// <summary>The noun phrase that a participle goes with: <c>with the mayor of Salem calling it a mess</c>.</summary>
    private Subject? BehindWith(int verb, int low)
    {
        int noun = verb - 1;
        while (noun > low && chunks[noun].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Conjunction && !(chunks[noun].Kind == ChunkKind.Preposition && words[chunks[noun].First] == "with"))
            noun--;
        return chunks[noun].Kind == ChunkKind.Preposition && words[chunks[noun].First] == "with" && chunks[noun + 1].Kind == ChunkKind.Noun
            ? WithApposition(noun + 1, EndOfPhrase(noun + 1, verb), SubjectRelation.Direct) : null;
    }

    /// <summary>Whom somebody quotes: <c>the Gazette quoted Norton as saying</c>; else <see langword="null"/>.</summary>
    private Subject? QuotedAsSaying(int gerund, int low)
    {
        int noun = gerund - 2;
        if (noun <= low || chunks[gerund - 1].Kind != ChunkKind.Preposition || words[chunks[gerund - 1].First] != "as")
            return null;
        while (noun > low && chunks[noun].Kind is ChunkKind.Noun or ChunkKind.Preposition && chunks[noun - 1].Kind != ChunkKind.Verb)
            noun--;
        return noun > low && chunks[noun].Kind == ChunkKind.Noun && IsQuoting(noun - 1)
            ? WithApposition(noun, EndOfPhrase(noun, gerund - 1), SubjectRelation.Direct) : null;
    }

    /// <summary>Whether a verb says, in the active, whose words follow behind <c>as</c>: <c>quoted</c>, <c>cited</c>.</summary>
    private bool IsQuoting(int verb) => chunks[verb].Kind == ChunkKind.Verb && !chunks[verb].Is(ChunkTraits.Passive)
        && words.Language.Cues.VerbsOf(words[chunks[verb].Head]) is [{ Lemma: "quote" or "cite" }, ..];

    /// <summary>Who speaks where a participle behind an object says what was put into it: <c>released a statement saying</c>, <c>emailed supporters saying</c>.</summary>
    private Subject? OfObject(Subject noun, int low, int depth)
    {
        int verb = noun.FirstChunk - 1;
        if (verb < low || chunks[verb].Kind != ChunkKind.Verb || chunks[verb].Is(ChunkTraits.Copula))
            return null;
        CueFrames frames = CueFrames.None;
        foreach (CueVerb cue in words.Language.Cues.VerbsOf(words[chunks[verb].Head]))
        {
            if (cue.Particles.Length > 0)
                continue;
            frames = cue.Frames;
            // "She said the letter asking for it was lost": here a clause begins, not an object.
            if (cue.Strength == CueStrength.Always && (frames & (CueFrames.Noun | CueFrames.Addressee)) == 0)
                return null;
        }
        return (frames & CueFrames.Addressee) != 0 || words.Language.Documents.Contains(words[noun.Head]) ? Before(verb, depth + 1) : null;
    }

    /// <summary>The nearest finite verb before <paramref name="from"/> that no other verb, conjunction or pronoun governs, else the nearest at all; -1 if there is none.</summary>
    private int MainVerb(int from, int low)
    {
        int nearest = -1;
        for (int verb = PreviousVerb(from, low, v => v.IsFinite), n = 0; verb >= 0 && n < MaximalSegments; verb = PreviousVerb(verb, low, v => v.IsFinite), n++)
        {
            nearest = nearest < 0 ? verb : nearest;
            if (!IsGoverned(verb, low))
                return verb;
        }
        return nearest;
    }

    /// <summary>Whether a verb stands in a clause that a conjunction, a relative pronoun or another verb begins: <c>he said (that) she left</c>.</summary>
    private bool IsGoverned(int verb, int low)
    {
        bool sawNoun = false;
        for (int i = verb - 1; i >= low; i--)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Relative or ChunkKind.Subordinator:
                    return true;
                case ChunkKind.Verb:
                    return sawNoun && !chunks[i].Is(ChunkTraits.Participle);
                case ChunkKind.Preposition when _clausal.Contains(words[chunks[i].First]):
                    return true;
                case ChunkKind.Noun when !chunks[i].Is(ChunkTraits.Temporal):
                    sawNoun = true;
                    break;
                case ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon or ChunkKind.Dash or ChunkKind.Colon:
                    return false;
            }
        }
        return false;
    }

    /// <summary>Whether a verb stands in a clause that says when or where.</summary>
    private bool IsAdverbial(int verb, int low)
    {
        for (int i = verb - 1; i >= low; i--)
        {
            if (chunks[i].Kind == ChunkKind.Noun || chunks[i].Kind == ChunkKind.Adverb)
                continue;
            return (chunks[i].Kind is ChunkKind.Subordinator && words[chunks[i].First] is "when" or "where" or "while" or "whenever" or "wherever")
                || (chunks[i].Kind == ChunkKind.Relative && words[chunks[i].First] == "which" && i > low && chunks[i - 1].Kind == ChunkKind.Preposition)
                || (chunks[i].Kind == ChunkKind.Preposition && words[chunks[i].First] == "as");
        }
        return false;
    }

    private bool IsSpeech(int verb) => words.Language.Cues.StrengthOf(words[chunks[verb].Head]) >= SureStrength;

    private int PreviousVerb(int from, int low, Func<Chunk, bool> isWanted)
    {
        for (int i = from - 1; i >= low; i--)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop)
                return -1;
            if (isWanted(chunks[i]))
                return i;
        }
        return -1;
    }
}
