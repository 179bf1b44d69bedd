using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells what the words before an infinitive or a gerund say of it: <c>refused to say</c>, <c>plans to announce</c>, <c>without saying</c>.</summary>
internal sealed class GovernedStances(ArticleSyntax words)
{
    // How many chunks back the verb that governs an infinitive can stand.
    private const int Reach = 6;

    private readonly StanceWords _roles = new(words);
    private readonly VerbGroupStances _groups = new(words);

    /// <summary>What the words that govern an infinitive say.</summary>
    public Stance OfInfinitive(ChunkCursor verb)
    {
        for (ChunkCursor i = verb.Previous; i >= verb.Back(Reach); i = i.Previous)
        {
            if (i.Kind is ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Semicolon)
                return OpensSentence(verb) ? Stance.Hypothetical : Stance.Asserted;
            if (OfGovernor(i) is { } stance)
                return stance;
        }
        return Stance.Asserted;
    }

    /// <summary>Whether a verb is the first chunk of a sentence, though not of all that is read: <c>… a plan. To say so …</c>.</summary>
    private static bool OpensSentence(ChunkCursor verb) => verb.Index > 0 && verb.Previous.Kind == ChunkKind.Boundary;

    /// <summary>What a word before an infinitive says about it; <see langword="null"/> if it does not govern it.</summary>
    private Stance? OfGovernor(ChunkCursor governor)
    {
        if (governor.Kind is not (ChunkKind.Verb or ChunkKind.Adjective or ChunkKind.Adverb or ChunkKind.Subordinator))
            return null;
        StanceRoles roles = _roles.Of(governor.Head);
        if ((roles & StanceRoles.NegatingGovernor) != 0)
            return Stance.Negated;
        if (governor.Kind == ChunkKind.Subordinator)
            return (roles & StanceRoles.Condition) != 0 ? Stance.Hypothetical : Stance.Asserted;
        if (governor.Kind == ChunkKind.Verb && _groups.Of(governor) is var outer and not Stance.Asserted)
            return outer;
        if ((roles & StanceRoles.FutureGovernor) != 0)
            return Stance.Future;
        if ((roles & StanceRoles.HypotheticalGovernor) != 0)
            return Stance.Hypothetical;
        if (governor.Kind != ChunkKind.Verb)
            return null;
        return governor.Is(ChunkTraits.Infinitive) ? OfInfinitive(governor) : Stance.Asserted;
    }

    /// <summary>What the preposition or the verb before a gerund says.</summary>
    public Stance OfGerund(ChunkCursor verb)
    {
        ChunkCursor before = verb.Previous.BackPast(ChunkKind.Adverb);
        switch (before.Kind)
        {
            case ChunkKind.Preposition or ChunkKind.Subordinator:
                // "short of saying": the word before the preposition negates.
                bool isShort = before.Is(SyntaxRoles.Genitive) && _roles.Is(before.Tokens.Start - 1, StanceRoles.NegatingVerb);
                return isShort || _roles.Is(before.Head, StanceRoles.NegatingPreposition) ? Stance.Negated : Stance.Asserted;
            case ChunkKind.Verb:
                return _roles.Is(before.Head, StanceRoles.NegatingVerb) ? Stance.Negated : Stance.Asserted;
            case ChunkKind.Comma or ChunkKind.Quote:
                return OfVerbBefore(before);
            default:
                return Stance.Asserted;
        }
    }

    /// <summary>What the verb that a gerund goes with says: <c>will say …, adding that</c>.</summary>
    private Stance OfVerbBefore(ChunkCursor chunk)
    {
        for (ChunkCursor i = chunk.Previous; !i.EndsSentence; i = i.Previous)
        {
            if (i.IsFinite && words.CueStrengthOf(i.Head) >= CueStrength.Mostly)
                return _groups.Of(i) is Stance.Future ? Stance.Future : Stance.Asserted;
        }
        return Stance.Asserted;
    }
}
