using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells whether the text says that what a verb reports was said: <c>did not say</c>, <c>if she says</c>, <c>will say</c>, <c>would say</c>.</summary>
internal sealed class StanceReader(PassageSyntax passage)
{
    // How many chunks back the verb that governs an infinitive or a gerund can stand.
    private const int Reach = 6;

    private readonly ArticleSyntax _words = passage.Words;
    private readonly RoleTable<StanceRoles> _roles = passage.Words.Language.StanceWords;

    /// <summary>The stance of a cue, whose subject and content are known.</summary>
    public Stance Of(Cue cue)
    {
        if (cue.Form != CueForm.Verb)
            return Stance.Asserted;
        Stance stance = OfGroup(cue.Chunk);
        // "…," she would say: a habit.
        if (stance == Stance.Hypothetical && cue.Content.FollowsQuote && !HasConditionAhead(cue.Chunk))
            stance = Stance.Asserted;
        if (stance == Stance.Asserted && HasNegativeObject(cue))
            stance = Stance.Negated;
        if (stance != Stance.Asserted)
            return stance;
        if (passage[cue.Chunk].Is(ChunkTraits.Infinitive))
            return OfInfinitive(cue.Chunk);
        return passage[cue.Chunk].Is(ChunkTraits.Gerund) ? OfGerund(cue.Chunk) : OfClause(cue);
    }

    /// <summary>What the auxiliaries and adverbs of a verb say.</summary>
    private Stance OfGroup(int verb)
    {
        Chunk chunk = passage[verb];
        int first = chunk.First;
        for (int before = verb - 1; passage.KindAt(before) == ChunkKind.Adverb; before--)
            first = passage[before].First;
        Stance modal = Stance.Asserted;
        bool isHabit = Is(chunk.Head, StanceRoles.Narrative);
        for (int i = first; i < chunk.Head; i++)
        {
            if (Is(i, StanceRoles.Negation) && !Is(i + 1, StanceRoles.Restoring))
                return Stance.Negated;
            if (_words.TagOf(i) == PosTag.MD && OfModal(i) is { } stance)
                modal = stance;
            isHabit |= Is(i, StanceRoles.Habitual);
        }
        // "would later say", "would go on to say": the past of a tale.
        return modal == Stance.Hypothetical && isHabit ? Stance.Asserted : modal;
    }

    private Stance? OfModal(int token)
    {
        if (Is(token, StanceRoles.FutureModal))
            return Stance.Future;
        return Is(token, StanceRoles.HypotheticalModal) ? Stance.Hypothetical : null;
    }

    private Stance OfInfinitive(int verb)
    {
        for (int i = verb - 1; i >= verb - Reach; i--)
        {
            if (passage.KindAt(i) is ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Semicolon)
                return i == verb - 1 && i >= 0 && passage.KindAt(i) == ChunkKind.Boundary ? Stance.Hypothetical : Stance.Asserted;
            if (OfGovernor(i) is { } stance)
                return stance;
        }
        return Stance.Asserted;
    }

    /// <summary>What a word before an infinitive says about it; <see langword="null"/> if it does not govern it.</summary>
    private Stance? OfGovernor(int chunk)
    {
        ChunkKind kind = passage.KindAt(chunk);
        if (kind is not (ChunkKind.Verb or ChunkKind.Adjective or ChunkKind.Adverb or ChunkKind.Subordinator))
            return null;
        StanceRoles roles = RolesOf(passage[chunk].Head);
        if ((roles & StanceRoles.NegatingGovernor) != 0)
            return Stance.Negated;
        if (kind == ChunkKind.Subordinator)
            return (roles & StanceRoles.Condition) != 0 ? Stance.Hypothetical : Stance.Asserted;
        if (kind == ChunkKind.Verb && OfGroup(chunk) is var outer and not Stance.Asserted)
            return outer;
        if ((roles & StanceRoles.FutureGovernor) != 0)
            return Stance.Future;
        if ((roles & StanceRoles.HypotheticalGovernor) != 0)
            return Stance.Hypothetical;
        if (kind != ChunkKind.Verb)
            return null;
        return passage[chunk].Is(ChunkTraits.Infinitive) ? OfInfinitive(chunk) : Stance.Asserted;
    }

    private Stance OfGerund(int verb)
    {
        int before = LastBut(ChunkKind.Adverb, verb - 1);
        Chunk chunk = passage[before];
        switch (chunk.Kind)
        {
            case ChunkKind.Preposition or ChunkKind.Subordinator:
                bool isShort = passage.Is(before, SyntaxRoles.Genitive) && Is(chunk.First - 1, StanceRoles.NegatingVerb);
                return isShort || Is(chunk.Head, StanceRoles.NegatingPreposition) ? Stance.Negated : Stance.Asserted;
            case ChunkKind.Verb:
                return Is(chunk.Head, StanceRoles.NegatingVerb) ? Stance.Negated : Stance.Asserted;
            case ChunkKind.Comma or ChunkKind.Quote:
                return OfVerbBefore(before);
            default:
                return Stance.Asserted;
        }
    }

    /// <summary>What the verb that a gerund goes with says: <c>will say …, adding that</c>.</summary>
    private Stance OfVerbBefore(int chunk)
    {
        for (int i = chunk - 1; !passage[i].EndsSentence; i--)
        {
            if (passage[i].IsFinite && _words.CueStrengthOf(passage[i].Head) >= CueStrength.Mostly)
                return OfGroup(i) is Stance.Future ? Stance.Future : Stance.Asserted;
        }
        return Stance.Asserted;
    }

    /// <summary>What the subject of a verb, and the conjunction before it, say.</summary>
    private Stance OfClause(Cue cue)
    {
        if (cue.Speaker is not { } subject)
            return Stance.Asserted;
        if (Is(subject.Tokens.Start, StanceRoles.NegativeSubject))
            return Stance.Negated;
        if (subject.Chunks.Start >= cue.Chunk)
            return Stance.Asserted;
        int verb = passage[cue.Chunk].First;
        int before = LastBut(ChunkKind.Adverb, subject.Chunks.Start - 1);
        if (passage[before].EndsSentence)
            return Is(subject.Tokens.Start, StanceRoles.Interrogative) && IsQuestion(verb) ? Stance.Hypothetical : Stance.Asserted;
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
        StanceRoles roles = RolesOf(passage[conjunction].First);
        if ((roles & StanceRoles.Condition) != 0)
            return Stance.Conditional;
        if ((roles & StanceRoles.OpenCondition) != 0)
            return Stance.Hypothetical;
        return passage.Is(conjunction, SyntaxRoles.Complementizer) && IsDenied(conjunction - 1) ? Stance.Negated : Stance.Asserted;
    }

    private Stance OfInversion(int auxiliary, int verb)
    {
        int first = passage[auxiliary].First;
        bool followsNegation = first > 0 && Is(first - 1, StanceRoles.Negation) && _words.ShareSentence(first - 1, first);
        if (followsNegation || passage[auxiliary].Is(ChunkTraits.Negated))
            return Stance.Negated;
        if (IsQuestion(verb))
            return Stance.Hypothetical;
        bool opens = passage.KindAt(auxiliary - 1) is ChunkKind.Boundary or ChunkKind.Comma;
        return opens && Is(first, StanceRoles.InvertedCondition) ? Stance.Conditional : Stance.Asserted;
    }

    /// <summary>Whether what a <c>that</c> after a word introduces is said not to be so: <c>does not mean that he said</c>, <c>no evidence that</c>, <c>denied that</c>.</summary>
    private bool IsDenied(int governor) => passage.KindAt(governor) switch
    {
        ChunkKind.Verb => OfGroup(governor) == Stance.Negated || Is(passage[governor].Head, StanceRoles.NegatingVerb),
        ChunkKind.Noun => Is(passage[governor].First, StanceRoles.NegativeDeterminer),
        // "It is not true that".
        ChunkKind.Adjective or ChunkKind.Adverb when governor > 0 => Is(passage[governor - 1].First, StanceRoles.Negation) || IsDenied(governor - 1),
        _ => false,
    };

    private bool IsQuestion(int token) => _words.FirstOf(_words.SentenceAt(token).Tokens.Last) == '?';

    private bool HasNegativeObject(Cue cue)
    {
        TokenRange after = cue.Content.After;
        return !after.IsEmpty && after.Start == cue.Tokens.End && Is(after.Start, StanceRoles.NegativeObject) && !cue.Content.PrecedesQuote;
    }

    /// <summary>Whether a condition stands in the sentence of a verb: <c>“…,” she would say if asked</c>.</summary>
    private bool HasConditionAhead(int verb)
    {
        for (int i = verb + 1; !passage[i].EndsSentence; i++)
        {
            if (passage.KindAt(i) == ChunkKind.Subordinator && Is(passage[i].First, StanceRoles.Condition))
                return true;
        }
        return false;
    }

    private int LastBut(ChunkKind kind, int chunk)
    {
        while (passage.KindAt(chunk) == kind)
            chunk--;
        return chunk;
    }

    private bool Is(int token, StanceRoles roles) => (RolesOf(token) & roles) != 0;

    private StanceRoles RolesOf(int token) => _roles.Of(_words[token]);
}
