using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Reads a verb with its auxiliaries, adverbs and particles: <c>has not yet pointed out</c>.</summary>
internal static class VerbGroup
{
    // How far after "to" its verb can stand.
    private const int InfinitiveReach = 3;

    /// <summary>Whether the verb of an infinitive follows <c>to</c>.</summary>
    public static bool BeginsInfinitive(ArticleSyntax words, int to, int limit)
    {
        for (int i = to + 1; i < limit && i <= to + InfinitiveReach; i++)
        {
            PosTag tag = words.TagOf(i);
            if (tag == PosTag.VB)
                return true;
            if (tag is not (PosTag.RB or PosTag.RBR))
                return false;
        }
        return false;
    }

    /// <summary>The group that begins at a token; a chunk of another kind where no verb follows.</summary>
    public static Chunk Read(ArticleSyntax words, int first, int limit)
    {
        ChunkTraits traits = TraitsOf(words.TagOf(first));
        int? verb = null;
        bool isPassive = false;
        for (int i = first; i < limit; i++)
        {
            PosTag tag = words.TagOf(i);
            if (i > first && tag == PosTag.TO)
                break;
            if (tag is PosTag.TO or PosTag.RB or PosTag.RBR or PosTag.RBS)
            {
                traits |= words.Is(i, SyntaxRoles.Negation) ? ChunkTraits.Negated : ChunkTraits.None;
                continue;
            }
            if (!IsVerb(tag) || (verb is { } auxiliary && !Takes(words, auxiliary, tag)))
                break;
            if (verb is { } before)
            {
                traits |= ChunkTraits.Auxiliary;
                isPassive = tag is PosTag.VBN or PosTag.VBD && words.Is(before, SyntaxRoles.Be) && !IsPerfect(words, new TokenRange(before, i), limit);
            }
            verb = i;
        }
        if (verb is not { } head)
            return new Chunk(ChunkKind.Other, TokenRange.Of(first), first, ChunkTraits.None);
        int end = head + 1;
        if (isPassive)
            traits |= ChunkTraits.Passive;
        if (IsReduced(words, new TokenRange(first, end), limit))
            traits = ChunkTraits.Participle;
        if ((traits & ChunkTraits.Auxiliary) == 0 && words.Is(head, SyntaxRoles.Be))
            traits |= ChunkTraits.Copula;
        while (end < limit && words.TagOf(end) == PosTag.RP)
            end++;
        return new Chunk(ChunkKind.Verb, new TokenRange(first, end), head, traits);
    }

    private static ChunkTraits TraitsOf(PosTag tag) => tag switch
    {
        PosTag.TO => ChunkTraits.Infinitive,
        PosTag.MD or PosTag.VBD or PosTag.VBP or PosTag.VBZ => ChunkTraits.Finite,
        PosTag.VBG => ChunkTraits.Gerund,
        PosTag.VBN => ChunkTraits.Participle,
        _ => ChunkTraits.None,
    };

    private static bool IsVerb(PosTag tag) => tag is PosTag.MD or PosTag.VB or PosTag.VBD or PosTag.VBP or PosTag.VBZ or PosTag.VBN or PosTag.VBG;

    /// <summary>Whether what is short for <c>is</c> or <c>has</c> is the latter before a verb of speech, by the clause or the hearers after it: <c>he’s said he will</c>, <c>she’s told voters</c>.</summary>
    private static bool IsPerfect(ArticleSyntax words, TokenRange auxiliary, int limit)
    {
        int next = auxiliary.End + 1;
        bool isShort = words.TagOf(auxiliary.Start) == PosTag.VBZ && !words.Article.SpaceBefore(auxiliary.Start);
        if (!isShort || next >= limit || auxiliary.Start == 0 || words.TagOf(auxiliary.Start - 1) is not (PosTag.PRP or PosTag.WP) || words.Is(auxiliary.Start - 1, SyntaxRoles.Expletive))
            return false;
        CueFrames frames = CueFrames.None;
        foreach (CueVerb cue in words.Language.Cues.VerbsOf(words[auxiliary.End]))
            frames |= cue.Particles.Length == 0 ? cue.Frames : CueFrames.None;
        if ((frames & CueFrames.Addressee) != 0)
            return words.TagOf(next) is PosTag.NN or PosTag.NNS;
        bool beginsClause = words.TagOf(next) is PosTag.PRP or PosTag.DT or PosTag.NNP or PosTag.NNS or PosTag.NN or PosTag.PRPS or PosTag.EX || words.Is(next, SyntaxRoles.Complementizer);
        return (frames & CueFrames.Clause) != 0 && (frames & CueFrames.Naming) == 0 && beginsClause;
    }

    /// <summary>Whether a verb takes one of a tag into its group: an auxiliary one that is not finite; a modal nothing that looks like a past.</summary>
    private static bool Takes(ArticleSyntax words, int auxiliary, PosTag tag)
    {
        bool isModal = words.TagOf(auxiliary) == PosTag.MD;
        if (!words.Is(auxiliary, SyntaxRoles.Auxiliary) && !isModal)
            return false;
        return tag is not (PosTag.MD or PosTag.VBP or PosTag.VBZ) && !(tag == PosTag.VBD && isModal);
    }

    /// <summary>Whether a past right before another finite verb is a participle: <c>those surveyed said</c>.</summary>
    private static bool IsReduced(ArticleSyntax words, TokenRange group, int limit)
    {
        bool isPast = group.Length == 1 && words.TagOf(group.Start) == PosTag.VBD && !words.Is(group.Start, SyntaxRoles.Auxiliary);
        return isPast && group.End < limit && words.TagOf(group.End) is PosTag.VBD or PosTag.VBZ or PosTag.MD;
    }
}
