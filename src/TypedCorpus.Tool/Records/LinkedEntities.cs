using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool.Records;

/// <summary>Leads from the entities of an article to those of the corpus.</summary>
internal sealed class LinkedEntities(LinkedCorpus corpus)
{
    private readonly Dictionary<(string Path, int Local), CorpusEntity> _entityOf = corpus.Entities
        .SelectMany<CorpusEntity, (EntityMember Member, CorpusEntity Entity)>(e => e.Members.Select(m => (m, e)))
        .ToDictionary(x => (x.Member.Path, x.Member.Local), x => x.Entity);

    /// <summary>The named entities of the corpus.</summary>
    public LinkedCorpus Corpus => corpus;

    /// <summary>The corpus-wide identifier of a named entity; one that is local to its article has a number behind <c>~</c>.</summary>
    public string? IdOf(AnnotatedArticle article, int? entity) => entity switch
    {
        null => null,
        { } local => Find(article, local)?.Id ?? "~" + local.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The corpus-wide name of an entity, else the article's.</summary>
    public string NameOf(AnnotatedArticle article, int entity) => Find(article, entity)?.Name ?? article.Entities[entity].Name;

    /// <summary>Whether a person corrected or confirmed an entity, in its article or over the corpus.</summary>
    public bool IsCorrected(AnnotatedArticle article, int entity) => Find(article, entity)?.IsCorrected ?? article.Entities[entity].IsCorrected;

    /// <summary>The entity of the corpus that an article's entity belongs to, <see langword="null"/> for one that is never named.</summary>
    public CorpusEntity? Find(AnnotatedArticle article, int entity) =>
        _entityOf.GetValueOrDefault((article.Source.Path, entity));
}
