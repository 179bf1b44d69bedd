using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Goes past what may stand between a verb and what it reports.</summary>
internal sealed class VerbPhrases(ArticleSyntax words, CueIndex cues)
{
    // Only verbs that often report speech reach over an insertion, and over so many chunks.
    private const int InsertionReach = 20;

    // In chunks, after the verb of a clause that says when.
    private const int LongestClauseOfTime = 5;

    private readonly WordSet _venues = words.Language.Words("quotes/venues.tsv");

    /// <summary>Skips adverbs, times, and phrases such as <c>in a statement</c>, which can say to whom and where something was said.</summary>
    /// <returns>What is reported, with that, and the chunk after the phrases.</returns>
    public (CueContent Content, ChunkCursor Next) Skip(CueContent content, ChunkCursor first)
    {
        ChunkCursor next = first;
        while (next.Index < next.Passage.Count && next < first.Ahead(PassageSyntax.Reach))
        {
            if (next.IsAdverbial)
                next = next.Next;
            else if (next.Kind == ChunkKind.Preposition && next.Next.Kind is ChunkKind.Noun or ChunkKind.Preposition)
            {
                if (ClauseReader.BeginsClauseOfTime(next) || IsHedgedNumber(next))
                    break;
                ChunkCursor end = next.Next.Kind == ChunkKind.Noun ? next.Next.AfterPhrase : next.Next;
                content = WithPhrase(content, next, end);
                next = end;
            }
            // "complained soon after that the water was brown".
            else if (next.Kind == ChunkKind.Preposition && next > first && next.Previous.IsAdverbial && next.Next.Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer))
                next = next.Next;
            else if (next.Kind == ChunkKind.Conjunction && (next > first || !content.Addressee.IsEmpty) && next.Next.Kind == ChunkKind.Preposition)
                next = next.Next;
            else
                break;
        }
        return (content, next);
    }

    /// <summary>The phrase that opens a sentence up to a subject and says where something is said: <c>In an interview with the Gazette, Norton told reporters</c>; else none.</summary>
    public TokenRange VenueBefore(ChunkCursor subject)
    {
        ChunkCursor first = subject.SentenceBefore.Start;
        if (first >= subject || first.Kind is not (ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Adverb))
            return default;
        (CueContent content, ChunkCursor next) = Skip(default, first);
        // "On Monday, in a letter to the council, Norton wrote".
        if (next.Kind == ChunkKind.Comma && next.Next < subject)
            (content, next) = Skip(content, next.Next);
        return next == subject || (next.Kind == ChunkKind.Comma && next.Next == subject) ? content.Venue : default;
    }

    /// <summary>Where what a verb reports begins after an insertion: <c>told reporters, who had waited, that</c>; else <see langword="null"/>.</summary>
    public ChunkCursor? AfterInsertion(Cue cue, ChunkCursor next)
    {
        if (cue.Strength < CueStrength.Often || !BeginsInsertion(next))
            return null;
        for (ChunkCursor i = next.Next; i < next.Ahead(InsertionReach); i = i.Next)
        {
            switch (i.Kind)
            {
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return null;
                case ChunkKind.Subordinator when i.Is(SyntaxRoles.Complementizer) && i.Previous.Kind is ChunkKind.Comma or ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Dash:
                    return i;
                // "Norton said — as reported by the Gazette — “…”".
                case ChunkKind.Verb when !i.Previous.Is(SyntaxRoles.Equative) && cues.At(i) is { Strength: >= CueStrength.Sometimes, Form: CueForm.Verb } && !EndsInsertion(i):
                    return null;
                case ChunkKind.Comma or ChunkKind.Dash when i.Next.Kind == ChunkKind.Quote:
                    return i;
            }
        }
        return null;
    }

    /// <summary>The <c>that</c> after a short clause that says when: <c>said as she left the court that</c>; else <see langword="null"/>.</summary>
    public static ChunkCursor? AfterClauseOfTime(ChunkCursor preposition)
    {
        if (!ClauseReader.BeginsClauseOfTime(preposition))
            return null;
        ChunkCursor verb = preposition.Next.AfterPhrase;
        ChunkCursor next = verb.Next;
        while (next < verb.Ahead(LongestClauseOfTime) && next.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb)
            next = next.Next;
        bool isOfSpeech = Array.Exists(preposition.Passage.Words.Language.Cues.VerbsOf(verb.HeadWord), static cue => cue.Strength >= CueStrength.Sometimes);
        return !isOfSpeech && next.Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer) ? next : null;
    }

    /// <summary>Whether a preposition and a superlative say that a number is a bound, and so begin a noun phrase: <c>at least six planes</c>.</summary>
    private bool IsHedgedNumber(ChunkCursor preposition)
    {
        int first = preposition.Next.Tokens.Start;
        return preposition.Next.IsThing && preposition.Next.Tokens.Length > 2 && words.TagOf(first) == PosTag.JJS && words.TagOf(first + 1) == PosTag.CD;
    }

    private static bool BeginsInsertion(ChunkCursor next)
    {
        if (next.Kind is not (ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Dash) || next.Next.Kind == ChunkKind.Quote)
            return false;
        // "The plan, sources said, showed that": the sentence goes on, and not the attribution.
        return next.Kind != ChunkKind.Comma || !next.Next.IsFinite;
    }

    /// <summary>Whether an insertion ends with a verb, and what is reported before it goes on: <c>Norton said, the Gazette reported, that</c>.</summary>
    private static bool EndsInsertion(ChunkCursor verb) => verb.Next.Kind == ChunkKind.Comma && verb.Ahead(2).Is(SyntaxRoles.Complementizer);

    private CueContent WithPhrase(CueContent content, ChunkCursor preposition, ChunkCursor end)
    {
        if (preposition.Is(SyntaxRoles.Dative) && end > preposition.Next && content.Addressee.IsEmpty)
            return content with { Addressee = preposition.Next.UpTo(end).Tokens };
        return content.Venue.IsEmpty && IsVenue(preposition) ? content with { Venue = preposition.UpTo(end).Tokens } : content;
    }

    private bool IsVenue(ChunkCursor preposition) =>
        preposition.BeginsWith(QuoteRoles.BeforeVenue) && _venues.Contains(preposition.Next.HeadWord);
}
