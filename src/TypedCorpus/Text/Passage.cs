using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>
/// What stands in the text of an article: a quote, a figure, a mention, a sentence. Two are equal that are of the same type and kind and cover the same
/// span of the same article, whatever else is known of them.
/// </summary>
#pragma warning disable CA1036 // Operators are those of the types whose values compare: by place, nobody writes quote < figure.
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract record Passage : IComparable<Passage>, IComparable
#pragma warning restore CA1036
{
    private string? _text;

    private protected Passage(Article article, TextSpan span)
    {
        Article = article;
        Span = span;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where it stands: the text of the article has it there.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text: what the article has at <see cref="Span"/>, character by character.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>The sentence in which it begins.</summary>
    public Sentence Sentence => Article.Content.SentenceAt(Span.Start);

    /// <summary>The paragraph in which it begins.</summary>
    public Paragraph Paragraph => Article.Content.ParagraphAt(Span.Start);

    /// <summary>The lines that it stands on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    /// <summary>How many words it has: what stands between spaces or dashes and has a letter or digit.</summary>
    public int WordCount => WordCounter.Count(Text.AsSpan());

    /// <inheritdoc/>
    public virtual bool Equals(Passage? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && Span == other.Span && KindNumber == other.KindNumber && Article.Equals(other.Article));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>Compares by place: by the path of the article, then by span. Figures compare by value.</summary>
    public virtual int CompareTo(Passage? other)
    {
        if (other is null)
            return 1;
        int order = Article.CompareTo(other.Article);
        return order != 0 ? order : Span.CompareTo(other.Span);
    }

    int IComparable.CompareTo(object? obj) => Comparison.With(this, obj);

    /// <summary>Prints what it is, shortened, with the article and the line.</summary>
    public sealed override string ToString() => Describe();

    /// <summary>What <see cref="ToString"/> prints.</summary>
    private protected virtual string Describe() => WithPlace(ShortText.Of(Text));

    private protected string WithPlace(string description) => FormattableString.Invariant($"{description} ({Article.Path}:{Lines.Start})");

    /// <summary>The kind, where two records of one type and span may differ in it.</summary>
    private protected virtual int KindNumber => 0;
}
