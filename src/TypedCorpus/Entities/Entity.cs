using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Who or what the corpus mentions. The subtype says what it is. Two are equal that have the same kind and identifier.</summary>
#pragma warning disable CA1036 // They compare for sorting alone.
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract record Entity : IComparable<Entity>, IComparable
#pragma warning restore CA1036
{
    private readonly EntityFields _fields;
    private MentionCollection? _mentions;
    private QuoteCollection? _quotes;
    private FigureCollection<Figure>? _figures;
    private IReadOnlyList<Article>? _articles;
    private Companions? _companions;
    private QuoteCollection? _quotesAbout;

    private protected Entity(EntityFields fields) => _fields = fields;

    /// <summary>What it is.</summary>
    public abstract EntityKind Kind { get; }

    /// <summary>
    /// How sure its kind is, from 0 to 1, by the best evidence that any article has for it: of a hundred entities with that evidence so many are of the kind.
    /// <see langword="null"/> for one without a name.
    /// </summary>
    public decimal? KindConfidence => IsCorrected ? 1 : _fields.Members.Max(static m => m.Article.Content.KindConfidenceOf(m.Number)) / 100m;

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

    /// <summary>
    /// Whether a person corrected or confirmed it, somewhere or over the whole corpus, in <c>corpus.corrections.yml</c>: then the confidence of its kind is 1.
    /// </summary>
    public bool IsCorrected => _fields.IsCorrected;

    /// <summary>Every mention of it, by article and place.</summary>
    public MentionCollection Mentions => _mentions ??= new MentionCollection([.. _fields.Members.SelectMany(m => m.Article.Content.MentionsOf(m.Number))]);

    /// <summary>Every quote of which it is the speaker, by article and place.</summary>
    public QuoteCollection Quotes => _quotes ??= new QuoteCollection([.. _fields.Members.SelectMany(m => m.Article.Content.QuotesOf(m.Number))]);

    /// <summary>Every quote whose words mention it, whoever speaks, by article and place.</summary>
    public QuoteCollection QuotesAbout => _quotesAbout ??= new QuoteCollection([.. Articles.SelectMany(a => a.Quotes.About(this))]);

    /// <summary>Every figure that is said of it, by article and place.</summary>
    public FigureCollection<Figure> Figures => _figures ??= new FigureCollection<Figure>([.. _fields.Members.SelectMany(m => m.Article.Content.FiguresOf(m.Number))]);

    /// <summary>The articles that mention it, in the order of their paths.</summary>
    public IReadOnlyList<Article> Articles => _articles ??= Array.AsReadOnly(_fields.Members.Select(m => m.Article).Distinct().ToArray());

    /// <summary>The named entities that are mentioned in a sentence with it, those with the most such sentences first.</summary>
    public IReadOnlyList<Companion> MentionedWith => (_companions ??= new Companions(this)).All;

    /// <summary>The sentences that mention both it and <paramref name="other"/>, by article and place.</summary>
    public IReadOnlyList<Sentence> SentencesWith(Entity other) => (_companions ??= new Companions(this)).SentencesWith(other);

    /// <inheritdoc/>
    public virtual bool Equals(Entity? other) =>
        other is not null && (ReferenceEquals(this, other) || (Kind == other.Kind && string.Equals(Id, other.Id, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ (int)Kind);

    /// <summary>Compares by kind, then by identifier.</summary>
    public int CompareTo(Entity? other)
    {
        if (other is null)
            return 1;
        int order = Kind.CompareTo(other.Kind);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    int IComparable.CompareTo(object? obj) => Comparison.With(this, obj);

    /// <summary>Prints the name.</summary>
    public sealed override string ToString() => ShortText.Of(Name);

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
