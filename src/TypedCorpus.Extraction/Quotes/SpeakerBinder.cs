using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Binds speakers as written to entities, adding an entity for a speaker that nothing names.</summary>
public static class SpeakerBinder
{
    /// <summary>The same quotes with <see cref="QuoteAnnotation.Speaker"/> set where the speaker is an entity.</summary>
    public static List<QuoteAnnotation> Bind(
        TaggedArticle tagged, List<QuoteAnnotation> quotes, ArticleEntities entities, List<Finding> findings, CancellationToken cancellationToken)
    {
        List<QuoteAnnotation> bound = new(quotes.Count);
        NominalSpeakers nominal = new(tagged, entities);
        UntaggedSpeakers untagged = new(tagged, entities);
        foreach (QuoteAnnotation quote in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int? speaker = quote.SpeakerSpan is { } span && quote.SpeakerHead is { } head
                ? entities.EntityAt(span) ?? entities.EntityCovering(head) ?? untagged.Find(quote, head) ?? nominal.Find(span, head)
                : null;
            if (speaker is null && quote.Kind != QuoteKind.Scare && quote.CueSpan is not null)
                findings.Add(new Finding(FindingKind.UnresolvedSpeaker, quote.Span, [quote.SpeakerSpan is { } written ? tagged.Text.Substring(written.Start, written.Length) : ""]));
            bound.Add(quote with { Speaker = speaker });
        }
        return bound;
    }
}
