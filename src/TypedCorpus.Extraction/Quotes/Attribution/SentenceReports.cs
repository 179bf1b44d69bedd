using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What is reported in the sentence of a quotation that no cue of its own introduces, or in the sentence before.</summary>
internal static class SentenceReports
{
    // A sentence without end costs no more than its length.
    private const int Reach = 60;

    // A sentence without a cue of this strength reports nothing.
    private const int MinimalStrength = CueStrength.Mostly;

    // Of a cue in the sentence before, whose words lead to the quotation.
    private const int StrengthOfLead = CueStrength.Often;

    /// <summary>The cue nearest to a quotation in its sentence that says that something is reported there, else <see langword="null"/>.</summary>
    public static Cue? Nearest(SentenceView words, ParagraphReading paragraph, QuoteDraft quote)
    {
        Sentence sentence = words.Article.Sentences[words.Article.SentenceOf(quote.First)];
        (int first, int end) = CueWindow.Around(paragraph.Cues, quote.First, quote.End);
        Cue? nearest = null;
        for (int i = first; i < end; i++)
        {
            Cue cue = paragraph.Cues[i];
            if (cue.First < sentence.FirstToken || cue.First >= sentence.EndToken || (cue.Strength < MinimalStrength && !cue.IsNoun) || (cue.HasUnknownAsker && !cue.IsFinite) || cue.Stance != Stance.Asserted)
                continue;
            if (nearest is null || Distance(cue, quote) < Distance(nearest, quote))
                nearest = cue;
        }
        return nearest;
    }

    /// <summary>The surest cue before a token in its sentence.</summary>
    public static Cue? Surest(ParagraphReading paragraph, int token)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int at = ChunkAt(chunks, token);
        int low = FirstOfSentence(chunks, at);
        if (low == at)
            return null;
        Cue? best = null;
        (int first, int end) = CueWindow.Around(paragraph.Cues, chunks[low].First, token);
        for (int i = first; i < end; i++)
        {
            Cue cue = paragraph.Cues[i];
            if (cue.Chunk < low || cue.Chunk >= at || !HasOwnSpeaker(cue) || (cue.Frames & CueFrames.Clause) == 0 || cue.IsLabel || cue.IsNoun)
                continue;
            if (cue.Strength >= MinimalStrength && (best is null || cue.Strength > best.Strength))
                best = cue;
        }
        return best;
    }

    /// <summary>The first cue of the sentence between two chunks that can lead to words in the next.</summary>
    public static Cue? First(ParagraphReading paragraph, int low, int boundary)
    {
        if (low >= boundary)
            return null;
        List<Chunk> chunks = paragraph.Chunks;
        (int first, int end) = CueWindow.Around(paragraph.Cues, chunks[low].First, chunks[boundary - 1].End);
        for (int i = first; i < end; i++)
        {
            Cue cue = paragraph.Cues[i];
            if (cue.Chunk >= low && cue.Chunk < boundary && HasOwnSpeaker(cue) && (cue.Frames & CueFrames.Clause) != 0 && cue.Strength >= StrengthOfLead)
                return cue;
        }
        return null;
    }

    /// <summary>The last cue of speech in the last sentence of a paragraph.</summary>
    public static Cue? Last(ParagraphReading paragraph)
    {
        int low = FirstOfSentence(paragraph.Chunks, paragraph.Chunks.Count);
        for (int i = paragraph.Cues.Count - 1; i >= 0 && paragraph.Cues[i].Chunk >= low; i--)
        {
            Cue cue = paragraph.Cues[i];
            if (HasOwnSpeaker(cue) && !cue.IsLabel && cue.Strength >= StrengthOfLead)
                return cue;
        }
        return null;
    }

    /// <summary>The chunk that a sentence begins with, of which <paramref name="at"/> is behind the last that counts.</summary>
    public static int FirstOfSentence(List<Chunk> chunks, int at)
    {
        int low = at;
        while (low > 0 && low > at - Reach && chunks[low - 1].Kind != ChunkKind.Boundary)
            low--;
        return low;
    }

    /// <summary>The index of the first chunk that ends behind a token.</summary>
    public static int ChunkAt(List<Chunk> chunks, int token) => BinarySearch.First(chunks, token, static (chunk, token) => chunk.End > token);

    private static bool HasOwnSpeaker(Cue cue) => cue.Stance == Stance.Asserted && cue.Speaker is { Relation: not SubjectRelation.Relative };

    private static int Distance(Cue cue, QuoteDraft quote) => cue.First < quote.First ? quote.First - cue.First : cue.First - quote.End;
}
