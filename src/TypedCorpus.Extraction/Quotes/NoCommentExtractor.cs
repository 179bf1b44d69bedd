using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds who was asked and said nothing.</summary>
public static class NoCommentExtractor
{
    /// <summary>The refusals of the article, ordered by span, whoever was asked not yet bound to an entity.</summary>
    public static List<NoCommentAnnotation> Extract(TaggedArticle tagged, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return [];
    }
}
