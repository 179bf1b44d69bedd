namespace TypedCorpus.Extraction.Coreference;

/// <summary>The entities of an article while they are being put together: stages add mentions, the annotator freezes the result.</summary>
public sealed class ArticleEntities
{
    // Mentions are short: each lies in one bucket of the text or two, so a look-up by place touches a handful.
    private const int BucketShift = 6;

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<TextSpan, int> _entityAt = [];
    private readonly Dictionary<int, List<PlacedMention>> _buckets = [];

    /// <summary>How many entities there are.</summary>
    public int Count => _drafts.Count;

    /// <summary>Adds an entity without mentions and returns its index.</summary>
    public int Add(string name, EntityKind kind, string? gazetteerId = null)
    {
        _drafts.Add(new Draft { Name = name, Kind = kind, GazetteerId = gazetteerId });
        return _drafts.Count - 1;
    }

    /// <summary>Adds a mention. A span is a mention of one entity: the first to claim it keeps it.</summary>
    public void AddMention(int entity, TextSpan span, MentionKind kind)
    {
        if (_entityAt.ContainsKey(span))
            return;
        _entityAt.Add(span, entity);
        MentionAnnotation mention = new(span, kind);
        _drafts[entity].Mentions.Add(mention);
        for (int bucket = span.Start >> BucketShift; bucket <= LastBucket(span); bucket++)
        {
            if (!_buckets.TryGetValue(bucket, out List<PlacedMention>? mentions))
                _buckets.Add(bucket, mentions = []);
            mentions.Add(new PlacedMention(entity, mention));
        }
    }

    /// <summary>The entity that has a mention with just this span, else <see langword="null"/>.</summary>
    public int? EntityAt(TextSpan span) => _entityAt.TryGetValue(span, out int entity) ? entity : null;

    /// <summary>The entity of the shortest mention that covers all of <paramref name="span"/> (a head word, say), else <see langword="null"/>.</summary>
    public int? EntityCovering(TextSpan span)
    {
        PlacedMention? best = null;
        if (_buckets.TryGetValue(span.Start >> BucketShift, out List<PlacedMention>? mentions))
        {
            foreach (PlacedMention placed in mentions)
            {
                if (placed.Mention.Span.Contains(span) && (best is not { } b || placed.Mention.Span.Length < b.Mention.Span.Length))
                    best = placed;
            }
        }
        return best?.Entity;
    }

    /// <summary>The mentions that overlap <paramref name="span"/>, ordered by span.</summary>
    public IReadOnlyList<PlacedMention> MentionsIn(TextSpan span)
    {
        List<PlacedMention> found = [];
        for (int bucket = span.Start >> BucketShift; bucket <= LastBucket(span); bucket++)
        {
            if (!_buckets.TryGetValue(bucket, out List<PlacedMention>? mentions))
                continue;
            foreach (PlacedMention placed in mentions)
            {
                // A mention over an edge lies in two buckets: it counts in the first that the question touches.
                if (placed.Mention.Span.Overlaps(span) && Math.Max(placed.Mention.Span.Start, span.Start) >> BucketShift == bucket)
                    found.Add(placed);
            }
        }
        found.Sort(static (a, b) => a.Mention.Span.CompareTo(b.Mention.Span));
        return found;
    }

    /// <summary>The mentions of an entity, in the order in which they were added.</summary>
    public IReadOnlyList<MentionAnnotation> MentionsOf(int entity) => _drafts[entity].Mentions;

    /// <summary>Whether an entity has a mention by name.</summary>
    public bool IsNamed(int entity) => _drafts[entity].Mentions.Exists(static m => m.Kind == MentionKind.Name);

    /// <summary>The canonical name of an entity.</summary>
    public string NameOf(int entity) => _drafts[entity].Name;

    /// <summary>What an entity is.</summary>
    public EntityKind KindOf(int entity) => _drafts[entity].Kind;

    /// <summary>How the text refers to an entity by pronouns and titles.</summary>
    public Gender GenderOf(int entity) => _drafts[entity].Gender;

    /// <summary>Records how the text refers to an entity by pronouns and titles.</summary>
    public void SetGender(int entity, Gender gender) => _drafts[entity].Gender = gender;

    /// <summary>Whether a title stands before a name of an entity.</summary>
    public bool HasTitle(int entity) => _drafts[entity].Titles is not null;

    /// <summary>The entry of the user's gazetteer that an entity is, else <see langword="null"/>.</summary>
    public string? GazetteerIdOf(int entity) => _drafts[entity].GazetteerId;

    /// <summary>Whether mentions of an entity were taken for several kinds.</summary>
    public bool IsKindDisputed(int entity) => _drafts[entity].IsKindDisputed;

    /// <summary>Records that mentions of an entity were taken for several kinds.</summary>
    public void DisputeKind(int entity) => _drafts[entity].IsKindDisputed = true;

    /// <summary>Records on what evidence the kind of an entity rests, and how sure it is, in hundredths.</summary>
    public void SetKindEvidence(int entity, string rule, int confidence) => (_drafts[entity].Rule, _drafts[entity].KindConfidence) = (rule, confidence);

    /// <summary>Records a title that stands before a name of an entity, in lower case.</summary>
    public void AddTitle(int entity, string title) => (_drafts[entity].Titles ??= new SortedSet<string>(StringComparer.Ordinal)).Add(title);

    /// <summary>The finished records, in the order of their indices.</summary>
    public EquatableArray<EntityAnnotation> Freeze() => _drafts
        .Select(d => new EntityAnnotation(d.Name, d.Kind, d.Mentions.OrderBy(m => m.Span).ToEquatableArray(), d.Gender, d.GazetteerId)
        {
            Titles = d.Titles?.ToEquatableArray() ?? default,
            Rule = d.Rule,
            KindConfidence = d.KindConfidence,
        })
        .ToEquatableArray();

    private static int LastBucket(TextSpan span) => Math.Max(span.Start, span.End - 1) >> BucketShift;

    private sealed class Draft
    {
        public required string Name { get; init; }

        public required EntityKind Kind { get; init; }

        public string? GazetteerId { get; init; }

        public Gender Gender { get; set; }

        public bool IsKindDisputed { get; set; }

        public string? Rule { get; set; }

        public int? KindConfidence { get; set; }

        public List<MentionAnnotation> Mentions { get; } = [];

        public SortedSet<string>? Titles { get; set; }
    }
}

/// <summary>A mention and the entity that it belongs to.</summary>
/// <param name="Entity">The index of the entity.</param>
/// <param name="Mention">The mention.</param>
public readonly record struct PlacedMention(int Entity, MentionAnnotation Mention);
