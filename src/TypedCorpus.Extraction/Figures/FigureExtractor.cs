using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds figures: numbers with what they measure and how they are hedged.</summary>
public static class FigureExtractor
{
    /// <summary>The figures of the article, ordered by span, none overlapping another.</summary>
    public static List<FigureAnnotation> Extract(
        TaggedArticle tagged, ArticleEntities entities, List<Finding> findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return [];
    }
}
