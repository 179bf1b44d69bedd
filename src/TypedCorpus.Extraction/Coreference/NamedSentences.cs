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
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (MentionAnnotation mention in entities.MentionsOf(entity))
                yield return (mention.Span, entities.KindOf(entity));
        }
    }
}
