using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Statistics;

/// <summary>Counts what is in a corpus.</summary>
internal sealed class CorpusStatistics(LoadedCorpus corpus, int top)
{
    /// <summary>Quotes below it are worth a look.</summary>
    public const int SureFrom = 80;

    private readonly List<(DocumentRecord Document, QuoteAnnotation Quote)> _quotes = [.. corpus.Documents.SelectMany(d => d.Article.Quotes.Select(q => (d, q)))];

    /// <summary>All tables, in the order in which they are printed.</summary>
    public IReadOnlyList<ResultTable> All() => [Totals(), QuotesByKind(), Speakers(), Genders(), UnnamedSources(), FiguresByKind(), Unsure()];

    private ResultTable Totals() => new("Corpus", ["what", "count"],
    [
        ["articles", corpus.Documents.Count], ["sentences", corpus.Documents.Sum(static d => d.Article.Sentences.Count)], ["quotes", _quotes.Count],
        ["figures", corpus.Documents.Sum(static d => d.Article.Figures.Count)], ["entities", corpus.Entities.Corpus.Entities.Count],
        ["mentions", corpus.Documents.Sum(static d => d.Article.Entities.Sum(static e => e.Mentions.Count))],
    ]);

    private ResultTable QuotesByKind() => new("Quotes by kind", ["kind", "quotes", "with speaker", "words"],
    [
        .. _quotes.GroupBy(static x => x.Quote.Kind).OrderBy(static g => g.Key).Select(static g => new object?[]
        {
            g.Key.ToString(), g.Count(), g.Count(static x => x.Quote.Speaker is not null), g.Sum(static x => Words(x.Document, x.Quote)),
        }),
    ]);

    private ResultTable Speakers() => new("Speakers", ["speaker", "kind", "quotes", "words", "articles"],
    [
        .. Named().GroupBy(static x => x.Entity).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key.Id, StringComparer.Ordinal).Take(top)
            .Select(static g => new object?[] { g.Key.Name, g.Key.Kind.ToString(), g.Count(), g.Sum(static x => Words(x.Document, x.Quote)), g.Select(static x => x.Document.Path).Distinct(StringComparer.Ordinal).Count() }),
    ]);

    private ResultTable Genders()
    {
        Dictionary<string, Gender> genderOf = new(StringComparer.Ordinal);
        Dictionary<string, AnnotatedArticle> articles = corpus.Documents.ToDictionary(static d => d.Path, static d => d.Article, StringComparer.Ordinal);
        foreach (CorpusEntity entity in corpus.Entities.Corpus.Entities)
            genderOf[entity.Id] = CorpusTables.GenderOf(entity.Members.Select(m => articles[m.Path].Entities[m.Local]));
        (DocumentRecord Document, QuoteAnnotation Quote, CorpusEntity Entity)[] people = [.. Named().Where(static x => x.Entity.Kind == EntityKind.Person)];
        return new ResultTable("Women and men who speak", ["gender", "people", "quotes", "share of quotes"],
        [
            .. new[] { (Name: "women", Gender: Gender.Feminine), (Name: "men", Gender: Gender.Masculine) }
                .Select(x => Row(x.Name, [.. people.Where(p => genderOf[p.Entity.Id] == x.Gender)])),
            Row("not known", [.. people.Where(p => genderOf[p.Entity.Id] is not (Gender.Feminine or Gender.Masculine))]),
        ]);

        object?[] Row(string name, (DocumentRecord Document, QuoteAnnotation Quote, CorpusEntity Entity)[] of) =>
            [name, of.Select(static x => x.Entity.Id).Distinct(StringComparer.Ordinal).Count(), of.Length, people.Length == 0 ? 0m : Math.Round((decimal)of.Length / people.Length, 3)];
    }

    private ResultTable UnnamedSources() => new("Sources without a name", ["source", "kind", "quotes", "articles"],
    [
        .. _quotes.Where(x => x.Quote.Kind != QuoteKind.Scare && x.Quote.SpeakerSpan is not null && (x.Quote.Speaker is not { } s || corpus.Entities.Find(x.Document.Article, s) is null))
            .Select(static x => (x.Document, Written: Printable.Line(x.Document.TextOf(x.Quote.SpeakerSpan)!), Kind: KindOf(x.Document.Article, x.Quote)))
            .GroupBy(static x => (Written: x.Written.ToUpperInvariant(), x.Kind))
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key.Written, StringComparer.Ordinal).ThenBy(static g => g.Key.Kind).Take(top)
            .Select(static g => new object?[] { SpellingOf(g.Select(static x => x.Written)), g.Key.Kind.ToString(), g.Count(), g.Select(static x => x.Document.Path).Distinct(StringComparer.Ordinal).Count() }),
    ]);

    /// <summary>How far the article says who speaks, as <c>Quote.SourceKind</c> has it.</summary>
    private static SourceKind KindOf(AnnotatedArticle article, QuoteAnnotation quote) => quote.Speaker is not { } speaker ? SourceKind.Unresolved
        : article.EntityAt(speaker) is { IsNamed: true } ? SourceKind.Named
        : article.EntityAt(speaker).Kind is EntityKind.Person or EntityKind.Place ? SourceKind.Anonymous : SourceKind.Collective;

    /// <summary>The spelling that sentences have inside: one that begins with a small letter where there is one.</summary>
    private static string SpellingOf(IEnumerable<string> written) => written.OrderByDescending(static w => char.IsLower(w[0])).ThenBy(static w => w, StringComparer.Ordinal).First();

    private ResultTable FiguresByKind() => new("Figures by kind", ["kind", "figures", "hedged", "ranges"],
    [
        .. corpus.Documents.SelectMany(static d => d.Article.Figures).GroupBy(static f => f.Kind).OrderBy(static g => g.Key).Select(static g => new object?[]
        {
            g.Key.ToString(), g.Count(), g.Count(static f => f.Approximation != Approximation.Exact), g.Count(static f => f.Low is not null || f.DateLow is not null),
        }),
    ]);

    private ResultTable Unsure()
    {
        (DocumentRecord Document, QuoteAnnotation Quote)[] cited = [.. _quotes.Where(static x => x.Quote.Kind != QuoteKind.Scare)];
        return new ResultTable("Records to look at", ["what", "records"],
        [
            [FormattableString.Invariant($"quotes below a confidence of {SureFrom / 100m}"), cited.Count(static x => x.Quote.Confidence < SureFrom)],
            ["quotes without a speaker", cited.Count(static x => x.Quote.SpeakerSpan is null && x.Quote.Speaker is null)],
            ["quotes whose speaker is a description", cited.Count(x => x.Quote.Speaker is { } s && corpus.Entities.Find(x.Document.Article, s) is null)],
        ]);
    }

    private IEnumerable<(DocumentRecord Document, QuoteAnnotation Quote, CorpusEntity Entity)> Named() => _quotes
        .Select(x => (x.Document, x.Quote, Entity: x.Quote.Speaker is { } s ? corpus.Entities.Find(x.Document.Article, s) : null))
        .Where(static x => x.Entity is not null)
        .Select(static x => (x.Document, x.Quote, x.Entity!));

    private static int Words(DocumentRecord document, QuoteAnnotation quote) =>
        document.TextOf(quote.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
