using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>Gives what is said in a turn to whoever its label names.</summary>
internal static class TurnReader
{
    /// <summary>A paragraph without marks as what somebody says.</summary>
    public static ParagraphReading Read(SentenceView words, int paragraph, int first, int end, Turn turn)
    {
        TextSpan span = words.SpanOf(turn.First, turn.End);
        QuoteDraft quote = new()
        {
            Run = new QuotedRun(span, span, 0, false, false),
            First = turn.First,
            End = turn.End,
            IsTurn = true,
            Kind = turn.IsAnswer ? QuoteKind.Direct : QuoteKind.Indirect,
            Cue = turn.Cue,
            Speaker = turn.Speaker,
            Rule = AttributionRules.Label,
        };
        return new ParagraphReading(paragraph, first, end, [], [], [quote], []);
    }

    /// <summary>A block quote that the paragraph before announces, as what somebody says.</summary>
    public static ParagraphReading ReadBlock(SentenceView words, int paragraph, int first, int end, Cue? cue, Subject speaker)
    {
        TextSpan span = words.SpanOf(first, end);
        QuoteDraft quote = new()
        {
            Run = new QuotedRun(span, span, 0, false, false),
            First = first,
            End = end,
            IsTurn = true,
            Kind = QuoteKind.Direct,
            Cue = cue,
            Speaker = speaker,
            Rule = AttributionRules.Announced,
        };
        return new ParagraphReading(paragraph, first, end, [], [], [quote], []);
    }

    /// <summary>Gives the quotations of a turn in marks that have no cue of their own to whoever the label names.</summary>
    public static void Attribute(ParagraphReading reading, Turn turn)
    {
        foreach (QuoteDraft quote in reading.Quotes)
        {
            if (quote.Kind == QuoteKind.Scare || (quote.Cue is not null && !(quote.Leader?.First < reading.First)))
                continue;
            (quote.Cue, quote.Speaker, quote.Rule, quote.Leader) = (turn.Cue, turn.Speaker, AttributionRules.Label, null);
            if (quote.BeginsUtterance)
                quote.Kind = QuoteKind.Direct;
        }
    }

    /// <summary>Gives the words in marks within a turn that nobody else is cited with to whoever uses them.</summary>
    public static void AttributeInside(ParagraphReading reading, QuoteDraft turn)
    {
        foreach (QuoteDraft quote in reading.Quotes)
        {
            if (quote.Kind != QuoteKind.Scare && quote.Cue is null)
                (quote.Cue, quote.Speaker, quote.Rule, quote.Leader) = (turn.Cue, turn.Speaker, AttributionRules.FollowOn, turn);
        }
    }
}
