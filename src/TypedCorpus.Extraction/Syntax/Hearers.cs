using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Cuts what looks like one noun phrase after a verb that has a hearer, where another verb follows: <c>told Reuters | talks had failed</c>.</summary>
internal sealed class Hearers(ArticleSyntax words)
{
    /// <summary>The token after a hearer that a subject follows without a mark; else <see langword="null"/>.</summary>
    /// <param name="verb">The verb before the phrase.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="limit">The token after the last that is read.</param>
    public int? EndOf(Chunk verb, Chunk phrase, int limit)
    {
        bool leadsToVerb = phrase.Kind == ChunkKind.Noun && phrase.Tokens.Length > 1 && phrase.End < limit && words.TagOf(phrase.End).IsFinite();
        if (!leadsToVerb || !HasHearer(verb))
            return null;
        int last = phrase.Tokens.Last;
        // A name, and what is said of others.
        for (int i = last; i > phrase.Tokens.Start; i--)
        {
            if (words.Names.Has(i - 1) && !words.Names.Has(i) && words.TagOf(i) is PosTag.NNS or PosTag.JJ or PosTag.NN)
                return words.TagOf(last) == PosTag.NNS ? i : null;
        }
        return words.TagOf(last) == PosTag.NNS && words.TagOf(last - 1).IsNoun() ? last : null;
    }

    private bool HasHearer(Chunk verb) =>
        verb.IsFinite && !verb.Is(ChunkTraits.Passive)
        && Array.Exists(words.Language.Cues.VerbsOf(words[verb.Head]), static cue => cue.Strength == CueStrength.Always && (cue.Frames & CueFrames.Addressee) != 0);
}
