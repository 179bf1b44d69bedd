using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Tells when a sentence says that words were used, but not by whom: whoever else stands near did not use them.</summary>
internal static class UnnamedSpeakers
{
    /// <summary>
    /// Whether the words are what a passive without an agent reports (<c>was asked about the "…"</c>), or part of a question that opens the
    /// sentence (<c>Asked whether it was "…," she said no</c>).
    /// </summary>
    public static bool Speaks(SentenceView words, ParagraphReading paragraph, QuoteDraft quote, Cue cue)
    {
        if (cue.Speaker is null)
            return cue.HasUnknownAsker || (cue.Chunk < paragraph.Chunks.Count && paragraph.Chunks[cue.Chunk].Is(ChunkTraits.Passive));
        Sentence sentence = words.Article.Sentences[words.Article.SentenceOf(quote.First)];
        return words[sentence.FirstToken] == "asked" && quote.First > sentence.FirstToken && words.FirstOf(quote.First - 1) is not (',' or ':') && cue.First >= quote.End
            && !HasComma(words, sentence.FirstToken, quote.First);
    }

    private static bool HasComma(SentenceView words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.FirstOf(i) == ',')
                return true;
        }
        return false;
    }
}
