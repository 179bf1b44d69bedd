using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <content>Verb groups and noun phrases.</content>
internal sealed partial class Chunker
{
    // Adjectives that go on with a noun phrase behind a name: "Justice Department senior counsel".
    private readonly WordSet _ranks = words.Language.SyntaxRoles["ranks"];

    // Adjectives that can be a noun phrase alone.
    private readonly WordSet _quantifiers = words.Language.SyntaxRoles["quantifiers"];

    private bool IsInfinitive(int i)
    {
        for (int k = i + 1; k < _limit && k <= i + 3; k++)
        {
            PosTag tag = words.TagOf(k);
            if (tag == PosTag.VB)
                return true;
            if (tag is not (PosTag.RB or PosTag.RBR))
                return false;
        }
        return false;
    }

    private int Verb(int i)
    {
        ChunkTraits traits = words.TagOf(i) switch
        {
            PosTag.TO => ChunkTraits.Infinitive,
            PosTag.MD or PosTag.VBD or PosTag.VBP or PosTag.VBZ => ChunkTraits.Finite,
            PosTag.VBG => ChunkTraits.Gerund,
            PosTag.VBN => ChunkTraits.Participle,
            _ => ChunkTraits.None,
        };
        int head = -1;
        int end = i;
        bool passive = false;
        for (int k = i; k < _limit; k++)
        {
            PosTag tag = words.TagOf(k);
            if (tag is PosTag.TO or PosTag.RB or PosTag.RBR or PosTag.RBS)
            {
                if (k > i && tag == PosTag.TO)
                    break;
                if (words.Language.FunctionWords.IsNegation(words[k]))
                    traits |= ChunkTraits.Negated;
                continue;
            }
            if (tag is not (PosTag.MD or PosTag.VB or PosTag.VBD or PosTag.VBP or PosTag.VBZ or PosTag.VBN or PosTag.VBG))
                break;
            if (head >= 0)
            {
                // Only an auxiliary takes a further verb into its group.
                if (!words.Language.FunctionWords.IsAuxiliary(words[head]) && words.TagOf(head) != PosTag.MD)
                    break;
                if (tag is PosTag.MD or PosTag.VBP or PosTag.VBZ or PosTag.VBD && !(tag == PosTag.VBD && words.TagOf(head) != PosTag.MD))
                    break;
                traits |= ChunkTraits.Auxiliary;
                passive = tag is PosTag.VBN or PosTag.VBD && words.Language.FunctionWords.IsBe(words[head]);
            }
            head = k;
            end = k + 1;
        }
        if (head < 0)
            return Add(ChunkKind.Other, i, i + 1);
        if (passive)
            traits |= ChunkTraits.Passive;
        // "those surveyed said": a past right before another finite verb is a participle.
        if (end - i == 1 && words.TagOf(i) == PosTag.VBD && end < _limit && words.TagOf(end) is PosTag.VBD or PosTag.VBZ or PosTag.MD && !words.Language.FunctionWords.IsAuxiliary(words[i]))
            traits = ChunkTraits.Participle;
        if ((traits & ChunkTraits.Auxiliary) == 0 && words.Language.FunctionWords.IsBe(words[head]))
            traits |= ChunkTraits.Copula;
        while (end < _limit && words.TagOf(end) == PosTag.RP)
            end++;
        return Add(ChunkKind.Verb, i, end, head, traits);
    }

    private int Noun(int i)
    {
        int head = -1;
        int last = -1;
        bool isTime = false;
        ChunkTraits traits = ChunkTraits.None;
        for (int k = i; k < _limit; k++)
        {
            PosTag tag = words.TagOf(k);
            if (k > i && last == k - 1 && (_adverbials.EndsTime(i, k, _limit) || (IsGoverned() && _adverbials.EndsBeforeName(i, k, _limit))))
            {
                isTime = _adverbials.EndsTime(i, k, _limit);
                break;
            }
            if (tag is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.FW or PosTag.GW or PosTag.ADD)
            {
                // "Smith Tuesday": the day is no part of the name.
                if (head >= 0 && words.Language.FunctionWords.IsDay(words[k]) && words.TagOf(k - 1) != PosTag.POS && !words.Language.FunctionWords.IsDay(words[head]))
                    break;
                if (tag is PosTag.NNP or PosTag.NNPS && !words.Language.FunctionWords.IsDay(words[k]))
                    traits |= ChunkTraits.Named;
                head = last = k;
            }
            else if (tag == PosTag.POS)
            {
                if (last < 0)
                    break;
                traits |= ChunkTraits.Possessed;
                head = -1;
                last = k;
            }
            else if (tag is PosTag.DT or PosTag.PDT or PosTag.PRPS)
            {
                if (last >= 0 && !(tag == PosTag.DT && words.TagOf(last) == PosTag.PDT))
                    break;
                if (tag == PosTag.PRPS)
                    traits |= ChunkTraits.Possessed;
                last = k;
            }
            else if (tag is PosTag.CD or PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.Dollar or PosTag.SYM or PosTag.LS)
            {
                if (head >= 0 && !(tag == PosTag.CD && words.TagOf(head) == PosTag.NNP) && !JoinsNouns(i, k) && words[k] is not ("%" or "&"))
                    break;
                last = k;
            }
            else if (words[k] == "&" || (!words.Article.SpaceBefore(k) && words.FirstOf(k) is not (';' or ':') && (tag is PosTag.HYPH or PosTag.Colon || words[k] is "-" or "/")))
            {
                if (last < 0 || k + 1 >= _limit)
                    break;
                if (words.TagOf(k + 1) is PosTag.NN or PosTag.NNP or PosTag.NNS or PosTag.NNPS or PosTag.JJ or PosTag.VBN or PosTag.VBG or PosTag.CD)
                {
                    if (words.TagOf(k + 1) is PosTag.VBN or PosTag.VBG)
                        last = ++k;
                    if (head >= 0 && !(words.TagOf(k + 1 < _limit ? k + 1 : k) is PosTag.NNP))
                        head = -1;
                    continue;
                }
                break;
            }
            else if (last >= 0 && head < 0 && tag == PosTag.VBD && words.TagOf(last) is PosTag.CD or PosTag.DT && words.Language.Cues.VerbsOf(words[k]).Length == 0 && LeadsToNoun(k, tag))
                last = k;
            else if (k == i && tag == PosTag.VBN)
                last = k;
            else if (last >= 0 && head < 0 && tag is PosTag.VBN or PosTag.VBG or PosTag.RB or PosTag.CC or PosTag.RBS or PosTag.RBR && LeadsToNoun(k, tag))
                last = k;
            else if (words.Article.Tokens[k].Kind == TokenKind.QuotationMark && k > i && k + 1 < _limit)
                continue;
            else
                break;
        }
        if (last < 0)
            return Add(ChunkKind.Other, i, i + 1);
        // "several of the tenants", "most said".
        if (head < 0 && last == i && _quantifiers.Contains(words[i]) && i + 1 < _limit && (words[i + 1] is "of" or "in" || IsVerbal(words.TagOf(i + 1))))
            return Add(ChunkKind.Noun, i, i + 1, i, ChunkTraits.None);
        if (head < 0 && words.TagOf(i) is not (PosTag.DT or PosTag.CD or PosTag.PDT or PosTag.PRPS) && (traits & ChunkTraits.Possessed) == 0)
            return Add(ChunkKind.Adjective, i, last + 1);
        if (head < 0)
            head = last;
        if (isTime || (words.Language.FunctionWords.IsTime(words[head]) && !words.IsInName(head)))
            traits |= ChunkTraits.Temporal;
        return Add(ChunkKind.Noun, i, Math.Max(head, last) + 1, head, traits);
    }

    /// <summary>Whether an adjective stands between nouns of one phrase: <c>Air Force 1st Lt. Tom Lyle</c>, <c>the hospital medical director</c>.</summary>
    private bool JoinsNouns(int first, int adjective)
    {
        int next = adjective + 1;
        if (words.TagOf(adjective) != PosTag.JJ || next >= _limit || words.TagOf(next) is not (PosTag.NN or PosTag.NNP or PosTag.NNS))
            return false;
        bool isOfName = words.IsCapital(adjective) || char.IsDigit(words.FirstOf(adjective)) || _ranks.Contains(words[adjective]);
        return isOfName || (words.TagOf(first) is PosTag.DT or PosTag.PRPS && !words.Language.FunctionWords.IsTime(words[next]));
    }

    /// <summary>Whether a participle, an adverb or a conjunction inside a noun phrase has its noun ahead: <c>the newly elected leader</c>.</summary>
    private bool LeadsToNoun(int k, PosTag tag)
    {
        for (int n = k + 1; n < _limit && n <= k + 4; n++)
        {
            PosTag next = words.TagOf(n);
            if (next.IsNoun())
                return tag != PosTag.CC || n > k + 1 || words.TagOf(k - 1) is PosTag.JJ;
            if (next is not (PosTag.JJ or PosTag.VBN or PosTag.VBG or PosTag.JJS or PosTag.HYPH))
                return false;
        }
        return false;
    }
}
