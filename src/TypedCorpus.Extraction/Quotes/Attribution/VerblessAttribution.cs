using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>A name that stands behind a quotation in place of an attribution, with what the person is: <c>“…,” Clara Norton, an analyst.</c></summary>
internal static class VerblessAttribution
{
    private const int LongestApposition = 16;

    /// <summary>Who is named right before an utterance, in a sentence without a verb: <c>Rovers manager Ann Moss “We deserved the win.”</c>; else <see langword="null"/>.</summary>
    public static Subject? Before(SentenceView words, ParagraphReading paragraph, QuoteDraft quote)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int at = SentenceReports.ChunkAt(chunks, quote.First);
        if (at == 0 || !quote.BeginsUtterance || chunks[at - 1].Kind != ChunkKind.Noun || !words.IsOfPerson(chunks[at - 1].Head) || chunks[at - 1].End != quote.First)
            return null;
        int low = SentenceReports.FirstOfSentence(chunks, at);
        for (int i = low; i < at; i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Quote)
                return null;
        }
        return new SubjectFinder(chunks, words).PhraseAt(at - 1, SubjectRelation.Direct) with { End = chunks[at - 1].End };
    }

    /// <summary>Who is named right behind a quotation that ends with a comma, in a sentence without a verb; else <see langword="null"/>.</summary>
    public static Subject? Of(SentenceView words, ParagraphReading paragraph, QuoteDraft quote)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int name = SentenceReports.ChunkAt(chunks, quote.End);
        if (quote.End - quote.First < 3 || words.FirstOf(quote.End - 2) != ',' || name == 0 || name + 1 >= chunks.Count || chunks[name - 1].Kind != ChunkKind.Quote
            || chunks[name].Kind != ChunkKind.Noun || !words.IsInName(chunks[name].Head) || chunks[name + 1].Kind is not (ChunkKind.Comma or ChunkKind.Open))
            return null;
        int end = name + 2;
        for (; end < chunks.Count && chunks[end].Kind is not (ChunkKind.Stop or ChunkKind.Boundary); end++)
        {
            if (chunks[end].IsFinite || chunks[end].Kind == ChunkKind.Quote || end > name + LongestApposition)
                return null;
        }
        Subject subject = new SubjectFinder(chunks, words).PhraseAt(name, SubjectRelation.Direct);
        return end > name + 2 && chunks[name + 1].Kind == ChunkKind.Comma ? subject with { Role = new TokenRange(chunks[name + 2].First, chunks[end - 1].End) } : subject;
    }
}
