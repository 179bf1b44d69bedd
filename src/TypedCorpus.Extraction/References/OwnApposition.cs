using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Tells where a pronoun begins what somebody is called, so that it is another's: <c>said Tom Reed, his coach.</c></summary>
internal static class OwnApposition
{
    // In tokens, from the pronoun to the noun.
    private const int LongestPhrase = 5;

    /// <summary>Whether a pronoun stands in an apposition to a name. In a list (<c>Tom Reed, his wife and a friend</c>) it may be his own.</summary>
    public static bool Begins(TaggedArticle tagged, int pronoun, TokenRange name)
    {
        if (pronoun != name.End + 1 || tagged.Article[name.End] is not "," || tagged.Tags[pronoun] != PosTag.PRPS)
            return false;
        int end = tagged.Article.SentenceAt(pronoun).EndToken;
        int at = pronoun + 1;
        while (at < end && at - pronoun < LongestPhrase && tagged.Tags[at] is PosTag.JJ or PosTag.NN or PosTag.HYPH or PosTag.VBN)
            at++;
        bool isPerson = at - 1 > pronoun && tagged.Tags[at - 1] == PosTag.NN && tagged.Language.PersonNouns.IsPerson(tagged.Article[at - 1]);
        return isPerson && (at == end || tagged.Article[at] is "." || (tagged.Article[at] is "," && (at + 1 == end || tagged.Tags[at + 1] != PosTag.CC)));
    }
}
