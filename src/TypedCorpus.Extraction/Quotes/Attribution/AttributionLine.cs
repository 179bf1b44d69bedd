using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>The line under words set apart that says whose they are: <c>— Clara Norton, the mayor</c>.</summary>
internal static class AttributionLine
{
    private const int LongestLine = 12;

    /// <summary>The dash and the name of a paragraph that is a signature, or that ends with one behind its only quotation, else <see langword="null"/>.</summary>
    public static Cue? Of(SentenceView words, ParagraphReading paragraph)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int dash = 0;
        while (dash < 2 && dash < chunks.Count && chunks[dash].Kind is ChunkKind.Quote or ChunkKind.Boundary)
            dash++;
        if (paragraph.Quotes.Count > 1 || (paragraph.Quotes.Count == 1) != dash > 0 || dash + 1 >= chunks.Count || chunks.Count > dash + LongestLine
            || !(chunks[dash].Kind == ChunkKind.Dash || words.FirstOf(chunks[dash].First) == '-') || chunks[dash + 1].Kind != ChunkKind.Noun || !chunks[dash + 1].Is(ChunkTraits.Named))
            return null;
        for (int i = dash + 2; i < chunks.Count; i++)
        {
            if (chunks[i].IsFinite || chunks[i].Kind is ChunkKind.Quote or ChunkKind.Boundary)
                return null;
        }
        return Cue.Label(chunks, dash, new SubjectFinder(chunks, words).PhraseAt(dash + 1, SubjectRelation.Direct));
    }
}
