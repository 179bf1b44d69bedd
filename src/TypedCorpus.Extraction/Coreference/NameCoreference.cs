using TypedCorpus.Extraction.Gazetteers;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Puts the names of one article together that stand for the same entity.</summary>
public static class NameCoreference
{
    /// <summary>The entities of the article, each with its mentions by name.</summary>
    public static ArticleEntities Resolve(TaggedArticle tagged, ReadOnlySpan<NameMention> names, CancellationToken cancellationToken) =>
        Resolve(tagged, names, UserGazetteer.Empty, cancellationToken);

    /// <summary>The same; what <paramref name="gazetteer"/> says of an entity goes before what the text seems to say.</summary>
    public static ArticleEntities Resolve(
        TaggedArticle tagged, ReadOnlySpan<NameMention> names, UserGazetteer gazetteer, CancellationToken cancellationToken)
    {
        ArticleEntities entities = new();
        Dictionary<string, int> byName = new(StringComparer.Ordinal);
        foreach (NameMention name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextSpan span = TextSpan.FromBounds(tagged.Article.Tokens[name.FirstToken].Start, tagged.Article.Tokens[name.EndToken - 1].End);
            string form = tagged.Text.Substring(span.Start, span.Length).Replace('\u00a0', ' ');
            if (!byName.TryGetValue(form, out int entity))
                byName.Add(form, entity = entities.Add(form, name.Kind, name.GazetteerId));
            entities.AddMention(entity, span, MentionKind.Name);
        }
        return entities;
    }
}
