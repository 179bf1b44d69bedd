using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>The words of what a text says of a name, and how they are entered.</summary>
internal sealed class DescriptionPhrases(TaggedArticle tagged, DescriptionIndex index)
{
    /// <summary>In tokens.</summary>
    public const int LongestPhrase = 8;

    private readonly KnownDescriptions _known = tagged.Language.Part(static l => new KnownDescriptions(l));

    /// <summary>Where the words of one phrase begin that end before a place.</summary>
    public static TaggedCursor Before(TaggedCursor end)
    {
        TaggedCursor first = end;
        while (first > end.Back(LongestPhrase) && IsInPhrase(first.Previous) && first.Previous.SharesSentence(end.Previous))
            first = first.Previous;
        return first;
    }

    /// <summary>Where the words of one phrase end that begin at a place.</summary>
    public static TaggedCursor After(TaggedCursor first)
    {
        TaggedCursor end = first;
        while (end < first.Ahead(LongestPhrase) && IsInPhrase(end))
            end = end.Next;
        return end;
    }

    /// <summary>
    /// Whether a noun after a name and a comma is the subject of what follows, since a preposition governs the name: <c>According to Reed, the
    /// mayor left</c>.
    /// </summary>
    public static bool IsSubjectAfterPhrase(TaggedCursor head, TaggedCursor lastOfName)
    {
        if (!head.Next.IsFinite)
            return false;
        TaggedCursor at = lastOfName;
        while (at > lastOfName.Back(LongestPhrase) && at.Tag is PosTag.NNP or PosTag.NNPS or PosTag.NN or PosTag.JJ or PosTag.DT)
            at = at.Previous;
        return at.Tag is PosTag.IN or PosTag.TO;
    }

    /// <summary>Enters a noun that is said of a name, with the words beside it.</summary>
    public void Add(string noun, TokenRange beside, Referent name)
    {
        index.Add(noun, beside, name);
        foreach (string synonym in _known.SynonymsOf(DescriptionIndex.Noun(noun)))
            index.Add(synonym, beside, name);
    }

    private static bool IsInPhrase(TaggedCursor at) => at.Tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.NNPS or PosTag.HYPH or PosTag.POS;
}
