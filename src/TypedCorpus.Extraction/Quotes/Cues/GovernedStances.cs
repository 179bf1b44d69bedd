using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells what the words before an infinitive or a gerund say of it: <c>refused to say</c>, <c>plans to announce</c>, <c>without saying</c>.</summary>
internal sealed class GovernedStances(PassageSyntax passage)
{
    // How many chunks back the verb that governs an infinitive can stand.
    private const int Reach = 6;

    private readonly ArticleSyntax _words = passage.Words;
    private readonly StanceWords _roles = new(passage.Words);
    private readonly VerbGroupStances _groups = new(passage);

    /// <summary>What the words that govern an infinitive say.</summary>
    public Stance OfInfinitive(int verb)
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
        StanceRoles roles = _roles.Of(passage[chunk].Head);
        if ((roles & StanceRoles.NegatingGovernor) != 0)
            return Stance.Negated;
        if (kind == ChunkKind.Subordinator)
            return (roles & StanceRoles.Condition) != 0 ? Stance.Hypothetical : Stance.Asserted;
        if (kind == ChunkKind.Verb && _groups.Of(chunk) is var outer and not Stance.Asserted)
            return outer;
        if ((roles & StanceRoles.FutureGovernor) != 0)
            return Stance.Future;
        if ((roles & StanceRoles.HypotheticalGovernor) != 0)
            return Stance.Hypothetical;
        if (kind != ChunkKind.Verb)
            return null;
        return passage[chunk].Is(ChunkTraits.Infinitive) ? OfInfinitive(chunk) : Stance.Asserted;
    }

    /// <summary>What the preposition or the verb before a gerund says.</summary>
    public Stance OfGerund(int verb)
    {
        int before = passage.LastBefore(verb, ChunkKind.Adverb);
        Chunk chunk = passage[before];
        switch (chunk.Kind)
        {
            case ChunkKind.Preposition or ChunkKind.Subordinator:
                bool isShort = passage.Is(before, SyntaxRoles.Genitive) && _roles.Is(chunk.First - 1, StanceRoles.NegatingVerb);
                return isShort || _roles.Is(chunk.Head, StanceRoles.NegatingPreposition) ? Stance.Negated : Stance.Asserted;
            case ChunkKind.Verb:
                return _roles.Is(chunk.Head, StanceRoles.NegatingVerb) ? Stance.Negated : Stance.Asserted;
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
                return _groups.Of(i) is Stance.Future ? Stance.Future : Stance.Asserted;
        }
        return Stance.Asserted;
    }
}
