using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A quotation of an article: the quoted text, inside its marks where it has any.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Quote : Passage
{
    private readonly QuoteFields _fields;
    private string? _words;
    private MentionCollection? _mentions;
    private FigureCollection<Figure>? _figures;

    internal Quote(Article article, QuoteFields fields, Attribution attribution)
        : base(article, fields.Span)
    {
        _fields = fields;
        Attribution = attribution;
        Cue = fields.CueSpan is { } cue ? new QuoteCue(article, cue, fields.CueClass) : null;
        SpeakerAsWritten = ExcerptAt(fields.SpeakerSpan);
        SpeakerRole = ExcerptAt(fields.Role);
        Addressee = ExcerptAt(fields.Addressee);
        Setting = ExcerptAt(fields.Venue);
        RelayedBy = ExcerptAt(fields.Via);
    }

    /// <summary>How it reports words.</summary>
    public QuoteKind Kind => _fields.Kind;

    /// <summary>
    /// Whether the words in marks are the title of a book, a film, a programme: <see cref="QuoteKind.Scare"/>, told by their capitals and the words around them.
    /// </summary>
    public bool IsTitle => Kind == QuoteKind.Scare && Rule == AttributionRule.Title;

    /// <summary>Whether the article says that it was said. All of <c>Corpus.Quotes</c> were; the others are in <c>Corpus.Unasserted</c>.</summary>
    public Stance Stance => _fields.Stance;

    /// <summary>The word or phrase that introduces it, <see langword="null"/> where none does.</summary>
    public QuoteCue? Cue { get; }

    /// <summary>What the cue says about the act of speaking; <see cref="CueClass.None"/> without a cue.</summary>
    public CueClass CueClass => _fields.CueClass;

    /// <summary>Who says it, <see langword="null"/> where the article leads to nobody.</summary>
    public Entity? Speaker => _fields.Speaker is { } local ? Article.Content.EntityAt(local) : null;

    /// <summary>How far the article says who speaks: by name, anonymously, not at all.</summary>
    public SourceKind SourceKind => Speaker switch
    {
        { IsNamed: true } => SourceKind.Named,
        { Kind: EntityKind.Person or EntityKind.Place } => SourceKind.Anonymous,
        { } => SourceKind.Collective,
        null => Kind == QuoteKind.Scare ? SourceKind.None : SourceKind.Unresolved,
    };

    /// <summary>The speaker as written beside it: <c>Lopez Oliva</c>, <c>he</c>; <see langword="null"/> where nobody is named.</summary>
    public Excerpt? SpeakerAsWritten { get; }

    /// <summary>The speaker's role as said there, <c>the spokesman for Guatemala's president</c>, where it is said.</summary>
    public Excerpt? SpeakerRole { get; }

    /// <summary>To whom it was said, where that is said.</summary>
    public Excerpt? Addressee { get; }

    /// <summary>Where it was said or written, <c>in an interview</c>, <c>on Twitter</c>, where that is said.</summary>
    public Excerpt? Setting { get; }

    /// <summary>The source that passed it on (<c>USA Today reports</c>), where there is one.</summary>
    public Excerpt? RelayedBy { get; }

    /// <summary>The act of speaking that it is part of: the pieces of an interrupted quote share it.</summary>
    public Attribution Attribution { get; }

    /// <summary>The quote inside which it stands, <see langword="null"/> where it stands in no other.</summary>
    public Quote? EnclosingQuote => _fields.Within is { } index ? Article.Content.Quotes[index] : null;

    /// <summary>Who and what is mentioned in the quoted words, in order.</summary>
    public MentionCollection Mentions => _mentions ??= new MentionCollection(Article.Content.MentionsIn(Span));

    /// <summary>The figures in the quoted words, in order.</summary>
    public FigureCollection<Figure> Figures => _figures ??= new FigureCollection<Figure>(Article.Content.FiguresIn(Span));

    /// <summary>The rule that decided on the speaker.</summary>
    public AttributionRule Rule => new(_fields.Rule);

    /// <summary>How sure the attribution is, from 0 to 1 in hundredths.</summary>
    public decimal Confidence => _fields.Confidence / 100m;

    /// <summary>
    /// Of an <see cref="QuoteKind.Indirect"/> quote, how sure it is that somebody said or wrote this, from where to where the report has it, from 0 to 1 in
    /// hundredths; <see langword="null"/> for words in marks.
    /// </summary>
    public decimal? ReportConfidence => _fields.ReportConfidence / 100m;

    /// <summary>Whether a person corrected or confirmed it: then its confidence is 1.</summary>
    public bool IsCorrected => _fields.IsCorrected;

    /// <summary>The other quotes of the corpus in which the same speaker says the same words, whatever their case, marks and punctuation.</summary>
    public QuoteCollection SameAs => Article.Store.Repetitions.Of(this);

    /// <inheritdoc/>
    public bool Equals(Quote? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The words alone, in small letters with single spaces: what <see cref="SameAs"/> compares.</summary>
    internal string Words => _words ??= NormalizedWords.Of(Text);

    internal int? SpeakerNumber => _fields.Speaker;

    internal int? EnclosingNumber => _fields.Within;

    private protected override int KindNumber => (int)Kind;

    private protected override string Describe()
    {
        string speaker = Speaker?.Name ?? SpeakerAsWritten?.Text ?? (Kind == QuoteKind.Scare ? "nobody" : "unknown speaker");
        return WithPlace("\u201c" + ShortText.Of(Text) + "\u201d \u2013 " + ShortText.Of(speaker));
    }

    private Excerpt? ExcerptAt(TextSpan? span) => span is { } s ? new Excerpt(Article, s) : null;
}
