namespace TypedCorpus;

/// <summary>Who or what the corpus mentions. The subclass says what it is. Two are equal that have the same kind and identifier.</summary>
public abstract class Entity : IEquatable<Entity>
{
    private readonly EntityFields _fields;
    private IReadOnlyList<Mention>? _mentions;
    private QuoteCollection? _quotes;
    private FigureCollection? _figures;
    private IReadOnlyList<Article>? _articles;
    private Companions? _companions;

    private protected Entity(EntityFields fields) => _fields = fields;

    /// <summary>What it is.</summary>
    public abstract EntityKind Kind { get; }

    /// <summary>Its stable identifier, unique in the corpus: <c>kevin-lopez-oliva</c>. That of one without a name begins with <c>~</c>.</summary>
    public string Id => _fields.Id;

    /// <summary>Its canonical name; for one without a name, the noun phrase that the article uses.</summary>
    public string Name => _fields.Name;

    /// <summary>Other forms of its name, in ordinal order.</summary>
    public IReadOnlyList<string> Aliases => _fields.Aliases;

    /// <summary>Its identifiers in registers, by register: <c>wikidata</c>, <c>Q774</c>.</summary>
    public IReadOnlyDictionary<string, string> Identifiers => _fields.Identifiers;

    /// <summary>
    /// Whether the corpus knows its name. One that an article never names (<c>a spokesman</c>) can speak there, but is no member of <c>Corpus.People</c>
    /// and the other collections.
    /// </summary>
    public bool IsNamed => _fields.IsNamed;

    /// <summary>Every mention of it, by article and place.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ??= Array.AsReadOnly(_fields.Members.SelectMany(m => m.Article.Content.MentionsOf(m.Number)).ToArray());

    /// <summary>Every quote of which it is the speaker, by article and place.</summary>
    public QuoteCollection Quotes => _quotes ??= new QuoteCollection([.. _fields.Members.SelectMany(m => m.Article.Content.QuotesOf(m.Number))]);

    /// <summary>Every figure that is said of it, by article and place.</summary>
    public FigureCollection Figures => _figures ??= new FigureCollection([.. _fields.Members.SelectMany(m => m.Article.Content.FiguresOf(m.Number))]);

    /// <summary>The articles that mention it, in the order of their paths.</summary>
    public IReadOnlyList<Article> Articles => _articles ??= Array.AsReadOnly(_fields.Members.Select(m => m.Article).Distinct().ToArray());

    /// <summary>The named entities that are mentioned in a sentence with it, those with the most such sentences first.</summary>
    public IReadOnlyList<Companion> MentionedWith => (_companions ??= new Companions(this)).All;

    /// <summary>The sentences that mention both it and <paramref name="other"/>, by article and place.</summary>
    public IReadOnlyList<Sentence> SentencesWith(Entity other) => (_companions ??= new Companions(this)).SentencesWith(other);

    /// <inheritdoc/>
    public bool Equals(Entity? other) =>
        other is not null && (ReferenceEquals(this, other) || (Kind == other.Kind && string.Equals(Id, other.Id, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ (int)Kind);

    /// <summary>Prints the name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Whether both are the same entity.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different entities.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    internal IReadOnlyList<EntityPart> Members => _fields.Members;

    internal static Entity Create(EntityKind kind, EntityFields fields) => kind switch
    {
        EntityKind.Person => new Person(fields),
        EntityKind.Organization => new Organization(fields),
        EntityKind.Place => new Place(fields),
        EntityKind.Group => new Group(fields),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of entity."),
    };
}
