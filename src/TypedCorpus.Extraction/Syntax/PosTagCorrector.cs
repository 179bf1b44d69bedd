using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Corrects tags around quotation marks, verbs that were taken for something else, and names. What can be said in a pattern stands in the <see cref="TagRules"/>.</summary>
internal static class PosTagCorrector
{
    // How far after a closing mark a cue can stand that was taken for a noun: "…," the mayor of Ohio notes.
    private const int Reach = 8;

    /// <summary>The tags of an article, those changed that the words contradict.</summary>
    public static PosTag[] Correct(ArticleSyntax words, NameIndex names, TaggedArticle tagged)
    {
        PosTag[] tags = tagged.Tags.ToArray();
        // "Trump often called it": a name that was taken for a verb would leave none to find.
        TagNames(words, names, tags);
        TagCapitals(words, tags);
        bool[] isCorrected = TagRules.Apply(tagged, tags);
        MistakenVerbs verbs = new(words.Language);
        int sinceMark = Reach + 1;
        for (int i = 0; i < tags.Length; i++)
        {
            sinceMark = words.IsMark(i) ? 0 : sinceMark + 1;
            if (isCorrected[i] || !words.IsWord(i))
                continue;
            WordCursor word = new(words, tags, i);
            if ((verbs.OfClause(word, sinceMark) ?? (sinceMark is > 1 and <= Reach ? verbs.AfterMark(word) : null)) is { } tag)
                tags[i] = tag;
        }
        TagCapitals(words, tags);
        TagNames(words, names, tags);
        return tags;
    }

    /// <summary>Gives the words of names the tag of names.</summary>
    private static void TagNames(ArticleSyntax words, NameIndex names, PosTag[] tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            if (names.Has(i) && words.IsCapital(i) && CanBeMistakenName(tags[i]))
                tags[i] = PosTag.NNP;
        }
    }

    /// <summary>Gives words with a capital inside a sentence the tag of names: before the rules, which ask for names, and after them.</summary>
    private static void TagCapitals(ArticleSyntax words, PosTag[] tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            if (words.IsWord(i) && IsNameByCapital(words, tags, i))
                tags[i] = PosTag.NNP;
        }
    }

    private static bool CanBeMistakenName(PosTag tag) =>
        tag.IsFinite() || tag is PosTag.NN or PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.RB or PosTag.RBR or PosTag.RBS or PosTag.RP or PosTag.VB or PosTag.VBG or PosTag.VBN or PosTag.UH or PosTag.FW;

    /// <summary>Whether a capital inside a sentence, before no noun that it could describe, makes a word a name.</summary>
    private static bool IsNameByCapital(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (!words.IsCapital(i) || words.SentenceAt(i).FirstToken == i || words.Article.Tokens[i].Length == 1 || IsOpenedByMark(words, i))
            return false;
        bool describes = tags[i] is PosTag.JJ or PosTag.JJR or PosTag.VBN or PosTag.VBG && LeadsToNoun(tags, i);
        return IsOddForName(tags[i]) || (!describes && IsSpeakersPlace(words, tags, i)) || IsAdjectiveBeforeVerb(tags, i);
    }

    /// <summary>Whether an adjective has a verb right after it, and so must be a noun.</summary>
    private static bool IsAdjectiveBeforeVerb(PosTag[] tags, int i) => tags[i] == PosTag.JJ && i + 1 < tags.Length && tags[i + 1] is PosTag.VBD or PosTag.VBZ;

    /// <summary>Whether a word stands right after a closing mark, or after the past of a verb that does.</summary>
    private static bool IsSpeakersPlace(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (tags[i] is not (PosTag.JJ or PosTag.JJR or PosTag.VBZ or PosTag.VBD or PosTag.VBN or PosTag.VBG or PosTag.MD or PosTag.RB or PosTag.IN))
            return false;
        return words.IsMark(tags[i - 1] is PosTag.VBD or PosTag.VBZ or PosTag.VBN ? i - 2 : i - 1);
    }

    private static bool LeadsToNoun(PosTag[] tags, int i) =>
        i + 1 < tags.Length && (tags[i + 1] is PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.HYPH || (tags[i + 1] == PosTag.NNP && tags[i] == PosTag.JJ));

    private static bool IsOddForName(PosTag tag) => tag is PosTag.UH or PosTag.OpenQuote or PosTag.CloseQuote or PosTag.SYM or PosTag.LS or PosTag.NFP
        or PosTag.Comma or PosTag.Colon or PosTag.Stop or PosTag.VB or PosTag.VBP or PosTag.FW or PosTag.RP;

    /// <summary>Whether an opening mark stands before a word, whose capital then says nothing.</summary>
    private static bool IsOpenedByMark(ArticleSyntax words, int i) => words.IsMark(i - 1) && !words.Article.SpaceBefore(i);
}
