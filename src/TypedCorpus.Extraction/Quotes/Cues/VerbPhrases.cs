using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Goes past what may stand between a verb and what it reports.</summary>
internal sealed class VerbPhrases(PassageSyntax passage, CueIndex cues, ClauseReader clauses)
{
    // Only verbs that often report speech reach over an insertion, and over so many chunks.
    private const int InsertionReach = 20;

    private readonly ArticleSyntax _words = passage.Words;
    private readonly WordSet _venues = passage.Words.Language.Words("quotes/venues.tsv");

    /// <summary>Skips adverbs, times, and phrases such as <c>in a statement</c>, which can say to whom and where something was said.</summary>
    /// <returns>What is reported, with that, and the chunk after the phrases.</returns>
    public (CueContent Content, int Next) Skip(CueContent content, int first)
    {
        int next = first;
        while (next < passage.Count && next < first + PassageSyntax.Reach)
        {
            if (passage[next].IsAdverbial)
                next++;
            else if (passage.KindAt(next) == ChunkKind.Preposition && passage.KindAt(next + 1) is ChunkKind.Noun or ChunkKind.Preposition)
            {
                if (clauses.BeginsClauseOfTime(next))
                    break;
                int end = passage.KindAt(next + 1) == ChunkKind.Noun ? passage.Phrases.EndOf(next + 1) : next + 1;
                content = WithPhrase(content, new ChunkRange(next, end));
                next = end;
            }
            else if (passage.KindAt(next) == ChunkKind.Conjunction && next > first && passage.KindAt(next + 1) == ChunkKind.Preposition)
                next++;
            else
                break;
        }
        return (content, next);
    }

    /// <summary>Where what a verb reports begins after an insertion: <c>told reporters, who had waited, that</c>; else <see langword="null"/>.</summary>
    public int? AfterInsertion(Cue cue, int next)
    {
        if (cue.Strength < CueStrength.Often || !BeginsInsertion(next))
            return null;
        for (int i = next + 1; i < next + InsertionReach; i++)
        {
            switch (passage.KindAt(i))
            {
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return null;
                case ChunkKind.Subordinator when passage.Is(i, SyntaxRoles.Complementizer) && passage.KindAt(i - 1) is ChunkKind.Comma or ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Dash:
                    return i;
                case ChunkKind.Verb when cues.At(i) is { Strength: >= CueStrength.Sometimes }:
                    return null;
                case ChunkKind.Comma when passage.KindAt(i + 1) == ChunkKind.Quote:
                    return i;
            }
        }
        return null;
    }

    private bool BeginsInsertion(int next)
    {
        if (passage.KindAt(next) is not (ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Dash) || passage.KindAt(next + 1) == ChunkKind.Quote)
            return false;
        // "The plan, sources said, showed that": the sentence goes on, and not the attribution.
        return passage.KindAt(next) != ChunkKind.Comma || !passage[next + 1].IsFinite;
    }

    private CueContent WithPhrase(CueContent content, ChunkRange phrase)
    {
        if (passage.Is(phrase.Start, SyntaxRoles.Dative) && phrase.Length > 1 && content.Addressee.IsEmpty)
            return content with { Addressee = passage.TokensOf(phrase with { Start = phrase.Start + 1 }) };
        return content.Venue.IsEmpty && IsVenue(phrase.Start) ? content with { Venue = passage.TokensOf(phrase) } : content;
    }

    private bool IsVenue(int preposition) =>
        _words.Is(passage[preposition].First, QuoteRoles.BeforeVenue) && _venues.Contains(passage.HeadWordAt(preposition + 1));
}
