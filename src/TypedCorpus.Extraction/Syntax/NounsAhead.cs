using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Looks ahead in a noun phrase, to tell whether a word before its head belongs to it.</summary>
internal sealed class NounsAhead(ArticleSyntax words)
{
    // In tokens: how far after a participle or an adverb its noun can stand.
    private const int NounReach = 4;

    /// <summary>Whether an adjective stands between nouns of one phrase: <c>Air Force 1st Lt. Tom Lyle</c>, <c>the hospital medical director</c>.</summary>
    /// <param name="adjective">The adjective.</param>
    /// <param name="phrase">The phrase from its first token on, and where it must end.</param>
    public bool Join(int adjective, TokenRange phrase)
    {
        int next = adjective + 1;
        if (words.TagOf(adjective) != PosTag.JJ || next >= phrase.End || words.TagOf(next) is not (PosTag.NN or PosTag.NNP or PosTag.NNS))
            return false;
        bool isOfName = words.IsCapital(adjective) || char.IsDigit(words.FirstOf(adjective)) || words.Is(adjective, SyntaxRoles.Rank);
        return isOfName || IsOfPost(adjective, phrase.End) || (words.TagOf(phrase.Start) is PosTag.DT or PosTag.PRPS && !words.Is(next, SyntaxRoles.Time));
    }

    /// <summary>Whether a participle, an adverb or a conjunction has its noun ahead, adjectives at most between.</summary>
    public bool Follow(int i, PosTag tag, int limit)
    {
        for (int n = i + 1; n < limit && n <= i + NounReach; n++)
        {
            PosTag next = words.TagOf(n);
            if (next.IsNoun())
                return tag != PosTag.CC || n > i + 1 || words.TagOf(i - 1) == PosTag.JJ;
            if (next is not (PosTag.JJ or PosTag.VBN or PosTag.VBG or PosTag.JJS or PosTag.HYPH))
                return false;
        }
        return false;
    }

    /// <summary>Whether an adjective stands between whom somebody works for and his name: <c>Acme Radio political editor Ann Reed</c>.</summary>
    private bool IsOfPost(int adjective, int limit)
    {
        int noun = adjective;
        while (noun < limit && noun <= adjective + NounReach && words.TagOf(noun) is PosTag.NN or PosTag.JJ or PosTag.HYPH && !words.Names.Has(noun))
            noun++;
        return words.Names.Has(adjective - 1) && !words.Names.IsOfPerson(adjective - 1) && noun < limit && words.Names.BeginsAt(noun) && words.Names.IsOfPerson(noun);
    }
}
