using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Quotes.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What is reported in the sentence of a quotation that no cue of its own introduces.</summary>
internal static class SentenceReports
{
    // A sentence without a cue of this strength reports nothing.
    private const int MinimalStrength = 6;

    /// <summary>The cue nearest to a quotation in its sentence that says that something is reported there, else <see langword="null"/>.</summary>
    public static Cue? Nearest(Words words, ParagraphReading paragraph, QuoteDraft quote)
    {
        Sentence sentence = words.Article.Sentences[words.Article.SentenceOf(quote.First)];
        (int first, int end) = CueWindow.Around(paragraph.Cues, quote.First, quote.End);
        Cue? nearest = null;
        for (int i = first; i < end; i++)
        {
            Cue cue = paragraph.Cues[i];
            if (cue.First < sentence.FirstToken || cue.First >= sentence.EndToken || (cue.Strength < MinimalStrength && !cue.IsNoun))
                continue;
            if (nearest is null || Distance(cue, quote) < Distance(nearest, quote))
                nearest = cue;
        }
        return nearest;
    }

    private static int Distance(Cue cue, QuoteDraft quote) => cue.First < quote.First ? quote.First - cue.First : cue.First - quote.End;
}
