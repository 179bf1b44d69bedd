using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Reads the sentences of an article with the names of its entities.</summary>
internal static class NamedSentences
{
    /// <summary>The sentences of <paramref name="tagged"/>, its tags corrected by the names in <paramref name="entities"/>.</summary>
    public static ArticleSyntax Of(TaggedArticle tagged, ArticleEntities entities) => new(tagged, NamesOf(entities));

    private static IEnumerable<(TextSpan Span, EntityKind Kind)> NamesOf(ArticleEntities entities)
    {
        foreach (PlacedMention placed in entities.Mentions)
            yield return (placed.Mention.Span, entities.KindOf(placed.Entity));
    }
}
