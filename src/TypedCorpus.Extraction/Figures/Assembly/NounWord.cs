namespace TypedCorpus.Extraction.Figures;

/// <summary>What the form of a word and its tag say of its place in a noun phrase.</summary>
internal static class NounWord
{
    // Longer names in -is are peoples: Israelis, Pakistanis.
    private const int LengthOfParis = 5;

    // Shorter words do not have the ending as such: bus, bed, fly.
    private const int ShortestPlural = 4;
    private const int ShortestDerived = 5;

    /// <summary>Whether a hyphen joins the word to the next.</summary>
    public static bool IsCompound(TokenCursor at) => at.Next.IsInnerHyphen && at.Next.Next.IsLetters;

    /// <summary>The last word of a compound: that of <c>off-road</c>; the word itself where it is none.</summary>
    public static TokenCursor LastOfCompound(TokenCursor first, int most)
    {
        TokenCursor last = first;
        while (IsCompound(last) && last.Index < first.Ahead(most).Index)
            last = last.Next.Next;
        return last;
    }

    /// <summary>Whether the word is a plural.</summary>
    public static bool IsPlural(TokenCursor at)
    {
        if (at.Tag is PosTag.NNS or PosTag.NNPS || at.Is(WordRoles.Plural))
            return true;
        return at.Tag is PosTag.NN or PosTag.NNP && EndsInS(at);
    }

    /// <summary>Whether the word is an adjective, a participle or an adverb before one: illegally held firearms.</summary>
    public static bool IsModifier(TokenCursor at) =>
        IsAdjective(at.Tag) || (at.Tag == PosTag.RB && EndsIn(at, 'l', 'y') && IsNextWord(at.Next) && IsAdjective(at.Next.Tag));

    /// <summary>Whether a tag is that of an adjective or a participle.</summary>
    public static bool IsAdjective(PosTag tag) => tag is PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.VBN or PosTag.VBG;

    /// <summary>A participle that the tagger took for a past tense, before a plural: 1,000 pirated DVDs.</summary>
    public static bool IsParticiple(TokenCursor at) =>
        at.Tag == PosTag.VBD && EndsIn(at, 'e', 'd') && IsNextWord(at.Next) && !at.Next.Is(WordRoles.Closed) && EndsInS(at.Next);

    /// <summary>Whether a word ends like a plural.</summary>
    public static bool EndsInS(TokenCursor at) => at.Length >= ShortestPlural && at.Chars switch
    {
        [.., 's' or 'u', 's'] => false,
        [.., 'i', 's'] => at.Length > LengthOfParis && at.IsCapital,
        [.., 's'] => true,
        _ => false,
    };

    /// <summary>The plural of an abbreviation: DVDs.</summary>
    public static bool IsAbbreviated(TokenCursor at) => at.Chars is [_, .., var last, 's'] && char.IsUpper(last);

    /// <summary>Whether a word has a capital, at the beginning or later: <c>iPhone</c>.</summary>
    public static bool HasCapital(TokenCursor at)
    {
        foreach (char c in at.Chars)
        {
            if (char.IsUpper(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word ends in two letters.</summary>
    public static bool EndsIn(TokenCursor at, char first, char second) => at.Length >= ShortestDerived && at.Chars is [.., var a, var b] && a == first && b == second;

    private static bool IsNextWord(TokenCursor at) => at.IsLetters && at.HasSpaceBefore;
}
