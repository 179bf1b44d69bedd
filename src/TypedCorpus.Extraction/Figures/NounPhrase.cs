namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds the noun phrase that a number counts: adjectives and nouns up to the first plural.</summary>
internal static class NounPhrase
{
    private const int MaximalWords = 6;

    /// <summary>Whether a noun phrase begins at <paramref name="first"/>.</summary>
    /// <param name="atoms">The sentence.</param>
    /// <param name="first">Its first atom.</param>
    /// <param name="end">The atom behind its head.</param>
    /// <param name="isMany">Whether its head must be a plural: nobody counts the jet in <c>a 757 jet</c>.</param>
    public static bool After(AtomRun atoms, int first, out int end, bool isMany = false)
    {
        end = first;
        int i = first;
        int common = first;
        bool plural = false;
        for (int words = 0; words < MaximalWords && atoms.IsLetters(i); words++)
        {
            bool compound = atoms.IsHyphen(i + 1) && atoms.IsAttached(i + 1) && atoms.IsAttached(i + 2) && atoms.IsLetters(i + 2);
            if (compound && atoms.Is(i, WordRoles.Closed) && atoms.Is(i + 2, WordRoles.Closed))
                break;
            bool earlier = i == first && isMany && atoms.IsAny(i, "previous past current upcoming") && atoms.IsLetters(i + 1);
            if (!compound && !earlier && atoms.Is(i, WordRoles.Closed | WordRoles.Day | WordRoles.Small | WordRoles.Tens) || (atoms.Is(i, WordRoles.Month | WordRoles.Weekday) && atoms.IsCapital(i)))
                break;
            if (i > first && !atoms[i].SpaceBefore && !atoms.IsHyphen(i - 1))
                break;
            // U.S. territories: the letters of an abbreviation modify.
            if (atoms[i].Length == 1 && atoms.IsCapital(i) && atoms.IsSign(i + 1, '.') && atoms.IsAttached(i + 1))
            {
                i += 2;
                while (atoms.IsAttached(i) && atoms.IsLetters(i) && atoms[i].Length == 1 && atoms.IsSign(i + 1, '.') && i < first + 8)
                    i += 2;
                if (!atoms.IsLetters(i))
                    break;
            }
            int last = i;
            // off-road motorcycles
            while (atoms.IsHyphen(last + 1) && atoms.IsAttached(last + 1) && atoms.IsAttached(last + 2) && atoms.IsLetters(last + 2) && last - i < 8)
                last += 2;
            PosTag tag = atoms.Tag(last);
            plural = IsPlural(atoms, last, tag) || (isMany && IsMistaken(atoms, first, last, tag));
            bool modifier = last > i || earlier || IsModifier(tag) || IsAdverb(atoms, last, tag);
            if (!plural && !modifier && !tag.IsNoun())
                break;
            // one way Sanders could win: a name does not go on with a common noun, unless more of it follows.
            if (end == i && i > first && atoms.IsCapital(i) && !atoms.IsCapital(i - 1))
                common = end;
            if (plural || tag.IsNoun())
                end = last + 1;
            // Northeastern and Mid-Atlantic primaries
            i = modifier && end == first && atoms.IsAny(last + 1, "and or") && atoms.IsLetters(last + 2) && IsModifier(atoms.Tag(last + 2)) ? last + 2 : last + 1;
            // Dallas police, Emirates flights, clergy members: what looks like a plural may stand before one.
            bool more = (atoms.IsCapital(last) || atoms.Is(last, WordRoles.Plural)) && atoms.IsLetters(i) && !atoms.IsCapital(i) && !atoms.Is(i, WordRoles.Closed)
                && (atoms.Tag(i) == PosTag.NNS || atoms.Is(i, WordRoles.Plural));
            if (plural && !more)
                break;
        }
        if (common > first && atoms.IsCapital(end - 1))
        {
            plural &= IsPlural(atoms, common - 1, atoms.Tag(common - 1));
            end = common;
        }
        return end > first && (plural || !isMany);
    }

    private static bool IsModifier(PosTag tag) => tag is PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.VBN or PosTag.VBG;

    /// <summary>illegally held firearms</summary>
    private static bool IsAdverb(AtomRun atoms, int i, PosTag tag) =>
        tag == PosTag.RB && EndsIn(atoms, i, 'l', 'y') && atoms.IsLetters(i + 1) && atoms[i + 1].SpaceBefore && IsModifier(atoms.Tag(i + 1));

    private static bool IsPlural(AtomRun atoms, int i, PosTag tag)
    {
        if (tag is PosTag.NNS or PosTag.NNPS || atoms.Is(i, WordRoles.Plural))
            return true;
        return tag is PosTag.NN or PosTag.NNP && EndsInS(atoms, i);
    }

    /// <summary>A plural that the tagger took for a verb: no verb in the singular goes with several.</summary>
    private static bool IsMistaken(AtomRun atoms, int first, int i, PosTag tag) =>
        tag == PosTag.VBZ && EndsInS(atoms, i) && !atoms.IsCapital(i) && !(i == first && atoms.IsLetters(first - 2) && atoms.IsCapital(first - 2));

    private static bool EndsInS(AtomRun atoms, int i)
    {
        ReadOnlySpan<char> word = atoms.Chars(i);
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
    }

    private static bool EndsIn(AtomRun atoms, int i, char a, char b)
    {
        ReadOnlySpan<char> word = atoms.Chars(i);
        return word.Length > 4 && word[word.Length - 2] == a && word[word.Length - 1] == b;
    }
}
