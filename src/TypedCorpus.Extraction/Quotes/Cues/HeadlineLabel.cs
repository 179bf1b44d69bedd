using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>
/// The label of a headline, behind which stands what somebody says: <c>Norton: Bridge is "a disgrace"</c>, <c>Poll: Most want a bridge</c>. What is
/// a rubric (<c>The Latest:</c>, <c>Breaking:</c>) says nothing.
/// </summary>
internal static class HeadlineLabel
{
    private const int LongestHeadline = 40;

    // In chunks: "Former minister Norton at the congress".
    private const int LongestLabel = 6;

    // In words, of what is said without a verb: in headlines, where every word has a capital, taggers find few.
    private const int ShortestStatement = 4;

    /// <summary>The colon that ends the label as a cue, else <see langword="null"/>.</summary>
    /// <param name="chunks">The chunks of a paragraph.</param>
    /// <param name="words">The words of the article.</param>
    public static Cue? Find(List<Chunk> chunks, SentenceView words)
    {
        if (chunks.Count < 3 || chunks[0].First != 0 || chunks[chunks.Count - 1].End > LongestHeadline || chunks[0].Kind != ChunkKind.Noun)
            return null;
        int colon = 1;
        while (colon < chunks.Count && colon <= LongestLabel && IsPartOfLabel(chunks[colon], words))
            colon++;
        if (colon + 1 >= chunks.Count || chunks[colon].Kind != ChunkKind.Colon || !Speaks(chunks[0], words) || !HasClause(chunks, words, colon + 1))
            return null;
        // "Secretary of State Clara Norton:".
        int last = 0;
        while (last + 2 < colon && words[chunks[last + 1].First] == "of" && chunks[last + 2].Kind == ChunkKind.Noun)
            last += 2;
        int head = words.IsOfSpeakersName(chunks[last].Head) ? last : 0;
        return Cue.Label(chunks, colon, new Subject(chunks[0].First, chunks[last].End, chunks[head].Head, SubjectRelation.Direct, 0, colon), isHeadline: true);
    }

    private static bool IsPartOfLabel(Chunk chunk, SentenceView words) => chunk.Kind switch
    {
        ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Open or ChunkKind.Close or ChunkKind.Other => true,
        // "Norton at the congress:", "Norton to voters:", yet "A win for Norton:".
        ChunkKind.Preposition => words[chunk.First] is not ("for" or "with" or "from" or "by"),
        _ => false,
    };

    private static bool Speaks(Chunk noun, SentenceView words)
    {
        string head = words[noun.Head];
        return words.IsOfSpeakersName(noun.Head) || words.Language.SyntaxRoles["sources-of-headlines"].Contains(head) || words.Language.SpeakerNouns.KindOf(head, words.TagOf(noun.Head)) is not null;
    }

    /// <summary>Whether enough stands behind the label for somebody to say it: a verb, words in marks, or four words and no question.</summary>
    private static bool HasClause(List<Chunk> chunks, SentenceView words, int first)
    {
        for (int i = first; i < chunks.Count; i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Quote)
                return true;
        }
        int begin = chunks[first].First;
        int end = chunks[chunks.Count - 1].End;
        return words.CountWords(begin, end) >= ShortestStatement && words.FirstOf(end - 1) != '?';
    }
}
