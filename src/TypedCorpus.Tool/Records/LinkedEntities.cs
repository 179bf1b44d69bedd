using System.Globalization;
using System.Runtime.InteropServices;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool.Records;

/// <summary>Leads from the entities of an article to those of the corpus.</summary>
internal sealed class LinkedEntities
{
    // For each article, the entity of the corpus that each of its entities belongs to.
    private readonly Dictionary<string, CorpusEntity?[]> _rows;

    public LinkedEntities(LinkedCorpus corpus)
    {
        Corpus = corpus;
        _rows = new(StringComparer.Ordinal);
        foreach (CorpusEntity entity in corpus.Entities)
        {
            foreach (EntityMember member in entity.Members)
                Put(_rows, member, entity);
        }
    }

    private LinkedEntities(LinkedCorpus corpus, Dictionary<string, CorpusEntity?[]> rows)
    {
        Corpus = corpus;
        _rows = rows;
    }

    /// <summary>The named entities of the corpus.</summary>
    public LinkedCorpus Corpus { get; }

    /// <summary>The same for a corpus of which most entities are the objects that they were; <paramref name="changed"/> gets the paths of all articles where one is not.</summary>
    public LinkedEntities Update(LinkedCorpus corpus, HashSet<string> changed)
    {
        Dictionary<string, CorpusEntity?[]> rows = new(_rows, StringComparer.Ordinal);
        HashSet<CorpusEntity> before = new(Corpus.Entities.AsEnumerable(), ReferenceEqualityComparer.Instance);
        CorpusEntity[] added = [.. corpus.Entities.AsEnumerable().Where(entity => !before.Remove(entity))];
        foreach (CorpusEntity entity in before)
        {
            foreach (EntityMember member in entity.Members)
            {
                if (changed.Add(member.Path))
                    rows[member.Path] = [.. rows[member.Path]];
                rows[member.Path][member.Local] = null;
            }
        }
        foreach (CorpusEntity entity in added)
        {
            foreach (EntityMember member in entity.Members)
            {
                if (changed.Add(member.Path) && rows.TryGetValue(member.Path, out CorpusEntity?[]? row))
                    rows[member.Path] = [.. row];
                Put(rows, member, entity);
            }
        }
        return new LinkedEntities(corpus, rows);
    }

    /// <summary>The entities of the corpus that those of an article belong to, in their order; it may end early, and nothing stands for one that is never named.</summary>
    public IReadOnlyList<CorpusEntity?> Of(AnnotatedArticle article) => _rows.GetValueOrDefault(article.Source.Path, []);

    /// <summary>The corpus-wide identifier of a named entity; one that is local to its article has a number after <c>~</c>.</summary>
    public string? IdOf(AnnotatedArticle article, EntityIndex? entity) => IdOf(Of(article), entity);

    /// <summary>The same, given the entities of the corpus that those of the article belong to.</summary>
    public static string? IdOf(IReadOnlyList<CorpusEntity?> row, EntityIndex? entity) => entity switch
    {
        null => null,
        { } local => Find(row, local)?.Id ?? "~" + local.Value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The corpus-wide name of an entity, else the article's.</summary>
    public string NameOf(AnnotatedArticle article, EntityIndex entity) => Find(article, entity)?.Name ?? article.EntityAt(entity).Name;

    /// <summary>Whether a person corrected or confirmed an entity, in its article or over the corpus.</summary>
    public bool IsCorrected(AnnotatedArticle article, EntityIndex entity) => Find(article, entity)?.IsCorrected ?? article.EntityAt(entity).IsCorrected;

    /// <summary>The entity of the corpus that an article's entity belongs to, <see langword="null"/> for one that is never named.</summary>
    public CorpusEntity? Find(AnnotatedArticle article, EntityIndex entity) => Find(Of(article), entity);

    /// <summary>The same, given the entities of the corpus that those of the article belong to.</summary>
    public static CorpusEntity? Find(IReadOnlyList<CorpusEntity?> row, EntityIndex entity) => entity.Value < row.Count ? row[entity.Value] : null;

    private static void Put(Dictionary<string, CorpusEntity?[]> rows, EntityMember member, CorpusEntity entity)
    {
        ref CorpusEntity?[]? row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, member.Path, out _);
        if (row is null || row.Length <= member.Local)
            Array.Resize(ref row, Math.Max(member.Local + 1, (row?.Length ?? 0) * 2));
        row[member.Local] = entity;
    }
}
