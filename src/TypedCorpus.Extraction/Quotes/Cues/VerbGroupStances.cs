using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells what a verb says by itself, with its auxiliaries and the adverbs before it: <c>did not say</c>, <c>will say</c>, <c>would later say</c>.</summary>
internal readonly struct VerbGroupStances(ArticleSyntax words)
{
    private readonly StanceWords _roles = new(words);

    /// <summary>What the auxiliaries and adverbs of a verb say.</summary>
    public Stance Of(ChunkCursor verb)
    {
        ChunkCursor first = verb.Previous.BackPast(ChunkKind.Adverb).Next;
        Stance modal = Stance.Asserted;
        bool isHabit = _roles.Is(verb.Head, StanceRoles.Narrative);
        for (int i = first.Tokens.Start; i < verb.Head; i++)
        {
            if (_roles.Is(i, StanceRoles.Negation) && !_roles.Is(i + 1, StanceRoles.Restoring))
                return Stance.Negated;
            if (words.TagOf(i) == PosTag.MD && OfModal(i) is { } stance)
                modal = stance;
            isHabit |= _roles.Is(i, StanceRoles.Habitual);
        }
        // "would later say", "would go on to say": the past of a tale.
        return modal == Stance.Hypothetical && isHabit ? Stance.Asserted : modal;
    }

    private Stance? OfModal(int token)
    {
        if (_roles.Is(token, StanceRoles.FutureModal))
            return Stance.Future;
        return _roles.Is(token, StanceRoles.HypotheticalModal) ? Stance.Hypothetical : null;
    }
}
