using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells whether the text says that what a verb reports was said: <c>did not say</c>, <c>if she says</c>, <c>will say</c>, <c>would say</c>.</summary>
internal sealed class StanceReader(ArticleSyntax words)
{
    private readonly StanceWords _roles = new(words);
    private readonly VerbGroupStances _groups = new(words);
    private GovernedStances? _governed;

    private GovernedStances Governed => _governed ??= new GovernedStances(words);

    /// <summary>The stance of a cue, whose subject and content are known.</summary>
    public Stance Of(Cue cue)
    {
        if (cue.Form != CueForm.Verb)
            return Stance.Asserted;
        ChunkCursor verb = cue.At;
        Stance stance = _groups.Of(verb);
        // "…," she would say: a habit.
        if (stance == Stance.Hypothetical && cue.Content.FollowsQuote && !HasConditionAhead(verb))
            stance = Stance.Asserted;
        if (stance == Stance.Asserted && HasNegativeObject(cue))
            stance = Stance.Negated;
        if (stance != Stance.Asserted)
            return stance;
        if (verb.Is(ChunkTraits.Infinitive))
            return Governed.OfInfinitive(verb);
        return verb.Is(ChunkTraits.Gerund) ? Governed.OfGerund(verb) : OfClause(cue, verb);
    }

    /// <summary>What the subject of a verb, and the conjunction before it, say.</summary>
    private Stance OfClause(Cue cue, ChunkCursor verb)
    {
        if (cue.Speaker is not { } subject)
            return Stance.Asserted;
        if (_roles.Is(subject.Tokens.Start, StanceRoles.NegativeSubject))
            return Stance.Negated;
        if (subject.Chunks.Start >= verb)
            return Stance.Asserted;
        ChunkCursor before = subject.Chunks.Start.Previous.BackPast(ChunkKind.Adverb);
        if (before.EndsSentence)
            return _roles.Is(subject.Tokens.Start, StanceRoles.Interrogative) && IsQuestion(verb) ? Stance.Hypothetical : Stance.Asserted;
        switch (before.Kind)
        {
            case ChunkKind.Subordinator:
                // "When someone asks you": nobody did, this time.
                return before.Is(SyntaxRoles.Circumstantial) && words.Is(subject.Head, QuoteRoles.Person) && words.TagOf(verb.Head) is PosTag.VBZ or PosTag.VBP ? Stance.Hypothetical : OfConjunction(before);
            // "Did Norton say …?", "Nor did he say", "Should she say so".
            case ChunkKind.Verb when !verb.IsFinite && words.Is(before.Head, SyntaxRoles.Auxiliary):
                return OfInversion(before, verb);
            default:
                return Stance.Asserted;
        }
    }

    private Stance OfConjunction(ChunkCursor conjunction)
    {
        StanceRoles roles = _roles.Of(conjunction.Tokens.Start);
        if ((roles & StanceRoles.Condition) != 0)
            return Stance.Conditional;
        if ((roles & StanceRoles.OpenCondition) != 0)
            return Stance.Hypothetical;
        return conjunction.Is(SyntaxRoles.Complementizer) && IsDenied(conjunction.Previous) ? Stance.Negated : Stance.Asserted;
    }

    private Stance OfInversion(ChunkCursor auxiliary, ChunkCursor verb)
    {
        int first = auxiliary.Tokens.Start;
        bool followsNegation = first > 0 && _roles.Is(first - 1, StanceRoles.Negation) && words.ShareSentence(first - 1, first);
        if (followsNegation || auxiliary.Is(ChunkTraits.Negated))
            return Stance.Negated;
        if (IsQuestion(verb))
            return Stance.Hypothetical;
        bool opens = auxiliary.Previous.Kind is ChunkKind.Boundary or ChunkKind.Comma;
        return opens && _roles.Is(first, StanceRoles.InvertedCondition) ? Stance.Conditional : Stance.Asserted;
    }

    /// <summary>Whether what a <c>that</c> after a word introduces is said not to be so: <c>does not mean that he said</c>, <c>no evidence that</c>, <c>denied that</c>.</summary>
    private bool IsDenied(ChunkCursor governor) => governor.Kind switch
    {
        ChunkKind.Verb => _groups.Of(governor) == Stance.Negated || _roles.Is(governor.Head, StanceRoles.NegatingVerb),
        ChunkKind.Noun => _roles.Is(governor.Tokens.Start, StanceRoles.NegativeDeterminer),
        // "It is not true that".
        ChunkKind.Adjective or ChunkKind.Adverb when governor.Index > 0 => _roles.Is(governor.Previous.Tokens.Start, StanceRoles.Negation) || IsDenied(governor.Previous),
        _ => false,
    };

    private bool IsQuestion(ChunkCursor verb) => words.FirstOf(words.SentenceAt(verb.Tokens.Start).Tokens.Last) == '?';

    private bool HasNegativeObject(Cue cue)
    {
        TokenRange after = cue.Content.After;
        return !after.IsEmpty && after.Start == cue.Tokens.End && _roles.Is(after.Start, StanceRoles.NegativeObject) && !cue.Content.PrecedesQuote;
    }

    /// <summary>Whether a condition stands in the sentence of a verb: <c>“…,” she would say if asked</c>.</summary>
    private bool HasConditionAhead(ChunkCursor verb)
    {
        for (ChunkCursor i = verb.Next; !i.EndsSentence; i = i.Next)
        {
            if (i.Kind == ChunkKind.Subordinator && _roles.Is(i.Tokens.Start, StanceRoles.Condition))
                return true;
        }
        return false;
    }
}
