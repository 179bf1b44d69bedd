namespace TypedCorpus.Extraction.Coreference;

/// <summary>The mentions of an article, found by their place in its text. They are only ever added, and a copy costs four flat arrays.</summary>
internal sealed class EntityMentions
{
    // Mentions are short: each lies in one bucket of the text or two, so a look-up by place touches a handful.
    private const int BucketShift = 6;

    private readonly List<PlacedMention> _mentions = Spare.Take<List<PlacedMention>>();
    private readonly List<Link> _links = Spare.Take<List<Link>>();

    // Those that these were copied from.
    private readonly EntityMentions? _before;

    // The link that was entered last in each bucket, counted from 1; 0 in an empty one.
    private int[] _lastLinks;

    // By entity, whether a mention names it.
    private bool[] _isNamed;

    // By pronoun, whom it takes up that is no entity yet.
    private readonly Dictionary<TextSpan, UnnamedPhrase> _unnamed = Spare.Take<Dictionary<TextSpan, UnnamedPhrase>>();

    /// <summary>Holds no mention yet.</summary>
    public EntityMentions() => (_lastLinks, _isNamed) = ([], []);

    /// <summary>Copies the mentions of another.</summary>
    public EntityMentions(EntityMentions other)
    {
        _before = other;
        _mentions.AddRange(other._mentions);
        _links.AddRange(other._links);
        _lastLinks = Copy(other._lastLinks, other._lastLinks.Length);
        _isNamed = Copy(other._isNamed, other._isNamed.Length);
        foreach (KeyValuePair<TextSpan, UnnamedPhrase> unnamed in other._unnamed)
            _unnamed.Add(unnamed.Key, unnamed.Value);
    }

    /// <summary>All mentions, in the order in which they were added.</summary>
    public IReadOnlyList<PlacedMention> All => _mentions;

    /// <summary>Adds a mention. A span is a mention of one entity: the first to claim it keeps it.</summary>
    public void Add(EntityIndex entity, MentionAnnotation mention)
    {
        if (EntityAt(mention.Span) is not null)
            return;
        int last = LastBucket(mention.Span);
        Reach(ref _lastLinks, last);
        for (int bucket = FirstBucket(mention.Span); bucket <= last; bucket++)
        {
            _links.Add(new Link(_mentions.Count, _lastLinks[bucket]));
            _lastLinks[bucket] = _links.Count;
        }
        _mentions.Add(new PlacedMention(entity, mention));
        Reach(ref _isNamed, entity.Value);
        _isNamed[entity.Value] |= mention.Kind == MentionKind.Name;
    }

    /// <summary>Adds a pronoun for somebody who is no entity yet.</summary>
    public void AddUnnamed(TextSpan pronoun, UnnamedPhrase phrase) => _unnamed[pronoun] = phrase;

    /// <summary>By pronoun, whom it takes up that was no entity when it was read; in no order.</summary>
    public IReadOnlyDictionary<TextSpan, UnnamedPhrase> Unnamed => _unnamed;

    /// <summary>The phrase for somebody who is no entity yet and whom a pronoun takes up, else <see langword="null"/>.</summary>
    public UnnamedPhrase? UnnamedAt(TextSpan pronoun) => _unnamed.TryGetValue(pronoun, out UnnamedPhrase phrase) ? phrase : null;

    /// <summary>Whether a mention names an entity.</summary>
    public bool IsNamed(EntityIndex entity) => entity.Value < _isNamed.Length && _isNamed[entity.Value];

    /// <summary>The entity that has a mention with just this span, else <see langword="null"/>.</summary>
    public EntityIndex? EntityAt(TextSpan span)
    {
        for (int link = LastLinkOf(FirstBucket(span)); link > 0; link = _links[link - 1].Before)
        {
            PlacedMention placed = _mentions[_links[link - 1].Mention];
            if (placed.Mention.Span == span)
                return placed.Entity;
        }
        return null;
    }

    /// <summary>The entity of the shortest mention that covers all of <paramref name="span"/>, of two alike the one that was added first; else <see langword="null"/>.</summary>
    public EntityIndex? EntityCovering(TextSpan span)
    {
        PlacedMention? best = null;
        for (int link = LastLinkOf(FirstBucket(span)); link > 0; link = _links[link - 1].Before)
        {
            PlacedMention placed = _mentions[_links[link - 1].Mention];
            if (placed.Mention.Span.Contains(span) && (best is not { } b || placed.Mention.Span.Length <= b.Mention.Span.Length))
                best = placed;
        }
        return best?.Entity;
    }

    /// <summary>The mentions that overlap <paramref name="span"/>, ordered by span.</summary>
    public PlacedMention[] In(TextSpan span)
    {
        List<PlacedMention>? found = null;
        for (int bucket = FirstBucket(span); bucket <= LastBucket(span); bucket++)
        {
            for (int link = LastLinkOf(bucket); link > 0; link = _links[link - 1].Before)
            {
                PlacedMention placed = _mentions[_links[link - 1].Mention];
                // A mention over an edge lies in two buckets: it counts in the first that the question touches.
                if (placed.Mention.Span.Overlaps(span) && Math.Max(placed.Mention.Span.Start, span.Start) >> BucketShift == bucket)
                    (found ??= Spare.Take<List<PlacedMention>>()).Add(placed);
            }
        }
        if (found is null)
            return [];
        found.Sort(static (a, b) => a.Mention.Span.CompareTo(b.Mention.Span));
        PlacedMention[] inOrder = [.. found];
        Spare.Keep(found);
        return inOrder;
    }

    /// <summary>Hands back these mentions and those that they were copied from: nothing is asked of either any more.</summary>
    public void Release()
    {
        Spare.Keep(_mentions);
        Spare.Keep(_links);
        Spare.Keep(_unnamed);
        Spare.Keep(_lastLinks);
        Spare.Keep(_isNamed);
        _before?.Release();
    }

    /// <summary>Makes an array so long that it has an item at an index.</summary>
    private static void Reach<T>(ref T[] items, int index)
    {
        if (index >= items.Length)
            Spare.Grow(ref items, Math.Max(index + 1, items.Length * 2));
    }

    private static T[] Copy<T>(T[] items, int length)
    {
        T[] copy = Spare.Take<T>(length);
        items.CopyTo(copy, 0);
        return copy;
    }

    private int LastLinkOf(int bucket) => bucket < _lastLinks.Length ? _lastLinks[bucket] : 0;

    private static int FirstBucket(TextSpan span) => span.Start >> BucketShift;

    private static int LastBucket(TextSpan span) => Math.Max(span.Start, span.End - 1) >> BucketShift;

    /// <summary>A mention in a bucket.</summary>
    /// <param name="Mention">Its place among all mentions.</param>
    /// <param name="Before">The link that was entered in the bucket before it, counted from 1; 0 where none was.</param>
    private readonly record struct Link(int Mention, int Before);
}
