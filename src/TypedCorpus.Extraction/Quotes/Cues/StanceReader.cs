using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells whether the text says that what a verb reports was said: <c>did not say</c>, <c>if she says</c>, <c>will say</c>, <c>would say</c>.</summary>
internal sealed class StanceReader(List<Chunk> chunks, SentenceView words)
{
    // How many chunks back the verb that governs an infinitive or a gerund can stand.
    private const int Reach = 6;

    private readonly StanceWords _stances = StanceWords.Of(words.Language);

    /// <summary>The stance of a cue, whose subject and content are known.</summary>
    public Stance Of(Cue cue)
    {
        if (cue.IsPhrase || cue.IsNoun || cue.IsLabel)
            return Stance.Asserted;
        Chunk chunk = chunks[cue.Chunk];
        Stance stance = OfGroup(cue.Chunk);
        // "…," she would say: a habit.
        if (stance == Stance.Hypothetical && cue.FollowsQuote && !HasConditionAhead(cue.Chunk))
            stance = Stance.Asserted;
        if (stance == Stance.Asserted && HasNegativeObject(cue))
            stance = Stance.Negated;
        if (stance != Stance.Asserted)
            return stance;
        if (chunk.Is(ChunkTraits.Infinitive))
            return OfInfinitive(cue.Chunk);
        if (chunk.Is(ChunkTraits.Gerund))
            return OfGerund(cue.Chunk);
        return OfClause(cue, chunk);
    }

    /// <summary>What the auxiliaries and adverbs of a verb say.</summary>
    private Stance OfGroup(int verb)
    {
        Chunk chunk = chunks[verb];
        int first = chunk.First;
        for (int before = verb - 1; before >= 0 && chunks[before].Kind == ChunkKind.Adverb; before--)
            first = chunks[before].First;
        Stance modal = Stance.Asserted;
        bool isHabit = false;
        for (int i = first; i < chunk.Head; i++)
        {
            string word = words[i];
            if (_stances.Negations.Contains(word))
            {
                if (!_stances.Restoring.Contains(words[i + 1]))
                    return Stance.Negated;
            }
            else if (words.TagOf(i) == PosTag.MD)
                modal = _stances.FutureModals.Contains(word) ? Stance.Future : _stances.HypotheticalModals.Contains(word) ? Stance.Hypothetical : modal;
            else
                isHabit |= _stances.Habitual.Contains(word);
        }
        // "would later say", "would go on to say": the past of a tale.
        return modal == Stance.Hypothetical && (isHabit || words[chunk.Head] == "go") ? Stance.Asserted : modal;
    }

    private Stance OfInfinitive(int verb)
    {
        for (int i = verb - 1; i >= 0 && i >= verb - Reach; i--)
        {
            Chunk chunk = chunks[i];
            if (chunk.Kind is ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Semicolon)
                return i == verb - 1 && chunk.Kind == ChunkKind.Boundary ? Stance.Hypothetical : Stance.Asserted;
            if (chunk.Kind is not (ChunkKind.Verb or ChunkKind.Adjective or ChunkKind.Adverb or ChunkKind.Subordinator))
                continue;
            string head = words[chunk.Head];
            if (_stances.NegatingGovernors.Contains(head))
                return Stance.Negated;
            if (chunk.Kind == ChunkKind.Subordinator)
                return _stances.Conditions.Contains(head) ? Stance.Hypothetical : Stance.Asserted;
            if (chunk.Kind == ChunkKind.Verb && OfGroup(i) is var outer and not Stance.Asserted)
                return outer;
            if (_stances.FutureGovernors.Contains(head))
                return Stance.Future;
            if (_stances.HypotheticalGovernors.Contains(head))
                return Stance.Hypothetical;
            if (chunk.Kind == ChunkKind.Verb)
                return chunk.Is(ChunkTraits.Infinitive) ? OfInfinitive(i) : Stance.Asserted;
        }
        return Stance.Asserted;
    }

    private Stance OfGerund(int verb)
    {
        int before = verb - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Adverb)
            before--;
        if (before < 0)
            return Stance.Asserted;
        string word = words[Math.Min(words.Count - 1, chunks[before].Head)];
        if (chunks[before].Kind is ChunkKind.Preposition or ChunkKind.Subordinator)
        {
            if (_stances.NegatingPrepositions.Contains(word) || (word == "of" && before > 0 && _stances.NegatingVerbs.Contains(words[chunks[before].First - 1])))
                return Stance.Negated;
            return Stance.Asserted;
        }
        if (chunks[before].Kind == ChunkKind.Verb)
            return _stances.NegatingVerbs.Contains(word) ? Stance.Negated : Stance.Asserted;
        // "will say …, adding that": as the verb that it goes with.
        if (chunks[before].Kind is ChunkKind.Comma or ChunkKind.Quote)
        {
            for (int i = before - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.Boundary or ChunkKind.Stop); i--)
            {
                if (chunks[i].IsFinite && words.Language.Cues.StrengthOf(words[chunks[i].Head]) >= CueStrength.Mostly)
                    return OfGroup(i) is Stance.Future ? Stance.Future : Stance.Asserted;
            }
        }
        return Stance.Asserted;
    }

    /// <summary>What the subject of a verb, and the conjunction before it, say.</summary>
    private Stance OfClause(Cue cue, Chunk chunk)
    {
        if (cue.Speaker is not { } subject)
            return Stance.Asserted;
        if (_stances.NegativeSubjects.Contains(words[subject.First]))
            return Stance.Negated;
        if (subject.FirstChunk >= cue.Chunk)
            return Stance.Asserted;
        int before = subject.FirstChunk - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Adverb)
            before--;
        bool opens = before < 0 || chunks[before].Kind is ChunkKind.Boundary or ChunkKind.Stop;
        if (opens)
            return words[subject.First] == "who" && IsQuestion(chunk.First) ? Stance.Hypothetical : Stance.Asserted;
        string word = words[chunks[before].First];
        switch (chunks[before].Kind)
        {
            case ChunkKind.Subordinator when _stances.Conditions.Contains(word):
                return Stance.Conditional;
            case ChunkKind.Subordinator when _stances.OpenConditions.Contains(word):
                return Stance.Hypothetical;
            case ChunkKind.Subordinator when word == "that" && before > 0:
                return IsDenied(before - 1) ? Stance.Negated : Stance.Asserted;
            // "Did Norton say …?", "Nor did he say", "Should she say so".
            case ChunkKind.Verb when !chunk.IsFinite && words.Language.FunctionWords.IsAuxiliary(words[chunks[before].Head]):
                return OfInversion(before, chunk.First);
            default:
                return Stance.Asserted;
        }
    }

    private Stance OfInversion(int auxiliary, int token)
    {
        int first = chunks[auxiliary].First;
        if (first > 0 && _stances.Negations.Contains(words[first - 1]) && words.Article.SentenceOf(first - 1) == words.Article.SentenceOf(first))
            return Stance.Negated;
        if (chunks[auxiliary].Is(ChunkTraits.Negated))
            return Stance.Negated;
        if (IsQuestion(token))
            return Stance.Hypothetical;
        bool opens = auxiliary == 0 || chunks[auxiliary - 1].Kind is ChunkKind.Boundary or ChunkKind.Comma;
        return opens && words[first] is "should" or "had" or "were" ? Stance.Conditional : Stance.Asserted;
    }

    /// <summary>Whether what a <c>that</c> behind a word introduces is said not to be so: <c>does not mean that he said</c>, <c>no evidence that</c>, <c>denied that</c>.</summary>
    private bool IsDenied(int governor) => chunks[governor].Kind switch
    {
        ChunkKind.Verb => OfGroup(governor) == Stance.Negated || _stances.NegatingVerbs.Contains(words[chunks[governor].Head]),
        ChunkKind.Noun => words[chunks[governor].First] == "no",
        // "It is not true that".
        ChunkKind.Adjective or ChunkKind.Adverb when governor > 0 => _stances.Negations.Contains(words[chunks[governor - 1].First]) || IsDenied(governor - 1),
        _ => false,
    };

    private bool IsQuestion(int token)
    {
        Sentence sentence = words.Article.Sentences[words.Article.SentenceOf(token)];
        return words.FirstOf(sentence.EndToken - 1) == '?';
    }

    private bool HasNegativeObject(Cue cue) =>
        cue.After.End > cue.After.Start && _stances.NegativeObjects.Contains(words[cue.After.Start]) && cue.After.Start == cue.End && !cue.PrecedesQuote;

    /// <summary>Whether a condition stands in the sentence of a verb: <c>“…,” she would say if asked</c>.</summary>
    private bool HasConditionAhead(int verb)
    {
        for (int i = verb + 1; i < chunks.Count && chunks[i].Kind is not (ChunkKind.Boundary or ChunkKind.Stop); i++)
        {
            if (chunks[i].Kind == ChunkKind.Subordinator && _stances.Conditions.Contains(words[chunks[i].First]))
                return true;
        }
        return false;
    }
}
