using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool.Review;

/// <summary>The entities of the corpus as linking put them together, each with what the corrections say of it.</summary>
internal sealed class EntityItems
{
    private const int OfAmbiguousName = 110;

    private readonly ReviewProject _project;
    private readonly Dictionary<string, (CorpusEntity Entity, AnnotatedArticle Article, TextSpan Span)> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);

    public EntityItems(ReviewProject project)
    {
        _project = project;
        LinkedCorpus linked = CorpusLinker.Link(project.Articles.Values.Select(CorpusLinker.NamesOf), project.Gazetteer);
        HashSet<(string Path, int Local)> ambiguous = [.. linked.Findings.Where(static f => f.Kind == FindingKind.AmbiguousName).Select(static f => (f.Path, f.Local))];
        foreach (CorpusEntity entity in linked.Entities)
        {
            EntityMember first = entity.Members[0];
            AnnotatedArticle article = project.Articles[first.Path];
            MentionAnnotation? name = article.Entities[first.Local].Mentions.AsEnumerable().Where(static m => m.Kind == MentionKind.Name).Select(static m => (MentionAnnotation?)m).FirstOrDefault();
            if (name is not { } mention)
                continue;
            string id = ArticleItems.IdOf("entity", article, mention.Span);
            _entities[id] = (entity, article, mention.Span);
            if (entity.Members.Any(m => ambiguous.Contains((m.Path, m.Local))))
                _ambiguous.Add(id);
        }
    }

    /// <summary>The names that an entity may be the same as.</summary>
    public IReadOnlyList<string> Names => [.. _entities.Values.Select(static e => e.Entity.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The entity that an item is about.</summary>
    public CorpusEntity? Find(string id) => _entities.TryGetValue(id, out var found) ? found.Entity : null;

    /// <summary>All of them; names that could be several people first.</summary>
    public IEnumerable<QueuedItem> All(CorrectionSet corrections)
    {
        Dictionary<string, EntityCorrection> byName = new(StringComparer.Ordinal);
        foreach (EntityCorrection correction in corrections.OfCorpus())
            byName.TryAdd(correction.Passage, correction);
        Dictionary<string, LineTable> lines = new(StringComparer.Ordinal);
        foreach ((string id, (CorpusEntity entity, AnnotatedArticle article, TextSpan span)) in _entities)
        {
            if (!lines.TryGetValue(article.Source.Path, out LineTable? table))
                lines[article.Source.Path] = table = new LineTable(article.Source.Text);
            EntityCorrection? correction = byName.GetValueOrDefault(entity.Name);
            string says = correction?.MergeInto ?? correction?.Name ?? entity.Name;
            string state = correction is null ? "open" : correction.Rejects ? "rejected" : correction.Confirms ? "confirmed" : "corrected";
            int sure = entity.Members.Max(m => _project.Articles[m.Path].Entities[m.Local].KindConfidence) ?? 100;
            ReviewItem item = ArticleItems.Item(
                "entity", article, table, span, (correction?.Kind ?? entity.Kind).ToString(), correction?.Rejects == true ? null : says, null, string.Join(", ", entity.Aliases), sure, state);
            yield return new QueuedItem(item, _ambiguous.Contains(id) ? OfAmbiguousName : 100 - sure);
        }
    }

    /// <summary>The correction that a decision makes.</summary>
    public static EntityCorrection? Correct(CorpusEntity entity, ReviewDecision decision)
    {
        EntityCorrection plain = new(entity.Name);
        return decision switch
        {
            { Action: "confirm" } => plain with { Confirms = true },
            { Action: "reject" } => plain with { Rejects = true },
            { Action: "kind" } when Enum.TryParse(decision.Value, out EntityKind kind) && Enum.IsDefined(kind) => plain with { Kind = kind },
            { Action: "name", Value: { } name } when !string.IsNullOrWhiteSpace(name) => plain with { Name = name.Trim() },
            { Action: "merge", Value: { } other } when !string.IsNullOrWhiteSpace(other) && other.Trim() != entity.Name => plain with { MergeInto = other.Trim() },
            { Action: "not", Value: { } form } when entity.Aliases.Contains(form.Trim()) => plain with { Not = [form.Trim()] },
            _ => null,
        };
    }
}
