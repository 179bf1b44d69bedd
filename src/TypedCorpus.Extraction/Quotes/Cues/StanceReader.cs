using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells whether the text says that what a verb reports was said: <c>did not say</c>, <c>if she says</c>, <c>will say</c>, <c>would say</c>.</summary>
internal sealed class StanceReader(PassageSyntax passage)
{
    private readonly ArticleSyntax _words = passage.Words;
    private readonly StanceWords _roles = new(passage.Words);
    private readonly VerbGroupStances _groups = new(passage);
    private GovernedStances? _governed;

    private GovernedStances Governed => _governed ??= new GovernedStances(passage);

    /// <summary>The stance of a cue, whose subject and content are known.</summary>
    public Stance Of(Cue cue)
    {
        if (cue.Form != CueForm.Verb)
            return Stance.Asserted;
        Stance stance = _groups.Of(cue.Chunk);
        // "…," she would say: a habit.
        if (stance == Stance.Hypothetical && cue.Content.FollowsQuote && !HasConditionAhead(cue.Chunk))
            stance = Stance.Asserted;
        if (stance == Stance.Asserted && HasNegativeObject(cue))
            stance = Stance.Negated;
        if (stance != Stance.Asserted)
            return stance;
        if (passage[cue.Chunk].Is(ChunkTraits.Infinitive))
            return Governed.OfInfinitive(cue.Chunk);
        return passage[cue.Chunk].Is(ChunkTraits.Gerund) ? Governed.OfGerund(cue.Chunk) : OfClause(cue);
    }

    /// <summary>What the subject of a verb, and the conjunction before it, say.</summary>
    private Stance OfClause(Cue cue)
    {
        if (cue.Speaker is not { } subject)
            return Stance.Asserted;
        if (_roles.Is(subject.Tokens.Start, StanceRoles.NegativeSubject))
            return Stance.Negated;
        if (subject.Chunks.Start >= cue.Chunk)
            return Stance.Asserted;
        int verb = passage[cue.Chunk].First;
        int before = passage.LastBefore(subject.Chunks.Start, ChunkKind.Adverb);
        if (passage[before].EndsSentence)
            return _roles.Is(subject.Tokens.Start, StanceRoles.Interrogative) && IsQuestion(verb) ? Stance.Hypothetical : Stance.Asserted;
        switch (passage.KindAt(before))
        {
            case ChunkKind.Subordinator:
                return OfConjunction(before);
            // "Did Norton say …?", "Nor did he say", "Should she say so".
            case ChunkKind.Verb when !passage[cue.Chunk].IsFinite && _words.Is(passage[before].Head, SyntaxRoles.Auxiliary):
                return OfInversion(before, verb);
            default:
                return Stance.Asserted;
        }
    }

    private Stance OfConjunction(int conjunction)
    {
        StanceRoles roles = _roles.Of(passage[conjunction].First);
        if ((roles & StanceRoles.Condition) != 0)
            return Stance.Conditional;
        if ((roles & StanceRoles.OpenCondition) != 0)
            return Stance.Hypothetical;
        return passage.Is(conjunction, SyntaxRoles.Complementizer) && IsDenied(conjunction - 1) ? Stance.Negated : Stance.Asserted;
    }

    private Stance OfInversion(int auxiliary, int verb)
    {
        int first = passage[auxiliary].First;
        bool followsNegation = first > 0 && _roles.Is(first - 1, StanceRoles.Negation) && _words.ShareSentence(first - 1, first);
        if (followsNegation || passage[auxiliary].Is(ChunkTraits.Negated))
            return Stance.Negated;
        if (IsQuestion(verb))
            return Stance.Hypothetical;
        bool opens = passage.KindAt(auxiliary - 1) is ChunkKind.Boundary or ChunkKind.Comma;
        return opens && _roles.Is(first, StanceRoles.InvertedCondition) ? Stance.Conditional : Stance.Asserted;
    }

    /// <summary>Whether what a <c>that</c> after a word introduces is said not to be so: <c>does not mean that he said</c>, <c>no evidence that</c>, <c>denied that</c>.</summary>
    private bool IsDenied(int governor) => passage.KindAt(governor) switch
    {
        ChunkKind.Verb => _groups.Of(governor) == Stance.Negated || _roles.Is(passage[governor].Head, StanceRoles.NegatingVerb),
        ChunkKind.Noun => _roles.Is(passage[governor].First, StanceRoles.NegativeDeterminer),
        // "It is not true that".
        ChunkKind.Adjective or ChunkKind.Adverb when governor > 0 => _roles.Is(passage[governor - 1].First, StanceRoles.Negation) || IsDenied(governor - 1),
        _ => false,
    };

    private bool IsQuestion(int token) => _words.FirstOf(_words.SentenceAt(token).Tokens.Last) == '?';

    private bool HasNegativeObject(Cue cue)
    {
        TokenRange after = cue.Content.After;
        return !after.IsEmpty && after.Start == cue.Tokens.End && _roles.Is(after.Start, StanceRoles.NegativeObject) && !cue.Content.PrecedesQuote;
    }

    /// <summary>Whether a condition stands in the sentence of a verb: <c>“…,” she would say if asked</c>.</summary>
    private bool HasConditionAhead(int verb)
    {
        for (int i = verb + 1; !passage[i].EndsSentence; i++)
        {
            if (passage.KindAt(i) == ChunkKind.Subordinator && _roles.Is(passage[i].First, StanceRoles.Condition))
                return true;
        }
        return false;
    }
}
