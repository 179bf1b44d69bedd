using System.Globalization;
using TypedCorpus.Data;

namespace TypedCorpus;

/// <summary>A quotation of an article. Two are equal that cover the same span of the same article.</summary>
public sealed class Quote : IEquatable<Quote>
{
    private readonly QuoteFields _fields;
    private string? _text;
    private string? _words;

    internal Quote(Article article, QuoteFields fields, Attribution attribution)
    {
        Article = article;
        _fields = fields;
        Attribution = attribution;
        Cue = fields.CueSpan is { } cue ? new QuoteCue(article, cue, fields.CueClass) : null;
        SpeakerText = ExcerptAt(fields.SpeakerSpan);
        SpeakerRole = ExcerptAt(fields.Role);
        Addressee = ExcerptAt(fields.Addressee);
        Venue = ExcerptAt(fields.Venue);
        Via = ExcerptAt(fields.Via);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where the quoted text stands, inside its marks.</summary>
    public TextSpan Span => _fields.Span;

    /// <summary>The quoted text: what the article has at <see cref="Span"/>.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>How it reports words.</summary>
    public QuoteKind Kind => _fields.Kind;

    /// <summary>The word or phrase that introduces it, <see langword="null"/> where none does.</summary>
    public QuoteCue? Cue { get; }

    /// <summary>What the cue says about the act of speaking; <see cref="CueClass.None"/> without a cue.</summary>
    public CueClass CueClass => _fields.CueClass;

    /// <summary>Who says it, <see langword="null"/> where the article leads to nobody.</summary>
    public Entity? Speaker => _fields.Speaker is { } local ? Article.Content.EntityAt(local) : null;

    /// <summary>The speaker as written beside it: <c>Lopez Oliva</c>, <c>he</c>; <see langword="null"/> where nobody is named.</summary>
    public Excerpt? SpeakerText { get; }

    /// <summary>The speaker's role as said there, <c>the spokesman for Guatemala's president</c>, where it is said.</summary>
    public Excerpt? SpeakerRole { get; }

    /// <summary>To whom it was said, where that is said.</summary>
    public Excerpt? Addressee { get; }

    /// <summary>Where it was said or written, <c>in an interview</c>, <c>on Twitter</c>, where that is said.</summary>
    public Excerpt? Venue { get; }

    /// <summary>The source that passed it on, where there is one.</summary>
    public Excerpt? Via { get; }

    /// <summary>The act of speaking that it is part of: the pieces of an interrupted quote share it.</summary>
    public Attribution Attribution { get; }

    /// <summary>The quote that it lies within, <see langword="null"/> for one that nobody quotes.</summary>
    public Quote? Within => _fields.Within is { } index ? Article.Content.Quotes[index] : null;

    /// <summary>The rule that decided on the speaker, a short stable name: <c>inverted</c>.</summary>
    public string Rule => _fields.Rule;

    /// <summary>How sure the attribution is, from 0 to 1 in hundredths.</summary>
    public decimal Confidence => _fields.Confidence / 100m;

    /// <summary>The sentence in which it begins.</summary>
    public Sentence Sentence => Article.Content.SentenceAt(Span.Start);

    /// <summary>The paragraph in which it begins.</summary>
    public Paragraph Paragraph => Article.Content.ParagraphAt(Span.Start);

    /// <summary>The lines that it stands on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    /// <summary>The other quotes of the corpus in which the same speaker says the same words, whatever their case, marks and punctuation.</summary>
    public QuoteCollection SameAs => Article.Store.Repetitions.Of(this);

    /// <summary>The words alone, in small letters with single spaces: what <see cref="SameAs"/> compares.</summary>
    internal string Words => _words ??= NormalizedWords.Of(Text);

    internal int? SpeakerNumber => _fields.Speaker;

    /// <inheritdoc/>
    public bool Equals(Quote? other) => other is not null && Span == other.Span && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quote);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>Prints the text, the speaker, the article and the line.</summary>
    public override string ToString()
    {
        string speaker = Speaker?.Name ?? SpeakerText?.Text ?? "unknown speaker";
        return string.Format(CultureInfo.InvariantCulture, "\u201c{0}\u201d \u2013 {1} ({2}:{3})", Text, speaker, Article.Path, Lines.Start);
    }

    /// <summary>Whether both are the same quote.</summary>
    public static bool operator ==(Quote? left, Quote? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different quotes.</summary>
    public static bool operator !=(Quote? left, Quote? right) => !(left == right);

    private Excerpt? ExcerptAt(TextSpan? span) => span is { } s ? new Excerpt(Article, s) : null;
}
