using System.Text;
using TypedCorpus.Extraction.Gazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Puts the entities of all articles together into the entities of the corpus.</summary>
public static class CorpusLinker
{
    /// <summary>What linking needs of an article.</summary>
    public static ArticleNames NamesOf(AnnotatedArticle article)
    {
        List<EntityForms> forms = [];
        for (int i = 0; i < article.Entities.Count; i++)
        {
            EntityAnnotation entity = article.Entities[i];
            if (!entity.IsNamed)
                continue;
            TextSpan first = entity.Mentions.First(m => m.Kind == MentionKind.Name).Span;
            TextSpan sentence = article.Sentences.FirstOrDefault(s => s.Contains(first));
            string[] aliases = entity.Mentions.Where(m => m.Kind == MentionKind.Name)
                .Select(m => article.Source.Text.Substring(m.Span.Start, m.Span.Length).Replace('\u00a0', ' '))
                .Where(a => a != entity.Name).Distinct(StringComparer.Ordinal).OrderBy(a => a, StringComparer.Ordinal).ToArray();
            forms.Add(new EntityForms(i, entity.Name, entity.Kind, EquatableArray.Create<string>(aliases), entity.Gender, entity.GazetteerId,
                article.Source.Text.Substring(sentence.Start, sentence.Length)));
        }
        return new ArticleNames(article.Source.Path, forms.ToEquatableArray());
    }

    /// <summary>Links <paramref name="articles"/>, which may come in any order: the result does not depend on it.</summary>
    public static LinkedCorpus Link(IEnumerable<ArticleNames> articles, CancellationToken cancellationToken = default) =>
        Link(articles, UserGazetteer.Empty, cancellationToken);

    /// <summary>The same; entries of <paramref name="gazetteer"/> give their entities name and identifiers.</summary>
    public static LinkedCorpus Link(IEnumerable<ArticleNames> articles, UserGazetteer gazetteer, CancellationToken cancellationToken = default)
    {
        List<CorpusEntity> entities = [];
        var byName = articles.SelectMany(a => a.Entities.Select(e => (a.Path, Entity: e))).GroupBy(x => (x.Entity.Kind, x.Entity.Name));
        foreach (var group in byName.OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Name, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var members = group.OrderBy(x => x.Path, StringComparer.Ordinal).ToArray();
            entities.Add(new CorpusEntity(
                Identify(group.Key.Name), group.Key.Name, group.Key.Kind,
                members.SelectMany(m => m.Entity.Aliases).Distinct(StringComparer.Ordinal).OrderBy(a => a, StringComparer.Ordinal).ToEquatableArray(),
                default, members[0].Entity.FirstSentence, members[0].Path,
                members.Select(m => new EntityMember(m.Path, m.Entity.Local)).ToEquatableArray()));
        }
        return new LinkedCorpus(entities.ToEquatableArray(), default);
    }

    private static string Identify(string name)
    {
        StringBuilder id = new();
        foreach (char c in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
                id.Append(c);
            else if (id.Length > 0 && id[id.Length - 1] != '-')
                id.Append('-');
        }
        return id.ToString().Trim('-');
    }
}
