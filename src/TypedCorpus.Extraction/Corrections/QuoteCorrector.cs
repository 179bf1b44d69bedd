using TypedCorpus.Citations;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Corrects quotes: speaker, kind, bounds; takes out what is none, puts in what was missed.</summary>
internal static class QuoteCorrector
{
    /// <summary>The rule of a quote that a person corrected.</summary>
    public const string Rule = RuleNames.Correction;

    private const int Certain = 100;

    /// <summary>Applies a correction whose words stand at <paramref name="places"/>.</summary>
    public static CorrectionOutcome Apply(ArticleDraft draft, QuoteCorrection correction, IReadOnlyList<TextSpan> places) =>
        correction.Adds ? Add(draft, correction, places) : Change(draft, correction, places);

    private static CorrectionOutcome Change(ArticleDraft draft, QuoteCorrection correction, IReadOnlyList<TextSpan> places)
    {
        List<QuoteDraft> found = PassageRecords.At(draft.Text, places, draft.Quotes, static q => q.Value.Span);
        if (ArticleCorrector.Refuse(draft, correction, found) is { } refusal)
            return refusal;
        QuoteDraft quote = found[0];
        TextSpan span = quote.Value.Span;
        if (correction.Text is { } text)
        {
            TextSpan[] bounds = [.. draft.Find(text).Where(p => p.Overlaps(span))];
            if (bounds.Length != 1)
                return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Impossible, 1, $"no stretch of the article that overlaps the quote is '{text}'");
            span = bounds[0];
        }
        quote.IsCorrected = true;
        if (correction.Rejects)
        {
            quote.IsRemoved = true;
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Applied);
        }
        QuoteAnnotation before = quote.Value;
        QuoteAnnotation after = before with { Span = span, Kind = correction.Kind ?? before.Kind };
        if (correction.Speaker is { } speaker)
            after = WithSpeaker(draft, after, speaker);
        bool isUnneeded = !correction.Confirms && after == before;
        quote.Value = Certify(after, correction.Speaker is null ? before.Rule : Rule);
        if (after.Speaker != before.Speaker)
            SpreadSpeaker(draft, quote);
        return ArticleCorrector.Outcome(draft, correction, isUnneeded ? CorrectionResult.Unneeded : CorrectionResult.Applied);
    }

    private static CorrectionOutcome Add(ArticleDraft draft, QuoteCorrection correction, IReadOnlyList<TextSpan> places)
    {
        if (places.Count > 1)
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Ambiguous, places.Count);
        TextSpan span = places[0];
        bool isMarked = TakeOffMarks(draft.Text, ref span);
        QuoteAnnotation added = new()
        {
            Span = span,
            Kind = correction.Kind ?? (isMarked ? QuoteKind.Direct : QuoteKind.Indirect),
            Attribution = draft.Quotes.Count == 0 ? 0 : draft.Quotes.Max(static q => q.Value.Attribution) + 1,
            Rule = Rule,
            Confidence = Certain,
            IsCorrected = true,
        };
        if (correction.Speaker is { } speaker)
            added = WithSpeaker(draft, added, speaker);
        QuoteDraft? same = draft.Quotes.Find(q => !q.IsRemoved && q.Value.Span == span);
        if (same is not null)
        {
            bool isRepeated = same.IsCorrected;
            bool isUnneeded = same.Value.Kind == added.Kind && same.Value.Speaker == added.Speaker;
            return isRepeated || isUnneeded
                ? ArticleCorrector.Outcome(draft, correction, isRepeated ? CorrectionResult.Repeated : CorrectionResult.Unneeded)
                : ArticleCorrector.Outcome(draft, correction, CorrectionResult.Impossible, 1, "the article has that quote already; write 'quote' instead of 'add-quote'");
        }
        QuoteDraft draftOfAdded = new(added)
        {
            IsCorrected = true,
            Within = draft.Quotes.Where(q => !q.IsRemoved && q.Value.Span.Contains(span)).OrderBy(static q => q.Value.Span.Length).FirstOrDefault(),
        };
        foreach (QuoteDraft inner in draft.Quotes.Where(q => span.Contains(q.Value.Span) && q.Within == draftOfAdded.Within))
            inner.Within = draftOfAdded;
        draft.Quotes.Add(draftOfAdded);
        return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Applied);
    }

    /// <summary>The quote with another speaker, and with the words that name him where the paragraph around it has them.</summary>
    private static QuoteAnnotation WithSpeaker(ArticleDraft draft, QuoteAnnotation quote, string name)
    {
        if (name == QuoteCorrection.UnknownSpeaker)
            return quote with { Speaker = null, SpeakerSpan = null, SpeakerHead = null, Role = null };
        EntityIndex entity = EntityFinder.FindOrAdd(draft, name, quote.Span);
        if (entity == quote.Speaker)
            return quote;
        TextSpan paragraph = draft.Article.Source.Paragraphs.FirstOrDefault(p => p.Contains(quote.Span.Start));
        MentionAnnotation[] near =
        [
            .. draft[entity].Mentions.Where(m => paragraph.Contains(m.Span) && !quote.Span.Overlaps(m.Span))
                .OrderBy(m => RecordFinder.Distance(m.Span, quote.Span)).ThenBy(static m => m.Span),
        ];
        TextSpan? written = near.Length > 0 ? near[0].Span : null;
        return quote with { Speaker = entity, SpeakerSpan = written, SpeakerHead = written, Role = null };
    }

    /// <summary>
    /// The pieces of an utterance that the article interrupts have one speaker: those in the paragraph that no correction is about follow. What is reported
    /// or quoted in fragments may be by several people, and stays.
    /// </summary>
    private static void SpreadSpeaker(ArticleDraft draft, QuoteDraft corrected)
    {
        QuoteAnnotation value = corrected.Value;
        if (value.Kind != QuoteKind.Direct)
            return;
        TextSpan paragraph = draft.Article.Source.Paragraphs.FirstOrDefault(p => p.Contains(value.Span.Start));
        foreach (QuoteDraft other in draft.Quotes)
        {
            bool isPiece = !other.IsCorrected && other.Value.Kind == QuoteKind.Direct && other.Value.Attribution == value.Attribution && paragraph.Contains(other.Value.Span);
            if (!isPiece)
                continue;
            other.Value = Certify(
                other.Value with { Speaker = value.Speaker, SpeakerSpan = value.SpeakerSpan, SpeakerHead = value.SpeakerHead, Role = value.Role }, Rule);
        }
    }

    private static QuoteAnnotation Certify(QuoteAnnotation quote, string rule) => quote with { Rule = rule, Confidence = Certain, IsCorrected = true };

    /// <summary>A quote lies inside its marks, whether or not the passage was copied with them.</summary>
    private static bool TakeOffMarks(string text, ref TextSpan span)
    {
        bool hasMark = span.Length > 2 && IsMark(text[span.Start]) && IsMark(text[span.End - 1]);
        if (hasMark)
            span = new TextSpan(span.Start + 1, span.Length - 2);
        return hasMark || (span.Start > 0 && IsMark(text[span.Start - 1]));
    }

    private static bool IsMark(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' or '\u2018' or '\u2019' or '\'';
}
