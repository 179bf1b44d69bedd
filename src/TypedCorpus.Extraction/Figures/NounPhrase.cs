using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds the noun phrase that a number counts: adjectives and nouns up to the first plural.</summary>
internal static class NounPhrase
{
    private const int MaximalWords = 6;

    /// <summary>Whether a noun phrase begins at <paramref name="first"/>; <paramref name="end"/> is the atom behind its head.</summary>
    public static bool After(AtomRun atoms, int first, out int end)
    {
        end = first;
        int i = first;
        for (int words = 0; words < MaximalWords && atoms.IsLetters(i); words++)
        {
            bool compound = atoms.IsHyphen(i + 1) && atoms.IsAttached(i + 1) && atoms.IsAttached(i + 2) && atoms.IsLetters(i + 2);
            if (compound && atoms.Is(i, WordRoles.Closed) && atoms.Is(i + 2, WordRoles.Closed))
                break;
            if (!compound && atoms.Is(i, WordRoles.Closed | WordRoles.Day | WordRoles.Small | WordRoles.Tens) || (atoms.Is(i, WordRoles.Month | WordRoles.Weekday) && atoms.IsCapital(i)))
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
            bool plural = IsPlural(atoms, last, tag);
            if (!plural && !(last > i) && !IsModifier(tag) && !IsNoun(tag))
                break;
            if (plural || IsNoun(tag))
                end = last + 1;
            i = last + 1;
            if (plural)
                break;
        }
        return end > first;
    }

    private static bool IsNoun(PosTag tag) => tag is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS;

    private static bool IsModifier(PosTag tag) => tag is PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.VBN or PosTag.VBG;

    private static bool IsPlural(AtomRun atoms, int i, PosTag tag)
    {
        if (tag is PosTag.NNS or PosTag.NNPS || atoms.IsAny(i, "people men women children police staff"))
            return true;
        ReadOnlySpan<char> word = atoms.Chars(i);
        return tag is PosTag.NN && word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
    }
}
