using TypedCorpus.Citations;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Corrects mentions: which entity one refers to, or that it refers to none.</summary>
internal static class MentionCorrector
{
    /// <summary>Applies a correction whose words stand at <paramref name="places"/>.</summary>
    public static CorrectionOutcome Apply(ArticleDraft draft, MentionCorrection correction, IReadOnlyList<TextSpan> places)
    {
        List<PlacedMention> found = PassageRecords.At(draft.Text, places, AllOf(draft), static m => m.Mention.Span);
        if (found.Count > 1)
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Ambiguous, found.Count);
        if (found.Count == 0 && (correction.Rejects || correction.Confirms))
            return ArticleCorrector.Outcome(draft, correction, correction.Rejects ? CorrectionResult.Unneeded : CorrectionResult.NoRecord);
        if (found.Count == 0 && places.Count > 1)
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Ambiguous, places.Count);
        if (found.Count == 1 && found[0].Mention.IsCorrected)
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Repeated);
        PlacedMention? placed = found.Count == 1 ? found[0] : null;
        if (correction.Confirms)
        {
            draft[placed!.Entity].Mentions.Remove(placed.Mention);
            draft[placed.Entity].Mentions.Add(new MentionAnnotation(placed.Mention.Span, placed.Mention.Kind) { IsCorrected = true });
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Applied);
        }
        // Found before the mention moves: a form that only this mention has leads nowhere afterwards.
        EntityIndex? target = correction.Rejects ? null : EntityFinder.FindOrAdd(draft, correction.Entity!, places[0]);
        bool isUnneeded = placed is not null && placed.Entity == target;
        Move(draft, placed, target, placed?.Mention.Span ?? places[0]);
        return ArticleCorrector.Outcome(draft, correction, isUnneeded ? CorrectionResult.Unneeded : CorrectionResult.Applied);
    }

    /// <summary>Takes a mention from one entity to another, and with it the quotes whose speaker it names.</summary>
    private static void Move(ArticleDraft draft, PlacedMention? placed, EntityIndex? target, TextSpan span)
    {
        if (placed is not null)
            draft[placed.Entity].Mentions.Remove(placed.Mention);
        if (target is { } entity)
        {
            MentionKind kind = placed?.Mention.Kind ?? (char.IsLower(draft.Text[span.Start]) ? MentionKind.Nominal : MentionKind.Name);
            draft[entity].Mentions.RemoveAll(m => m.Span == span);
            draft[entity].Mentions.Add(new MentionAnnotation(span, kind) { IsCorrected = true });
        }
        foreach (QuoteDraft quote in draft.Quotes)
        {
            if (quote.Value.Speaker is { } speaker && speaker == placed?.Entity && quote.Value.SpeakerSpan is { } written && written.Contains(span))
                quote.Value = quote.Value with { Speaker = target };
        }
    }

    private static IEnumerable<PlacedMention> AllOf(ArticleDraft draft) => draft.Entities
        .SelectMany((e, i) => e.IsRemoved ? [] : e.Mentions.Select(m => new PlacedMention(new EntityIndex(i), m)));

    private sealed record PlacedMention(EntityIndex Entity, MentionAnnotation Mention);
}
