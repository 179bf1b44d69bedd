using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What is reported in the sentence of a quotation that no cue of its own introduces, or in the sentence before.</summary>
internal static class SentenceReports
{
    // A sentence without a cue of this strength reports nothing.
    private const int MinimalStrength = CueStrength.Mostly;

    // Of a cue in the sentence before, whose words lead to the quotation.
    private const int StrengthOfLead = CueStrength.Often;

    /// <summary>The cue nearest to a quotation in its sentence that says that something is reported there, else <see langword="null"/>.</summary>
    public static Cue? Nearest(ParagraphReading paragraph, QuoteDraft quote)
    {
        TokenRange sentence = paragraph.Words.SentenceAt(quote.Tokens.Start).Tokens;
        Cue? nearest = null;
        foreach (Cue cue in CueWindow.Around(paragraph.Cues, quote.Tokens))
        {
            if (sentence.Contains(cue.Tokens.Start) && Reports(cue) && (nearest is null || Distance(cue, quote) < Distance(nearest, quote)))
                nearest = cue;
        }
        return nearest;
    }

    /// <summary>The surest cue before a token in its sentence.</summary>
    public static Cue? Surest(ParagraphReading paragraph, int token)
    {
        PassageSyntax passage = paragraph.Syntax;
        ChunkRange before = passage.AtToken(token).SentenceBefore;
        if (before.IsEmpty)
            return null;
        Cue? best = null;
        foreach (Cue cue in CueWindow.Around(paragraph.Cues, new TokenRange(before.Start.Chunk.First, token)))
        {
            bool canReach = before.Contains(cue.At) && cue.HasOwnSpeaker && cue.Takes(CueFrames.Clause) && cue.Form is CueForm.Verb or CueForm.Phrase;
            if (canReach && cue.Strength >= MinimalStrength && cue.Strength > (best?.Strength ?? 0))
                best = cue;
        }
        return best;
    }

    /// <summary>The first cue of some chunks that can lead to words in the sentence after them.</summary>
    public static Cue? First(ParagraphReading paragraph, ChunkRange sentence)
    {
        if (sentence.IsEmpty)
            return null;
        foreach (Cue cue in CueWindow.Around(paragraph.Cues, sentence.Tokens))
        {
            // "When I ask about it, she laughs": the main clause says who goes on.
            if (sentence.Contains(cue.At) && cue.HasOwnSpeaker && cue.Takes(CueFrames.Clause) && cue.Strength >= StrengthOfLead && !ClauseReader.IsSubordinate(cue))
                return cue;
        }
        return null;
    }

    /// <summary>The last cue of speech in the last sentence of a paragraph.</summary>
    public static Cue? Last(ParagraphReading paragraph)
    {
        ChunkRange sentence = paragraph.Syntax.End.SentenceBefore;
        for (int i = paragraph.Cues.Length - 1; i >= 0 && paragraph.Cues[i].At >= sentence.Start; i--)
        {
            if (LeadsOn(paragraph.Cues[i]))
                return paragraph.Cues[i];
        }
        return null;
    }

    /// <summary>The last cue of speech in the last sentence of a paragraph that lies in nothing that another there reports: <c>Norton said that critics had predicted it</c> is Norton's.</summary>
    public static Cue? LastOuter(ParagraphReading paragraph)
    {
        if (Last(paragraph) is not { } last)
            return null;
        Cue outermost = last;
        foreach (Cue cue in CueWindow.Around(paragraph.Cues, paragraph.Syntax.End.SentenceBefore.Tokens))
        {
            if (cue.At < outermost.At && LeadsOn(cue) && cue.Content.ReportsClause && cue.Content.After.Contains(outermost.Tokens.Start))
                outermost = cue;
        }
        return outermost;
    }

    private static bool LeadsOn(Cue cue) => cue is { HasOwnSpeaker: true, IsLabel: false, Strength: >= StrengthOfLead };

    private static bool Reports(Cue cue) =>
        cue.Stance == Stance.Asserted && (cue.Strength >= MinimalStrength || cue.Form == CueForm.Noun) && (cue.IsFinite || !cue.HasUnknownAsker);

    private static int Distance(Cue cue, QuoteDraft quote) => cue.Tokens.Start < quote.Tokens.Start ? quote.Tokens.Start - cue.Tokens.Start : cue.Tokens.Start - quote.Tokens.End;
}
