using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Cuts what looks like one noun phrase after a verb that has a hearer, where another verb follows: <c>told Reuters | talks had failed</c>.</summary>
internal sealed class Hearers(ArticleSyntax words)
{
    // In tokens, from its preposition on.
    private const int LongestPhrase = 6;

    /// <summary>The token after a hearer that a subject follows without a mark; else <see langword="null"/>.</summary>
    /// <param name="verb">The verb before the phrase.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="limit">The token after the last that is read.</param>
    public int? EndOf(Chunk verb, Chunk phrase, int limit)
    {
        if (phrase.Kind != ChunkKind.Noun || phrase.Tokens.Length == 1 || !HasHearer(verb))
            return null;
        int last = phrase.Tokens.Last;
        bool leadsToVerb = phrase.End < limit && words.TagOf(phrase.End).IsFinite();
        if (!leadsToVerb)
            return words.Names.Has(last - 1) && !words.Names.Has(last) && words.TagOf(last) == PosTag.NNS && LeadsOverPhrase(phrase.End, limit) ? last : null;
        // "told the Gazette nobody was hurt".
        if (words.Is(last, QuoteRoles.Person) && words.TagOf(last) == PosTag.NN)
            return last;
        // A name, and what is said of others.
        for (int i = last; i > phrase.Tokens.Start; i--)
        {
            if (words.Names.Has(i - 1) && !words.Names.Has(i) && words.TagOf(i) is PosTag.NNS or PosTag.JJ or PosTag.NN)
                return words.TagOf(last) == PosTag.NNS ? i : null;
        }
        return words.TagOf(last) == PosTag.NNS && words.TagOf(last - 1).IsNoun() ? last : null;
    }

    /// <summary>Whether a phrase with a preposition leads to a verb: <c>told Reuters talks with the union had failed</c>.</summary>
    private bool LeadsOverPhrase(int preposition, int limit)
    {
        if (preposition >= limit || words.TagOf(preposition) != PosTag.IN || words.Is(preposition, SyntaxRoles.Subordinator))
            return false;
        int next = preposition + 1;
        while (next < limit && next < preposition + LongestPhrase && words.TagOf(next) is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.CD or PosTag.PRPS)
            next++;
        return next < limit && next > preposition + 1 && words.TagOf(next).IsFinite();
    }

    private bool HasHearer(Chunk verb) =>
        verb.IsFinite && !verb.Is(ChunkTraits.Passive)
        && Array.Exists(words.Language.Cues.VerbsOf(words[verb.Head]), static cue => cue.Strength == CueStrength.Always && (cue.Frames & CueFrames.Addressee) != 0);
}
