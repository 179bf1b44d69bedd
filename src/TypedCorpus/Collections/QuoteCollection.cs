using TypedCorpus.Citations;

namespace TypedCorpus;

/// <summary>Quotes, by article and place, with look-ups that do not search: each is indexed when first used.</summary>
public sealed class QuoteCollection : RecordCollection<Quote>
{
    internal static readonly QuoteCollection Empty = new([]);

    private Lookup<Entity, Quote>? _bySpeaker;
    private Lookup<Article, Quote>? _byArticle;
    private Lookup<QuoteKind, Quote>? _byKind;
    private Lookup<CueClass, Quote>? _byCue;
    private Lookup<SourceKind, Quote>? _bySourceKind;
    private Lookup<Entity, Quote>? _byMentioned;
    private CitationIndex? _citations;

    internal QuoteCollection(Quote[] quotes)
        : base(quotes)
    {
    }

    internal QuoteCollection(Func<Quote[]> load)
        : base(load)
    {
    }

    /// <summary>Those of which <paramref name="speaker"/> is the speaker.</summary>
    public QuoteCollection By(Entity speaker) =>
        Of((_bySpeaker ??= Lookup.Create(Items.Where(q => q.Speaker is not null), q => q.Speaker!))[speaker ?? throw new ArgumentNullException(nameof(speaker))]);

    /// <summary>Those of <paramref name="article"/>.</summary>
    public QuoteCollection In(Article article) =>
        Of((_byArticle ??= Lookup.Create(Items, q => q.Article))[article ?? throw new ArgumentNullException(nameof(article))]);

    /// <summary>Those of this kind.</summary>
    public QuoteCollection OfKind(QuoteKind kind) => Of((_byKind ??= Lookup.Create(Items, q => q.Kind))[kind]);

    /// <summary>Those whose cue is of this class; with <see cref="CueClass.None"/>, those without a cue.</summary>
    public QuoteCollection ByCue(CueClass cueClass) => Of((_byCue ??= Lookup.Create(Items, q => q.CueClass))[cueClass]);

    /// <summary>Those whose words mention <paramref name="entity"/>, whoever speaks.</summary>
    public QuoteCollection About(Entity entity)
    {
        _byMentioned ??= Lookup.Create(Items.SelectMany(q => q.Mentions.Select(m => m.Entity).Distinct().Select(e => new KeyValuePair<Entity, Quote>(e, q))));
        return Of(_byMentioned[entity ?? throw new ArgumentNullException(nameof(entity))]);
    }

    /// <summary>Those whose source the article gives so: by name, anonymously, as a collective, not at all.</summary>
    public QuoteCollection OfSourceKind(SourceKind kind) => Of((_bySourceKind ??= Lookup.Create(Items, q => q.SourceKind))[kind]);

    /// <summary>
    /// The one in which <paramref name="passage"/> stands: words of it, as the article has them; quotation marks, dashes and white space make no difference.
    /// Where the corpus is generated, the build fails once no quote says so.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No quote says so.</exception>
    /// <exception cref="InvalidOperationException">Several do: cite it from its article, or cite more of it.</exception>
    public Quote Cite(string passage)
    {
        _citations ??= new CitationIndex(() => [.. Items.Select(q => q.Article).Distinct()]);
        return _citations.Find(passage, a => (_byArticle ??= Lookup.Create(Items, q => q.Article))[a]);
    }

    private static QuoteCollection Of(Quote[] quotes) => quotes.Length == 0 ? Empty : new QuoteCollection(quotes);
}
