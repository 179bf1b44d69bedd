using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells what a verb says by itself, with its auxiliaries and the adverbs before it: <c>did not say</c>, <c>will say</c>, <c>would later say</c>.</summary>
internal readonly struct VerbGroupStances(PassageSyntax passage)
{
    private readonly ArticleSyntax _words = passage.Words;
    private readonly StanceWords _roles = new(passage.Words);

    /// <summary>What the auxiliaries and adverbs of a verb say.</summary>
    public Stance Of(int verb)
    {
        Chunk chunk = passage[verb];
        int first = chunk.First;
        for (int before = verb - 1; passage.KindAt(before) == ChunkKind.Adverb; before--)
            first = passage[before].First;
        Stance modal = Stance.Asserted;
        bool isHabit = _roles.Is(chunk.Head, StanceRoles.Narrative);
        for (int i = first; i < chunk.Head; i++)
        {
            if (_roles.Is(i, StanceRoles.Negation) && !_roles.Is(i + 1, StanceRoles.Restoring))
                return Stance.Negated;
            if (_words.TagOf(i) == PosTag.MD && OfModal(i) is { } stance)
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
