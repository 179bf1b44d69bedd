namespace TypedCorpus.Data;

/// <summary>What the data of an article says, line by line, before records are made of it.</summary>
internal sealed class ArticleFields
{
    /// <summary>What they say of it as a whole.</summary>
    public ArticleAbout About { get; } = new();

    public string Text { get; set; } = "";

    public List<LocalEntity> Entities { get; } = [];

    public List<TextSpan> Paragraphs { get; } = [];

    public List<TextSpan> Sentences { get; } = [];

    public List<QuoteFields> Quotes { get; } = [];

    /// <summary>What was not said, or not yet, or only perhaps.</summary>
    public List<QuoteFields> Unasserted { get; } = [];

    public List<NoCommentFields> NoComments { get; } = [];

    public List<FigureFields> Figures { get; } = [];

    public List<MentionFields> Mentions { get; } = [];

    /// <summary>One more than the highest number of an attribution of <see cref="Quotes"/>: those of <see cref="Unasserted"/> have numbers of their own.</summary>
    public int AttributionCount => CountOf(Quotes);

    /// <summary>One more than the highest number of an attribution of <see cref="Unasserted"/>.</summary>
    public int UnassertedCount => CountOf(Unasserted);

    private static int CountOf(List<QuoteFields> quotes) => quotes.Count == 0 ? 0 : quotes.Max(q => q.Attribution) + 1;
}

/// <summary>An entity as its article knows it.</summary>
internal sealed class LocalEntity
{
    /// <summary>What readable data call it: the same whatever other entities there are.</summary>
    public string Key { get; set; } = "";

    public EntityKind Kind { get; set; }

    public string Name { get; set; } = "";

    /// <summary>How sure its kind is, in hundredths; <see langword="null"/> for one without a name, and in data that was written before entities had one.</summary>
    public int? KindConfidence { get; set; }

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; set; }

    /// <summary>The fields as data have them, after key, kind and name. The letters <c>k</c> and <c>n</c> are taken by these.</summary>
    public static FieldTable<LocalEntity> Table { get; } = new FieldTable<LocalEntity>()
        .Number("kind-confidence", 'p', e => e.KindConfidence, (e, v) => e.KindConfidence = v)
        .Flag("corrected", 'z', e => e.IsCorrected, (e, v) => e.IsCorrected = v);

    /// <summary>The entity that no other article knows, since nobody names it.</summary>
    public Entity Create(Article article, int number) => Entity.Create(Kind, new EntityFields
    {
        Id = FormattableString.Invariant($"~{number}@{article.Path}"),
        Name = Name,
        IsNamed = false,
        IsCorrected = IsCorrected,
        Members = [new EntityPart(article, number)],
    });
}

/// <summary>What the data says of a mention.</summary>
internal sealed class MentionFields : ISpanRecord
{
    // What most names have: data leave it out.
    private const int Usual = 98;

    public TextSpan Span { get; set; }

    public MentionKind Kind { get; set; }

    /// <summary>The article-local number of what it refers to.</summary>
    public int Entity { get; set; }

    /// <summary>How sure it is that it refers to that, in hundredths.</summary>
    public int Confidence { get; set; } = Usual;

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; set; }

    /// <summary>The fields as data have them.</summary>
    public static FieldTable<MentionFields> Table { get; } = new FieldTable<MentionFields>()
        .KindOf('k', m => m.Kind, (m, v) => m.Kind = v)
        .Entity("entity", 'e', m => m.Entity, (m, v) => m.Entity = v)
        .Number("confidence", 'p', m => m.Confidence == Usual ? null : m.Confidence, (m, v) => m.Confidence = v)
        .Flag("corrected", 'z', m => m.IsCorrected, (m, v) => m.IsCorrected = v);
}

/// <summary>What the data says of someone who did not answer.</summary>
internal sealed class NoCommentFields : ISpanRecord
{
    public TextSpan Span { get; set; }

    public TextSpan Cue { get; set; }

    public TextSpan? Asked { get; set; }

    public int? Entity { get; set; }

    /// <summary>The fields as data have them.</summary>
    public static FieldTable<NoCommentFields> Table { get; } = new FieldTable<NoCommentFields>()
        .Span("cue-at", 'c', n => n.Cue, (n, v) => n.Cue = v)
        .Span("asked-at", 'a', n => n.Asked, (n, v) => n.Asked = v)
        .Entity("asked", 'e', n => n.Entity, (n, v) => n.Entity = v);
}
