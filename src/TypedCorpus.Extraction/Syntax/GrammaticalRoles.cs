using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>What the tags beside a mention tell of its part in the clause.</summary>
internal static class GrammaticalRoles
{
    private const int LongestApposition = 14;

    /// <summary>The part of a mention.</summary>
    public static ReferentRole RoleOf(TaggedArticle tagged, TokenRange mention)
    {
        (int first, int end) = mention;
        Sentence sentence = tagged.Article.SentenceAt(first);
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        if (end < sentence.EndToken && tags[end] == PosTag.POS)
            return ReferentRole.Possessor;
        if ((first > sentence.FirstToken && IsSaid(tagged, first - 1)) || (end < sentence.EndToken && IsSaid(tagged, end)))
            return ReferentRole.Speaker;
        // The Clinton campaign is not Clinton.
        if (end < sentence.EndToken && tags[end] == PosTag.NN)
            return ReferentRole.Modifier;
        int before = BeforeTitle(tagged, first, sentence.FirstToken);
        if (before > sentence.FirstToken && tags[before - 1] is PosTag.IN or PosTag.TO)
            return ReferentRole.Other;
        // Was Smith satisfied?
        if (first == sentence.FirstToken + 1 && tags[first - 1].IsFinite())
            return ReferentRole.Subject;
        return IsBeforeVerb(tagged, end, sentence.EndToken) ? ReferentRole.Subject : ReferentRole.Other;
    }

    /// <summary>Whether a token is one of the verbs that make of the name beside it a speaker, whatever the quotes say.</summary>
    private static bool IsSaid(TaggedArticle tagged, int token) =>
        tagged.Language.Coreference.Speaking.Contains(tagged.Article[token]);

    /// <summary>Where the titles and nouns for persons before a name begin: for <c>former President</c> Reed.</summary>
    private static int BeforeTitle(TaggedArticle tagged, int first, int begin)
    {
        int at = first;
        while (at > begin && tagged.Tags[at - 1] is PosTag.NN or PosTag.NNP or PosTag.JJ
            && (tagged.Tags[at - 1] == PosTag.JJ ? at < first : tagged.Language.Titles.IsTitleWord(tagged.Article[at - 1]) || tagged.Language.PersonNouns.IsPerson(tagged.Article[at - 1])))
            at--;
        return at;
    }

    /// <summary>A verb follows, adverbs, an apposition or a relative clause between commas left out.</summary>
    private static bool IsBeforeVerb(TaggedArticle tagged, int at, int end)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        // Rep. Smith (R-Calif.), chairman of the committee, said
        if (at < end && tags[at] == PosTag.OpenBracket)
        {
            int bracket = at + 1;
            while (bracket < end && bracket - at < LongestApposition && tags[bracket] != PosTag.CloseBracket)
                bracket++;
            at = bracket + 1;
        }
        if (at < end && tags[at] == PosTag.Comma)
        {
            int comma = at + 1;
            while (comma < end && comma - at < LongestApposition && tags[comma] != PosTag.Comma)
                comma++;
            if (comma >= end || tags[comma] != PosTag.Comma)
                return IsOpenApposition(tags, at + 1, comma);
            at = comma + 1;
        }
        while (at < end && tags[at] is PosTag.RB)
            at++;
        return at < end && tags[at].IsFinite();
    }

    /// <summary>Whether a noun phrase that no comma ends leads to the verb: Ann Reed, a former agent has written.</summary>
    private static bool IsOpenApposition(ReadOnlySpan<PosTag> tags, int at, int end)
    {
        if (at >= end || tags[at] != PosTag.DT)
            return false;
        while (at < end && tags[at] is not (PosTag.WP or PosTag.WDT or PosTag.CC or PosTag.PRP) && !tags[at].IsFinite())
            at++;
        return at < end && tags[at].IsFinite();
    }
}
