using TypedCorpus.Extraction.Quotes.Attribution;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds the quotes whose speaker is no entity of the article, though a cue says that somebody spoke.</summary>
internal static class UnresolvedSpeakers
{
    /// <summary>A finding for each, with the speaker as written.</summary>
    public static IEnumerable<Finding> Of(string text, IEnumerable<QuoteAnnotation> quotes) => quotes.Where(LacksSpeaker)
        .Select(quote => new Finding(FindingKind.UnresolvedSpeaker, quote.Span, [quote.SpeakerSpan is { } written ? text.Substring(written.Start, written.Length) : ""]));

    private static bool LacksSpeaker(QuoteAnnotation quote)
    {
        if (quote.Speaker is not null || quote.CueSpan is null || quote.Stance != Stance.Asserted || AttributionBasis.Label.Decided(quote))
            return false;
        return quote.Kind switch
        {
            QuoteKind.Scare => false,
            QuoteKind.Indirect => quote.SpeakerSpan is not null,
            _ => true,
        };
    }
}
