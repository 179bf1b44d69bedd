namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds the noun phrase that a number counts: adjectives and nouns up to the first plural.</summary>
internal static class NounPhrase
{
    private const int MaximalWords = 6;

    // Longer names in -is are peoples: Israelis, Pakistanis.
    private const int LengthOfParis = 5;

    /// <summary>Whether a noun phrase begins at <paramref name="first"/>.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its head.</param>
    /// <param name="isMany">Whether its head must be a plural: nobody counts the jet in <c>a 757 jet</c>.</param>
    public static bool After(TokenStream tokens, int first, out int end, bool isMany = false)
    {
        end = first;
        int i = first;
        int common = first;
        bool plural = false;
        for (int words = 0; words < MaximalWords && tokens.IsLetters(i); words++)
        {
            bool compound = tokens.IsHyphen(i + 1) && tokens.IsAttached(i + 1) && tokens.IsAttached(i + 2) && tokens.IsLetters(i + 2);
            // out-of-county is an adjective, up-to is none.
            bool isLong = compound && tokens.IsHyphen(i + 3) && tokens.IsAttached(i + 3) && tokens.IsLetters(i + 4);
            if (compound && !isLong && tokens.Is(i, WordRoles.Closed) && tokens.Is(i + 2, WordRoles.Closed))
                break;
            bool earlier = i == first && isMany && tokens.IsAny(i, FigureWords.EarlierOfMany) && tokens.IsLetters(i + 1);
            if (!compound && !earlier && tokens.Is(i, WordRoles.Closed | WordRoles.Day | WordRoles.Small | WordRoles.Tens) || (tokens.Is(i, WordRoles.Month | WordRoles.Weekday) && tokens.IsCapital(i)))
                break;
            if (i > first && !tokens[i].SpaceBefore && !tokens.IsHyphen(i - 1))
                break;
            // U.S. territories: the letters of an abbreviation modify.
            if (tokens[i].Length == 1 && tokens.IsCapital(i) && tokens.IsSign(i + 1, '.') && tokens.IsAttached(i + 1))
            {
                i += 2;
                while (tokens.IsAttached(i) && tokens.IsLetters(i) && tokens[i].Length == 1 && tokens.IsSign(i + 1, '.') && i < first + 8)
                    i += 2;
                if (!tokens.IsLetters(i))
                    break;
            }
            int last = i;
            // off-road motorcycles
            while (tokens.IsHyphen(last + 1) && tokens.IsAttached(last + 1) && tokens.IsAttached(last + 2) && tokens.IsLetters(last + 2) && last - i < 8)
                last += 2;
            PosTag tag = tokens.Tag(last);
            plural = IsPlural(tokens, last, tag) || (isMany && IsMistaken(tokens, first, last, tag));
            bool modifier = last > i || earlier || IsModifier(tag) || IsAdverb(tokens, last, tag) || IsParticiple(tokens, first, last, tag, isMany);
            if (!plural && !modifier && !tag.IsNoun())
                break;
            // one way Sanders could win: a name does not go on with a common noun, unless more of it follows.
            if (end == i && i > first && tokens.IsCapital(i) && !tokens.IsCapital(i - 1) && !IsAbbreviated(tokens, i))
                common = end;
            if (plural || tag.IsNoun())
                end = last + 1;
            // Northeastern and Mid-Atlantic primaries
            i = modifier && end == first && tokens.IsAny(last + 1, FigureWords.AndOr) && tokens.IsLetters(last + 2) && IsModifier(tokens.Tag(last + 2)) ? last + 2 : last + 1;
            // Dallas police, Emirates flights, clergy members: what looks like a plural may stand before one.
            bool more = (tokens.IsCapital(last) || tokens.Is(last, WordRoles.Plural)) && tokens.IsLetters(i) && !tokens.IsCapital(i) && !tokens.Is(i, WordRoles.Closed)
                && (tokens.Tag(i) == PosTag.NNS || tokens.Is(i, WordRoles.Plural));
            if (plural && !more)
                break;
        }
        if (common > first && tokens.IsCapital(end - 1))
        {
            plural &= IsPlural(tokens, common - 1, tokens.Tag(common - 1));
            end = common;
        }
        return end > first && (plural || !isMany);
    }

    private static bool IsModifier(PosTag tag) => tag is PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.VBN or PosTag.VBG;

    /// <summary>A participle that the tagger took for a past tense, before a plural: 1,000 pirated DVDs.</summary>
    private static bool IsParticiple(TokenStream tokens, int first, int i, PosTag tag, bool isMany) =>
        isMany && i == first && tag == PosTag.VBD && EndsIn(tokens, i, 'e', 'd') && tokens.IsLetters(i + 1) && tokens[i + 1].SpaceBefore && !tokens.Is(i + 1, WordRoles.Closed) && EndsInS(tokens, i + 1);

    /// <summary>illegally held firearms</summary>
    private static bool IsAdverb(TokenStream tokens, int i, PosTag tag) =>
        tag == PosTag.RB && EndsIn(tokens, i, 'l', 'y') && tokens.IsLetters(i + 1) && tokens[i + 1].SpaceBefore && IsModifier(tokens.Tag(i + 1));

    private static bool IsPlural(TokenStream tokens, int i, PosTag tag)
    {
        if (tag is PosTag.NNS or PosTag.NNPS || tokens.Is(i, WordRoles.Plural))
            return true;
        return tag is PosTag.NN or PosTag.NNP && EndsInS(tokens, i);
    }

    /// <summary>A plural that the tagger took for a verb: no verb in the singular goes with several.</summary>
    private static bool IsMistaken(TokenStream tokens, int first, int i, PosTag tag) =>
        tag == PosTag.VBZ && EndsInS(tokens, i) && !tokens.IsCapital(i) && !(i == first && tokens.IsLetters(first - 2) && HasCapital(tokens, first - 2));

    private static bool EndsInS(TokenStream tokens, int i)
    {
        ReadOnlySpan<char> word = tokens.Chars(i);
        return word.Length > 3 && word[word.Length - 1] == 's'
            && (word[word.Length - 2] is not ('s' or 'u' or 'i') || (word[word.Length - 2] == 'i' && word.Length > LengthOfParis && char.IsUpper(word[0])));
    }

    /// <summary>The plural of an abbreviation: DVDs.</summary>
    private static bool IsAbbreviated(TokenStream tokens, int i)
    {
        ReadOnlySpan<char> word = tokens.Chars(i);
        return word.Length > 2 && word[word.Length - 1] == 's' && char.IsUpper(word[word.Length - 2]);
    }

    private static bool HasCapital(TokenStream tokens, int i)
    {
        foreach (char c in tokens.Chars(i))
        {
            if (char.IsUpper(c))
                return true;
        }
        return false;
    }

    private static bool EndsIn(TokenStream tokens, int i, char a, char b)
    {
        ReadOnlySpan<char> word = tokens.Chars(i);
        return word.Length > 4 && word[word.Length - 2] == a && word[word.Length - 1] == b;
    }
}
