using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool.Records;

/// <summary>The tables of a corpus. Offsets are UTF-16 code units, ends exclusive; lines count from 1, numbers from 0.</summary>
internal static class CorpusTables
{
    private static readonly Column s_document = new("document", ColumnType.Text, "the article's path");
    private static readonly Column s_number = new("number", ColumnType.Integer, "which one of its document, from 0");
    private static readonly Column[] s_span =
    [
        new("start", ColumnType.Integer, "where it begins"), new("end", ColumnType.Integer, "where it ends, exclusive"), new("line", ColumnType.Integer, "its line, from 1"),
        new("text", ColumnType.Text, "the characters that it covers"),
    ];

    /// <summary>One row an article.</summary>
    public static CorpusTable Documents { get; } = new(
        "documents",
        [
            new("path", ColumnType.Text, "its path"), new("title", ColumnType.Text, "its title"), new("author", ColumnType.Text, "its author, where front matter or byline says so"),
            new("published", ColumnType.Text, "the day of publication, ISO 8601"), new("length", ColumnType.Integer, "its characters"), new("text", ColumnType.Text, "all of it"),
        ],
        static d => [[d.Path, d.Article.Source.Title, d.Article.Source.Author, d.Article.Source.Published, (long)d.Text.Length, d.Text]]);

    /// <summary>One row a paragraph.</summary>
    public static CorpusTable Paragraphs { get; } = new(
        "paragraphs", [s_document, s_number, .. s_span], static d => d.Article.Source.Paragraphs.Select((span, i) => (object?[])[d.Path, (long)i, .. Span(d, span)]));

    /// <summary>One row a sentence.</summary>
    public static CorpusTable Sentences { get; } = new(
        "sentences", [s_document, s_number, .. s_span], static d => d.Article.Sentences.Select((span, i) => (object?[])[d.Path, (long)i, .. Span(d, span)]));

    /// <summary>One row a quote.</summary>
    public static CorpusTable Quotes { get; } = new(
        "quotes",
        [
            s_document, s_number, .. s_span,
            new("kind", ColumnType.Text, "Direct, Partial, Scare or Indirect"), new("speaker", ColumnType.Text, "the identifier of the entity that speaks"),
            new("speaker_name", ColumnType.Text, "its name"), new("speaker_text", ColumnType.Text, "the speaker as written"), new("cue", ColumnType.Text, "the cue as written"),
            new("cue_class", ColumnType.Text, "the class of the cue"), new("attribution", ColumnType.Integer, "quotes of one attribution share it"),
            new("rule", ColumnType.Text, "the rule that decided"), new("confidence", ColumnType.Number, "how sure the attribution is, 0 to 1"),
            new("role", ColumnType.Text, "what the speaker is called there"), new("addressee", ColumnType.Text, "who is spoken to"), new("venue", ColumnType.Text, "where"),
            new("via", ColumnType.Text, "through whom"), new("within", ColumnType.Integer, "the number of the quote that it lies in"), new("sentence", ColumnType.Integer, "the number of its sentence"),
            new("stance", ColumnType.Text, "Asserted; Negated, Conditional, Future or Hypothetical for words that the article does not report as said"),
            new("report_confidence", ColumnType.Number, "of an Indirect quote: how sure it is that it reports speech"),
        ],
        static d => d.Article.Quotes.Concat(d.Article.Unasserted).Select((q, i) => (object?[])
        [
            d.Path, (long)i, .. Span(d, q.Span), q.Kind.ToString(), d.IdOf(q.Speaker), d.NameOf(q.Speaker), d.TextOf(q.SpeakerSpan), d.TextOf(q.CueSpan), q.CueClass.ToString(), (long)q.Attribution,
            q.Rule, q.Confidence / 100m, d.TextOf(q.Role), d.TextOf(q.Addressee), d.TextOf(q.Venue), d.TextOf(q.Via), (long?)q.Within, (long)d.SentenceOf(q.Span), q.Stance.ToString(), q.ReportConfidence / 100m,
        ]));

    /// <summary>One row a figure.</summary>
    public static CorpusTable Figures { get; } = new(
        "figures",
        [
            s_document, s_number, .. s_span,
            new("kind", ColumnType.Text, "Money, Percentage, Count and so on"), new("value", ColumnType.Number, "the value, or the bound of a hedge"),
            new("low", ColumnType.Number, "the lower end of a range"), new("high", ColumnType.Number, "the upper end"), new("date", ColumnType.Text, "a date, ISO 8601 with X for what is not said"),
            new("date_low", ColumnType.Text, "the first date of a span"), new("date_high", ColumnType.Text, "the last"), new("unit", ColumnType.Text, "ISO 4217 code, percent, or the unit's name"),
            new("noun", ColumnType.Text, "what is counted"), new("approximation", ColumnType.Text, "Exact, About, MoreThan and so on"), new("per", ColumnType.Text, "what it is per"),
            new("base", ColumnType.Text, "what it is a share of"), new("entity", ColumnType.Text, "the identifier of the entity that it belongs to"), new("sentence", ColumnType.Integer, "the number of its sentence"),
            new("rule", ColumnType.Text, "the rule that made it"), new("confidence", ColumnType.Number, "how often such figures are right, 0 to 1"),
        ],
        static d => d.Article.Figures.Select((f, i) => (object?[])
        [
            d.Path, (long)i, .. Span(d, f.Span), f.Kind.ToString(), f.Value, f.Low, f.High, f.Date, f.DateLow, f.DateHigh, f.Unit, f.Noun, f.Approximation.ToString(), f.Per, d.TextOf(f.Base),
            d.IdOf(f.Entity), (long)d.SentenceOf(f.Span), f.Rule, f.Confidence / 100m,
        ]));

    /// <summary>One row a mention of an entity.</summary>
    public static CorpusTable Mentions { get; } = new(
        "mentions",
        [s_document, s_number, .. s_span, new("entity", ColumnType.Text, "the entity's identifier"), new("kind", ColumnType.Text, "Name, Nominal or Pronoun"), new("sentence", ColumnType.Integer, "the number of its sentence"),
            new("rule", ColumnType.Text, "the evidence it rests on"), new("confidence", ColumnType.Number, "how sure it refers to the entity, 0 to 1")],
        static d => d.Article.Entities
            .SelectMany((e, entity) => e.Mentions.Select(m => (Mention: m, Entity: new EntityIndex(entity))))
            .OrderBy(static x => x.Mention.Span.Start).ThenByDescending(static x => x.Mention.Span.End)
            .Select((x, i) => (object?[])[d.Path, (long)i, .. Span(d, x.Mention.Span), d.IdOf(x.Entity), x.Mention.Kind.ToString(), (long)d.SentenceOf(x.Mention.Span), x.Mention.Rule, x.Mention.Confidence / 100m]));

    /// <summary>One row an entity of the corpus.</summary>
    public static IReadOnlyList<Column> EntityColumns { get; } =
    [
        new("id", ColumnType.Text, "its identifier, unique in the corpus"), new("name", ColumnType.Text, "its name"), new("kind", ColumnType.Text, "Person, Organization, Place or Group"),
        new("gender", ColumnType.Text, "Masculine, Feminine and so on, where the articles tell"), new("aliases", ColumnType.Text, "other forms of its name, with ; between them"),
        new("articles", ColumnType.Integer, "how many articles have it"), new("mentions", ColumnType.Integer, "how many mentions"), new("first_document", ColumnType.Text, "the first article by path"),
        new("first_sentence", ColumnType.Text, "the first sentence that names it"),
        new("kind_confidence", ColumnType.Number, "how sure its kind is, 0 to 1"),
    ];

    /// <summary>The tables that documents fill.</summary>
    public static IReadOnlyList<CorpusTable> All { get; } = [Documents, Paragraphs, Sentences, Quotes, Figures, Mentions];

    /// <summary>The rows of <see cref="EntityColumns"/>.</summary>
    public static IEnumerable<object?[]> EntityRows(IReadOnlyList<DocumentRecord> documents, LinkedEntities entities)
    {
        Dictionary<string, AnnotatedArticle> articles = documents.ToDictionary(static d => d.Path, static d => d.Article, StringComparer.Ordinal);
        foreach (CorpusEntity entity in entities.Corpus.Entities.AsEnumerable())
        {
            EntityAnnotation[] members = [.. entity.Members.Where(m => articles.ContainsKey(m.Path)).Select(m => articles[m.Path].Entities[m.Local])];
            yield return
            [
                entity.Id, entity.Name, entity.Kind.ToString(), GenderOf(members).ToString(), string.Join(';', entity.Aliases), (long)entity.Members.Select(static m => m.Path).Distinct(StringComparer.Ordinal).Count(),
                (long)members.Sum(static m => m.Mentions.Count), entity.FirstArticle, entity.FirstSentence,
                (entity.IsCorrected ? 100 : members.Max(static m => m.KindConfidence)) / 100m,
            ];
        }
    }

    /// <summary>The gender that most articles tell of.</summary>
    public static Gender GenderOf(IEnumerable<EntityAnnotation> members) => members.Select(static m => m.Gender).Where(static g => g != Gender.Unknown)
        .GroupBy(static g => g).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key).Select(static g => g.Key).FirstOrDefault();

    private static object?[] Span(DocumentRecord document, TextSpan span) => [(long)span.Start, (long)span.End, (long)document.LineOf(span), document.TextOf(span)];
}
