namespace TypedCorpus.Data;

/// <summary>What the data of an article says, line by line, before records are made of it.</summary>
internal sealed class ArticleFields
{
    public string Title { get; set; } = "";

    public string? Author { get; set; }

    public PartialDate? Published { get; set; }

    public string Text { get; set; } = "";

    public List<LocalEntity> Entities { get; } = [];

    public List<TextSpan> Paragraphs { get; } = [];

    public List<TextSpan> Sentences { get; } = [];

    public List<QuoteFields> Quotes { get; } = [];

    public List<NoCommentFields> NoComments { get; } = [];

    public List<FigureFields> Figures { get; } = [];

    public List<MentionFields> Mentions { get; } = [];

    /// <summary>One more than the highest number of an attribution.</summary>
    public int AttributionCount { get; set; }
}

/// <summary>An entity as its article knows it.</summary>
internal readonly record struct LocalEntity(EntityKind Kind, string Name)
{
    /// <summary>The entity that no other article knows, since nobody names it.</summary>
    public Entity Create(Article article, int number) => Entity.Create(Kind, new EntityFields
    {
        Id = FormattableString.Invariant($"~{number}@{article.Path}"),
        Name = Name,
        IsNamed = false,
        Members = [new EntityPart(article, number)],
    });
}

/// <summary>What the data says of a mention.</summary>
internal readonly record struct MentionFields(TextSpan Span, MentionKind Kind, int Entity);

/// <summary>What the data says of someone who did not answer.</summary>
internal readonly record struct NoCommentFields(TextSpan Span, TextSpan Cue, TextSpan? Asked, int? Entity);
