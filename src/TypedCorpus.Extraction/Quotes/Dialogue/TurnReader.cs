using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>Gives what is said in a turn to whoever its label names.</summary>
internal static class TurnReader
{
    /// <summary>A paragraph without marks as what somebody says.</summary>
    public static ParagraphReading Read(ArticleSyntax words, int paragraph, TokenRange tokens, Turn turn)
    {
        TextSpan span = words.SpanOf(turn.Tokens);
        return ParagraphReading.OfQuote(words, paragraph, tokens, new QuoteDraft
        {
            Run = new QuotedRun(span, span, 0, false, false),
            Tokens = turn.Tokens,
            IsTurn = true,
            Kind = turn.IsAnswer ? QuoteKind.Direct : QuoteKind.Indirect,
            Cue = turn.Cue,
            Speaker = turn.Speaker,
            Rule = AttributionBasis.Label,
        });
    }

    /// <summary>Whether a turn begins with words in marks, and most of it stands in them: these then are what is said.</summary>
    public static bool IsInMarks(ArticleSyntax words, Turn turn, ReadOnlySpan<QuotedRun> runs)
    {
        TextSpan span = words.SpanOf(turn.Tokens);
        int inMarks = 0;
        bool begins = false;
        foreach (QuotedRun run in runs)
        {
            if (run.Depth > 0 || run.Outer.Start < span.Start)
                continue;
            begins |= run.Outer.Start == span.Start;
            inMarks += run.Outer.Length;
        }
        return begins && inMarks * 2 >= span.Length;
    }

    /// <summary>The quotations of a turn in marks, those without a cue of their own given to whoever the label names.</summary>
    public static ParagraphReading Attribute(ParagraphReading reading, Turn turn) => reading with { Quotes = [.. reading.Quotes.Select(quote => Labelled(reading, quote, turn))] };

    /// <summary>The words in marks within a turn, those that nobody else is cited with given to whoever speaks.</summary>
    public static ParagraphReading AttributeInside(ParagraphReading reading, QuoteDraft turn) => reading with
    {
        Quotes = [.. reading.Quotes.Select(quote => quote.Kind == QuoteKind.Scare || quote.Cue is not null ? quote
            : quote.SpokenBy(turn.Speaker, turn.Cue, AttributionBasis.FollowOn) with { Leader = turn.Tokens })],
    };

    private static QuoteDraft Labelled(ParagraphReading reading, QuoteDraft quote, Turn turn)
    {
        bool followsParagraphBefore = quote.Leader is { } leader && leader.Start < reading.Tokens.Start;
        if (quote.Kind == QuoteKind.Scare || (quote.Cue is not null && !followsParagraphBefore))
            return quote;
        return quote.SpokenBy(turn.Speaker, turn.Cue, AttributionBasis.Label) with { Leader = null, Kind = quote.BeginsUtterance ? QuoteKind.Direct : quote.Kind };
    }
}
