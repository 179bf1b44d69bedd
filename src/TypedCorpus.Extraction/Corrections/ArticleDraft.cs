using TypedCorpus.Citations;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>An article while corrections are applied to it: records keep their places in the lists, and what is removed goes when it is frozen.</summary>
internal sealed class ArticleDraft
{
    private PassageIndex? _index;

    public ArticleDraft(AnnotatedArticle article)
    {
        Article = article;
        Quotes = [.. article.Quotes.Select(static q => new QuoteDraft(q))];
        for (int i = 0; i < Quotes.Count; i++)
            Quotes[i].Within = article.Quotes[i].Within is { } within ? Quotes[within] : null;
        Figures = [.. article.Figures.Select(static f => new FigureDraft(f))];
        Entities = [.. article.Entities.Select(static e => new EntityDraft(e))];
    }

    /// <summary>The article as extraction left it.</summary>
    public AnnotatedArticle Article { get; }

    /// <summary>Its text.</summary>
    public string Text => Article.Source.Text;

    /// <summary>Its quotes.</summary>
    public List<QuoteDraft> Quotes { get; }

    /// <summary>Its figures.</summary>
    public List<FigureDraft> Figures { get; }

    /// <summary>Its entities; what quotes and figures refer to are places in this list.</summary>
    public List<EntityDraft> Entities { get; }

    /// <summary>An entity by its place.</summary>
    public EntityDraft this[EntityIndex entity] => Entities[entity.Value];

    /// <summary>Adds an entity, and returns its place.</summary>
    public EntityIndex Add(EntityDraft entity)
    {
        Entities.Add(entity);
        return new EntityIndex(Entities.Count - 1);
    }

    /// <summary>Where <paramref name="passage"/> stands.</summary>
    public IReadOnlyList<TextSpan> Find(string passage) => [.. (_index ??= PassageIndex.Of(Text)).Find(passage).Select(static p => p.Span)];

    /// <summary>Whether a finding is about the article as it is now: of a quote that a person corrected nothing is open.</summary>
    private bool StillHolds(Finding finding) =>
        finding.Kind != FindingKind.UnresolvedSpeaker || Quotes.Exists(q => !q.IsRemoved && !q.Value.IsCorrected && q.Value.Span == finding.Span);

    /// <summary>The article with what was changed.</summary>
    public AnnotatedArticle Freeze()
    {
        EntityIndex?[] numbers = new EntityIndex?[Entities.Count];
        List<EntityAnnotation> entities = [];
        for (int i = 0; i < numbers.Length; i++)
        {
            bool isKept = !Entities[i].IsRemoved && Entities[i].MergedInto is null && (Entities[i].Mentions.Count > 0 || Entities[i].IsAdded);
            if (!isKept)
                continue;
            numbers[i] = new EntityIndex(entities.Count);
            entities.Add(Entities[i].ToAnnotation());
        }
        EntityIndex? Renumber(EntityIndex? entity)
        {
            while (entity is { } merged && this[merged].MergedInto is { } target)
                entity = target;
            return entity is { } kept ? numbers[kept.Value] : null;
        }

        QuoteDraft[] quotes = [.. Quotes.Where(static q => !q.IsRemoved).OrderBy(static q => q.Value.Span)];
        Dictionary<QuoteDraft, int> order = [];
        for (int i = 0; i < quotes.Length; i++)
            order.Add(quotes[i], i);
        return Article with
        {
            Entities = entities.ToEquatableArray(),
            Quotes = quotes.Select(q => q.Value with { Speaker = Renumber(q.Value.Speaker), Within = q.Enclosing is { } outer ? order[outer] : null }).ToEquatableArray(),
            NoComments = Article.NoComments.Select(n => n with { AskedEntity = Renumber(n.AskedEntity) }).ToEquatableArray(),
            Figures = Figures.Where(static f => !f.IsRemoved).OrderBy(static f => f.Value.Span)
                .Select(f => f.Value with { Entity = Renumber(f.Value.Entity) }).ToEquatableArray(),
            Findings = Article.Findings.Where(StillHolds).ToEquatableArray(),
        };
    }
}

/// <summary>A record under correction.</summary>
internal abstract class RecordDraft
{
    /// <summary>Whether a correction has been about it.</summary>
    public bool IsCorrected { get; set; }

    /// <summary>Whether it is left out.</summary>
    public bool IsRemoved { get; set; }
}

/// <summary>A quote under correction.</summary>
internal sealed class QuoteDraft(QuoteAnnotation value) : RecordDraft
{
    /// <summary>The quote so far; what lies around it is <see cref="Within"/>.</summary>
    public QuoteAnnotation Value { get; set; } = value;

    /// <summary>The quote around it, removed or not.</summary>
    public QuoteDraft? Within { get; set; }

    /// <summary>The nearest quote around it that is not removed.</summary>
    public QuoteDraft? Enclosing
    {
        get
        {
            QuoteDraft? outer = Within;
            while (outer is { IsRemoved: true })
                outer = outer.Within;
            return outer;
        }
    }
}

/// <summary>A figure under correction.</summary>
internal sealed class FigureDraft(FigureAnnotation value) : RecordDraft
{
    /// <summary>The figure so far.</summary>
    public FigureAnnotation Value { get; set; } = value;
}

/// <summary>An entity of the article under correction.</summary>
internal sealed class EntityDraft(EntityAnnotation origin) : RecordDraft
{
    /// <summary>What it is called.</summary>
    public string Name { get; set; } = origin.Name;

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; set; } = origin.Kind;

    /// <summary>Its mentions, in any order.</summary>
    public List<MentionAnnotation> Mentions { get; } = [.. origin.Mentions];

    /// <summary>The place of the entity that it became one with, which has its mentions; else <see langword="null"/>.</summary>
    public EntityIndex? MergedInto { get; set; }

    /// <summary>Whether a correction put it in, so that it stays without a mention.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether it has a name.</summary>
    public bool IsNamed => origin.IsReference || Mentions.Exists(static m => m.Kind == MentionKind.Name);

    /// <summary>The finished entity.</summary>
    public EntityAnnotation ToAnnotation() =>
        origin with { Name = Name, Kind = Kind, Mentions = Mentions.OrderBy(static m => m.Span).ToEquatableArray(), IsCorrected = origin.IsCorrected || IsCorrected };
}
